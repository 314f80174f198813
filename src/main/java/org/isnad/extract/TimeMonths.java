package org.isnad.extract;

import org.isnad.extract.NumberPhrases.Hit;

/** Reads months by their names of all countries and calendars, and by their numbers. */
final class TimeMonths {
  private final CalendarWords words;
  private final TimeYears years;
  private final NumberReader numbers;
  private final FigureOrdinals ordinals;
  private final Nouns nouns;

  TimeMonths(
      CalendarWords words,
      TimeYears years,
      NumberReader numbers,
      FigureOrdinals ordinals,
      Nouns nouns) {
    this.words = words;
    this.years = years;
    this.numbers = numbers;
    this.ordinals = ordinals;
    this.nouns = nouns;
  }

  /** A month as written. */
  record Monthly(int to, int month, boolean hijri) {}

  /** The month at {@code i}, or null. */
  Monthly read(NumberText text, int i) {
    Monthly named = named(text, i);
    return named == null ? numbered(text, i, false) : named;
  }

  /** The month after a day: there "the eighth month" is August. */
  Monthly dated(NumberText text, int i) {
    Monthly named = named(text, i);
    return named == null ? numbered(text, i, true) : named;
  }

  /** A month name, with "month" before it and a second name after a slash. */
  private Monthly named(NumberText text, int i) {
    int at = i;
    Hit word = words.find(CalendarList.MONTH_WORD, text, i);
    if (word != null && text.together(i, word.to())) {
      at = word.to();
    }
    Hit common = words.find(CalendarList.MONTHS, text, at);
    boolean hijri = common == null;
    Hit hit = hijri ? words.find(CalendarList.HIJRI_MONTHS, text, at) : common;
    if (hit == null || (at > i && !hit.prefix().isEmpty()) || doubtful(text, at)) {
      return null;
    }
    int to = hit.to();
    boolean open = text.sign(to, "(");
    Hit again = open || text.sign(to, "/-–") ? second(text, to + 1, hijri) : null;
    if (again != null && again.value().equals(hit.value())) {
      to = open && text.sign(again.to(), ")") ? again.to() + 1 : again.to();
    }
    return new Monthly(to, Integer.parseInt(hit.value()), hijri);
  }

  /** A word that is a month only with a capital: "may". */
  private boolean doubtful(NumberText text, int i) {
    return words.find(CalendarList.DOUBTFUL_MONTHS, text, i) != null
        && !Character.isUpperCase(text.token(i).text().charAt(0));
  }

  private Hit second(NumberText text, int i, boolean hijri) {
    return words.bare(hijri ? CalendarList.HIJRI_MONTHS : CalendarList.MONTHS, text, i);
  }

  /** "شهر 9", "شهر عشرة"; "الشهر التاسع" only of a year or after a day, else it is a count. */
  private Monthly numbered(NumberText text, int i, boolean dated) {
    Hit word = words.find(CalendarList.MONTH_WORD, text, i);
    int at = word == null ? -1 : word.to();
    if (at < 0 || !text.together(i, at)) {
      return null;
    }
    NumberRead ordinal = ordinals.ordinal(text, at, true);
    if (ordinal != null && ordinal.definite()) {
      boolean month = fits(ordinal) && (dated || years.after(text, ordinal.to()) != null);
      return month ? new Monthly(ordinal.to(), ordinal.small(), false) : null;
    }
    NumberRead read = numbers.read(text, at);
    if (!fits(read) || read.definite() || !prefixless(text, i)) {
      return null;
    }
    int to = read.to();
    boolean open = !text.together(at, to) || !text.word(to) && !text.sign(to, "%٪-–:/");
    boolean closed = years.after(text, to) != null || dated && nouns.plain(text, to) == null;
    boolean counts = text.is(to, Particle.OF) || nouns.plain(text, to) != null;
    return open || closed || !counts && text.number(at)
        ? new Monthly(to, read.small(), false)
        : null;
  }

  private static boolean fits(NumberRead read) {
    return read != null && read.small() >= 1 && read.small() <= 12;
  }

  /** "شهر 9", not "الشهر 9". */
  private static boolean prefixless(NumberText text, int i) {
    return !text.definite(i);
  }
}
