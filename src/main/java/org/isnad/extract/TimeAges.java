package org.isnad.extract;

import java.time.LocalDate;
import org.isnad.extract.NumberPhrases.Hit;

/** Reads years, decades and centuries. */
final class TimeAges {
  private static final int CIVIL = 1500;

  private final CalendarWords words;
  private final TimeYears years;
  private final TimeAmounts amounts;
  private final FigureOrdinals ordinals;

  TimeAges(CalendarWords words, TimeYears years, TimeAmounts amounts, FigureOrdinals ordinals) {
    this.words = words;
    this.years = years;
    this.amounts = amounts;
    this.ordinals = ordinals;
  }

  /** The years at {@code i}, or null. */
  TimeRead read(NumberText text, int i, Reckoning reckoning) {
    TimeRead read = year(text, i);
    if (read == null) {
      read = bare(text, i);
    }
    if (read == null) {
      read = decade(text, i);
    }
    return read == null ? century(text, i, reckoning) : read;
  }

  static TimeRead years(int to, int first, int last) {
    return TimeRead.range(to, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), "year");
  }

  /** "العام 2018", "عامي 2014 و2015". */
  private TimeRead year(NumberText text, int i) {
    if (words.find(CalendarList.YEARS, text, i) == null) {
      return null;
    }
    int[] year = years.at(text, i);
    if (year == null) {
      return null;
    }
    if (year[0] < CIVIL) {
      LocalDate next = Reckoning.hijri(year[0] + 1, 1, 1);
      return next == null
          ? null
          : TimeRead.range(year[1], Reckoning.hijri(year[0], 1, 1), next.minusDays(1), "year");
    }
    int last = year[0];
    int to = year[1];
    int more = text.is(to, Particle.AND) ? TimeYears.number(text, to + 1) : 0;
    if (more > last) {
      last = more;
      to += 2;
    }
    return years(to, year[0], last);
  }

  /** "في 2023", "أواخر 2019", "موسم 2023/2024": a year only by the word before it. */
  private TimeRead bare(NumberText text, int i) {
    int year =
        words.yearCue(text, i - 1) && text.together(i - 1, i) ? TimeYears.number(text, i) : 0;
    boolean joined = text.gap(i) == 0 && text.sign(i + 1, "/-–") && text.gap(i + 1) == 0;
    int next = year > CIVIL && joined ? TimeYears.number(text, i + 2) : 0;
    if (next == year + 1 && next > 1) {
      return years(i + 3, year, next);
    }
    boolean counts =
        text.together(i, i + 1)
            && (amounts.noun(text, i + 1) != null || text.sign(i + 1, "%٪$€/:"));
    return year > CIVIL && !counts && !joined ? years(i + 1, year, year) : null;
  }

  private TimeRead decade(NumberText text, int i) {
    Hit hit = words.find(CalendarList.DECADES, text, i);
    if (hit == null) {
      return null;
    }
    if (words.skip(CalendarList.OF_LIFE, text, hit.to()) > hit.to()) {
      return null; // "in the twenties of his life"
    }
    int year = Integer.parseInt(hit.value());
    return years(words.skip(CalendarList.CENTURY, text, hit.to()), year, year + 9);
  }

  /** "القرن الماضي", "القرن التاسع عشر". */
  private TimeRead century(NumberText text, int i, Reckoning reckoning) {
    Hit hit = words.find(CalendarList.THE_CENTURY, text, i);
    if (hit == null || !text.together(i, hit.to())) {
      return null;
    }
    Hit direction = words.bare(CalendarList.DIRECTIONS, text, hit.to());
    LocalDate now = reckoning.published();
    if (direction != null && now != null) {
      int first = (now.getYear() / 100 + Reckoning.steps(direction.value())) * 100;
      return years(direction.to(), first, first + 99);
    }
    NumberRead ordinal = direction == null ? ordinals.ordinal(text, hit.to(), true) : null;
    boolean fits = ordinal != null && ordinal.small() > 0 && ordinal.small() < 30;
    return fits ? years(ordinal.to(), ordinal.small() * 100 - 99, ordinal.small() * 100) : null;
  }
}
