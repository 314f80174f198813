package org.isnad.extract;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;

/**
 * Places days and months that a text leaves open: in the past as seen from the day of publication,
 * unless the text says otherwise.
 *
 * @param published day of publication, or null when unknown; then everything relative is null
 */
record CalendarPast(LocalDate published) {
  static final String PAST = "past";
  static final String BEFORE_LAST = "before-last";
  static final String NEXT = "next";
  static final String CURRENT = "current";

  /** The weekday meant; without a direction the latest, the day of publication included. */
  LocalDate weekday(int day, String direction) {
    if (published == null) {
      return null;
    }
    DayOfWeek week = DayOfWeek.of(day);
    return switch (direction) {
      case PAST -> published.with(TemporalAdjusters.previous(week));
      case BEFORE_LAST -> published.with(TemporalAdjusters.previous(week)).minusWeeks(1);
      case NEXT -> published.with(TemporalAdjusters.next(week));
      default -> published.with(TemporalAdjusters.previousOrSame(week));
    };
  }

  /** The month meant. */
  YearMonth month(int month, String direction) {
    if (published == null) {
      return null;
    }
    YearMonth now = YearMonth.from(published);
    YearMonth same = YearMonth.of(published.getYear(), month);
    return switch (direction) {
      case PAST -> same.isBefore(now) ? same : same.minusYears(1);
      case BEFORE_LAST -> (same.isBefore(now) ? same : same.minusYears(1)).minusYears(1);
      case NEXT -> same.isAfter(now) ? same : same.plusYears(1);
      case CURRENT -> same;
      default -> same.isAfter(now) ? same.minusYears(1) : same;
    };
  }

  /**
   * The day meant by day and month; a weekday picks the nearest year in which it fits, the past
   * first.
   *
   * @param weekday 1 to 7, or 0 when none is named
   */
  LocalDate day(int day, int month, int weekday, String direction) {
    if (published == null) {
      return null;
    }
    int year = published.getYear();
    int[] years = {year, year - 1, year + 1}; // further off, a text names the year
    LocalDate latest = null;
    for (int candidate : years) {
      LocalDate date = of(candidate, month, day);
      if (date != null && weekday > 0 && date.getDayOfWeek().getValue() == weekday) {
        return date;
      }
      boolean fits =
          date != null
              && (direction.equals(NEXT)
                  ? date.isAfter(published)
                  : !date.isAfter(published)
                      && (!direction.equals(PAST) || date.isBefore(published)));
      if (fits && latest == null) {
        latest = date;
      }
    }
    return latest;
  }

  /** A date, or null when there is no such day. */
  static LocalDate of(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The civil date of a day of the Umm al-Qura calendar, or null when it has none. */
  static LocalDate hijri(int year, int month, int day) {
    try {
      return LocalDate.from(HijrahDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The Hijri year of the latest such month that has begun by publication, or 0. */
  int hijriYear(int month) {
    try {
      HijrahDate now = HijrahDate.from(published);
      int year = now.get(ChronoField.YEAR);
      return month > now.get(ChronoField.MONTH_OF_YEAR) ? year - 1 : year;
    } catch (DateTimeException | NullPointerException e) {
      return 0;
    }
  }
}
