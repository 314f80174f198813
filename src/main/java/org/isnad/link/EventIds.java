package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names events so that an id says place and first day and never depends on reading order. */
final class EventIds {
  private static final int DIGITS = 4;
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
    byBase.forEach(EventIds::name);
  }

  /** As many hexadecimal digits of what is told as it takes to tell them apart, four at least. */
  private static void name(String base, List<EventDraft> sharing) {
    if (sharing.size() == 1) {
      sharing.get(0).id = base;
      return;
    }
    List<String> told = sharing.stream().map(EventIds::told).toList();
    int digits = DIGITS;
    while (digits < told.get(0).length() && !apart(told, digits)) {
      digits++;
    }
    for (int i = 0; i < told.size(); i++) {
      sharing.get(i).id = base + "-" + told.get(i).substring(0, digits);
    }
  }

  private static boolean apart(List<String> told, int digits) {
    Set<String> seen = new HashSet<>();
    return told.stream().allMatch(hash -> seen.add(hash.substring(0, digits)));
  }

  private static String told(EventDraft draft) {
    return Keys.hash(draft.scenes.stream().map(Scene::least).min(String::compareTo).orElse(""));
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
