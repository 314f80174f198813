package org.isnad.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * What claims are about.
 *
 * @param id stable id
 * @param kind what sort of thing it is, such as {@code operation}, {@code shelling}, {@code
 *     attack}, {@code settlement}, {@code background}
 * @param parent id of the top event when this is a sub-event, else null
 * @param background id of the event in whose reports this one is told as background, else null
 * @param place entity id of the place, or null
 * @param from first day, or null
 * @param to last day, or null
 * @param actors entity or party ids, sorted
 * @param name what to call it, in Arabic
 * @param nameEn what to call it, in English
 * @param grade Airwars grade ({@code confirmed}, {@code fair}, {@code weak}, {@code contested},
 *     {@code discounted}); null until verified
 * @param reasons why its claims were joined, one sentence each
 */
public record Event(
    String id,
    String kind,
    String parent,
    String background,
    String place,
    LocalDate from,
    LocalDate to,
    List<String> actors,
    String name,
    String nameEn,
    String grade,
    List<String> reasons)
    implements Fact {
  /** The same event with its grade. */
  public Event graded(String grade) {
    return new Event(
        id, kind, parent, background, place, from, to, actors, name, nameEn, grade, reasons);
  }
}
