package org.isnad.extract;

/** Reads clock times, of which only the extent matters: claims know parts of a day. */
final class TimeClocks {
  private final CalendarWords words;
  private final NumberReader numbers;
  private final FigureOrdinals ordinals;

  TimeClocks(CalendarWords words, NumberReader numbers, FigureOrdinals ordinals) {
    this.words = words;
    this.numbers = numbers;
    this.ordinals = ordinals;
  }

  /** One past the clock time at {@code i}, or -1. */
  int read(NumberText text, int i) {
    int to = time(text, i);
    NumberPhrases.Hit zone =
        to > 0 && text.together(i, to) ? words.bare(CalendarList.ZONES, text, to) : null;
    return zone == null ? to : zoned(text, zone.to());
  }

  /** One past the place whose clock it is: "بتوقيت دمشق", "بالتوقيت المحلي". */
  private static int zoned(NumberText text, int i) {
    return text.word(i) && text.together(i - 1, i) ? i + 1 : i;
  }

  private int time(NumberText text, int i) {
    int digits = digits(text, i);
    if (digits > 0) {
      return digits;
    }
    NumberPhrases.Hit word = words.find(CalendarList.CLOCK, text, i);
    int at = word == null ? i : word.to();
    if (word == null) {
      return hourOfDay(text, i);
    }
    if (!text.together(i, at)) {
      return -1;
    }
    digits = digits(text, at);
    if (digits > 0) {
      return digits;
    }
    if (text.number(at) && text.key(at).matches("[0-2]?[0-9][.,][0-5][0-9]")) {
      return at + 1; // 10.30
    }
    NumberRead hour = ordinals.ordinal(text, at, false);
    if (hour == null) {
      hour = numbers.read(text, at);
    }
    return hour != null && hour.small() >= 0 && hour.small() <= 24
        ? words.skip(CalendarList.CLOCK_PARTS, text, hour.to())
        : -1;
  }

  /** "الثالثة فجرا", "العاشرة والنصف مساء": an hour only by the part of the day behind it. */
  private int hourOfDay(NumberText text, int i) {
    NumberRead hour = ordinals.ordinal(text, i, false);
    if (hour == null
        || !hour.definite()
        || hour.small() > 12
        || !text.grammar.closes(text.token(i).strict()) && hour.small() < 11) {
      return -1;
    }
    int to = words.skip(CalendarList.CLOCK_PARTS, text, hour.to());
    int part = text.is(to, Particle.OF) ? to + 1 : to;
    boolean told =
        words.bare(CalendarList.PARTS_ALONE, text, to) != null
            || words.bare(CalendarList.PARTS, text, part) != null;
    return text.together(i, part) && told ? to : -1;
  }

  private static int digits(NumberText text, int i) {
    int to = i;
    while (to < i + 4 && text.number(to) && text.key(to).length() <= 2 && text.sign(to + 1, ":")) {
      to += 2;
    }
    return to > i && text.number(to) && text.key(to).length() == 2 ? to + 1 : -1;
  }
}
