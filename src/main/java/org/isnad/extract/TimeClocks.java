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
    int digits = digits(text, i);
    if (digits > 0) {
      return digits;
    }
    NumberPhrases.Hit word = words.find("clock", text, i);
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
    NumberRead hour = ordinals.ordinal(text, at, false);
    if (hour == null) {
      hour = numbers.read(text, at);
    }
    return hour != null && hour.small() >= 0 && hour.small() <= 24
        ? words.skip("clock-parts", text, hour.to())
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
    int to = words.skip("clock-parts", text, hour.to());
    return text.together(i, to) && words.bare("parts-alone", text, to) != null ? to : -1;
  }

  private static int digits(NumberText text, int i) {
    int to = i;
    while (to < i + 4 && text.number(to) && text.key(to).length() <= 2 && text.sign(to + 1, ":")) {
      to += 2;
    }
    return to > i && text.number(to) && text.key(to).length() == 2 ? to + 1 : -1;
  }
}
