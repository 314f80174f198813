package org.isnad.link;

import java.time.LocalDate;

/** What to call an event. */
final class Titles {
  private final Wordbook words;

  Titles(Wordbook words) {
    this.words = words;
  }

  /** "Jasim, 14–21 October 2022". Only what is known is said. */
  String of(String place, Window window, boolean arabic) {
    String when = window.unknown() ? "" : when(window, arabic);
    if (place.isEmpty()) {
      return when;
    }
    return when.isEmpty() ? place : place + (arabic ? "\u060C " : ", ") + when;
  }

  private String when(Window window, boolean arabic) {
    LocalDate from = window.from();
    LocalDate to = window.to();
    if (from == null) {
      return words.titleWord("until", arabic) + " " + day(to, arabic);
    }
    if (to == null) {
      return words.titleWord("since", arabic) + " " + month(from, arabic);
    }
    if (from.equals(to)) {
      return day(from, arabic);
    }
    if (from.getYear() != to.getYear()) {
      return day(from, arabic) + " – " + day(to, arabic);
    }
    if (from.getMonthValue() != to.getMonthValue()) {
      return from.getDayOfMonth()
          + " "
          + words.month(from.getMonthValue(), arabic)
          + " – "
          + day(to, arabic);
    }
    boolean whole = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    return whole ? month(from, arabic) : from.getDayOfMonth() + "–" + day(to, arabic);
  }

  private String day(LocalDate day, boolean arabic) {
    return day.getDayOfMonth() + " " + month(day, arabic);
  }

  private String month(LocalDate day, boolean arabic) {
    return words.month(day.getMonthValue(), arabic) + " " + day.getYear();
  }
}
