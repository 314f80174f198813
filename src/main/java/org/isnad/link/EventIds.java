package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names events so that an id says place and first day and never depends on reading order. */
final class EventIds {
  private static final int WEEK = 7;
  private static final int MOST_OF_A_YEAR = 200;

  private EventIds() {}

  /** Ids from place and first day; events that would share one are told apart by a hash. */
  static void name(Iterable<EventDraft> drafts) {
    Map<String, List<EventDraft>> byBase = new TreeMap<>();
    for (EventDraft draft : drafts) {
      Scene first = first(draft);
      Window window = draft.window();
      String place = draft.place().unknown() ? "somewhere" : Keys.slug(draft.place().key());
      String base =
          "e-" + (first.part == Scene.Part.STANDING ? Keys.slug(first.place.text()) : place);
      base += first.part == Scene.Part.STANDING ? "-standing" : "-" + date(window);
      base += first.part == Scene.Part.TOLL ? "-toll" : "";
      base += first.part == Scene.Part.LEAD_UP ? "-lead-up" : "";
      byBase.computeIfAbsent(base, k -> new ArrayList<>()).add(draft);
    }
    byBase.forEach(
        (base, sharing) -> {
          for (EventDraft draft : sharing) {
            draft.id = sharing.size() == 1 ? base : base + "-" + told(draft);
          }
        });
  }

  /** Four hexadecimal digits that stand for what is told. */
  private static String told(EventDraft draft) {
    String least = draft.scenes.stream().map(Scene::least).min(String::compareTo).orElse("");
    return Keys.hash(least).substring(0, 4);
  }

  private static String date(Window window) {
    LocalDate day = window.from() == null ? window.to() : window.from();
    if (day == null) {
      return "undated";
    }
    if (window.stated() || window.length() <= WEEK) {
      return day.toString();
    }
    return window.length() > MOST_OF_A_YEAR && window.from() != null
        ? Integer.toString(day.getYear())
        : day.toString().substring(0, 7);
  }

  private static Scene first(EventDraft draft) {
    return draft.scenes.stream().min((a, b) -> a.id.compareTo(b.id)).orElseThrow();
  }
}
