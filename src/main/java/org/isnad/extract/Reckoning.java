package org.isnad.extract;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;

/**
 * Places days, weeks and months that a text leaves open, as seen from the day of publication.
 *
 * @param published day of publication, or null when unknown; then everything relative is null
 * @param ahead whether what a text leaves open is still to come; news tells what was
 * @param talk whether people talk to each other about days: a week then goes from Monday to Sunday
 *     and "the next day" is tomorrow. In news a week is any seven days, and "the next day" follows
 *     the day spoken of before
 */
record Reckoning(LocalDate published, boolean ahead, boolean talk) {
  static final String PAST = "past";
  static final String BEFORE_LAST = "before-last";
  static final String NEXT = "next";
  static final String AFTER_NEXT = "after-next";
  static final String CURRENT = "current";

  /** How many "a few" are where people talk; in news they stay open. */
  static final int FEW = 3;

  /** News of a day, which tells what was. */
  static Reckoning news(LocalDate published) {
    return new Reckoning(published, false, false);
  }

  /** How many units from the current one a direction leads. */
  static int steps(String direction) {
    return switch (direction) {
      case PAST -> -1;
      case BEFORE_LAST -> -2;
      case NEXT -> 1;
      case AFTER_NEXT -> 2;
      default -> 0;
    };
  }

  /** The weekday meant; without a direction the latest, the day of publication included. */
  LocalDate weekday(int day, String direction) {
    if (published == null) {
      return null;
    }
    DayOfWeek week = DayOfWeek.of(day);
    LocalDate next = published.with(TemporalAdjusters.next(week));
    return switch (direction) {
      case PAST -> published.with(TemporalAdjusters.previous(week));
      case BEFORE_LAST -> published.with(TemporalAdjusters.previous(week)).minusWeeks(1);
      case NEXT -> next;
      case AFTER_NEXT -> next.plusWeeks(1);
      case CURRENT -> talk && !ahead ? monday(0).plusDays(day - 1L) : weekday(day, "");
      default -> ahead ? next : published.with(TemporalAdjusters.previousOrSame(week));
    };
  }

  /** The Monday of the week so many weeks after that of publication; null without one. */
  LocalDate monday(int weeks) {
    return published == null
        ? null
        : published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
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
      case AFTER_NEXT -> (same.isAfter(now) ? same : same.plusYears(1)).plusYears(1);
      case CURRENT -> same;
      default -> {
        boolean passed = same.isBefore(now);
        yield ahead
            ? passed ? same.plusYears(1) : same
            : same.isAfter(now) ? same.minusYears(1) : same;
      }
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
    int[] years = {year, ahead ? year + 1 : year - 1, ahead ? year - 1 : year + 1};
    LocalDate open = null; // further off, a text names the year
    for (int candidate : years) {
      LocalDate date = of(candidate, month, day);
      boolean near = date != null && date.isBefore(published.plusYears(1));
      if (near && weekday > 0 && date.getDayOfWeek().getValue() == weekday) {
        return date;
      }
      if (date != null && open == null && fits(date, direction)) {
        open = date;
      }
    }
    return open;
  }

  private boolean fits(LocalDate date, String direction) {
    return switch (direction) {
      case PAST -> date.isBefore(published);
      case NEXT -> date.isAfter(published);
      case CURRENT -> date.getYear() == published.getYear();
      default -> ahead ? !date.isBefore(published) : !date.isAfter(published);
    };
  }

  /**
   * The day of a month that is not named: where people talk that of the current month, else the
   * latest, or the next when what is open is to come.
   */
  LocalDate day(int day) {
    if (published == null) {
      return null;
    }
    YearMonth now = YearMonth.from(published);
    boolean over = ahead ? day < published.getDayOfMonth() : day > published.getDayOfMonth();
    YearMonth month = talk && !ahead || !over ? now : now.plusMonths(ahead ? 1 : -1);
    return day > month.lengthOfMonth() ? null : month.atDay(day);
  }

  /** The day of the month of publication, or of one beside it, that is that weekday; or null. */
  LocalDate day(int day, int weekday) {
    YearMonth now = published == null ? null : YearMonth.from(published);
    for (int months : now == null ? new int[0] : new int[] {0, ahead ? 1 : -1, ahead ? -1 : 1}) {
      YearMonth month = now.plusMonths(months);
      LocalDate date = day > month.lengthOfMonth() ? null : month.atDay(day);
      if (date != null && date.getDayOfWeek().getValue() == weekday) {
        return date;
      }
    }
    return null;
  }

  /** The day of that name about another, rather before than after, for days that disagree. */
  static LocalDate beside(LocalDate day, int weekday) {
    for (int days : new int[] {0, -1, 1, -2}) {
      LocalDate date = day.plusDays(days);
      if (date.getDayOfWeek().getValue() == weekday) {
        return date;
      }
    }
    return day;
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
    return published == null ? 0 : hijriYear(month, published);
  }

  /** The Hijri year of such a month that begins in a civil year, or 0. */
  static int hijriYearIn(int year, int month) {
    int hijri = hijriYear(month, LocalDate.of(year, 12, 31));
    LocalDate first = hijri == 0 ? null : hijri(hijri, month, 1);
    return first != null && first.getYear() == year ? hijri : 0;
  }

  private static int hijriYear(int month, LocalDate until) {
    try {
      HijrahDate now = HijrahDate.from(until);
      int year = now.get(ChronoField.YEAR);
      return month > now.get(ChronoField.MONTH_OF_YEAR) ? year - 1 : year;
    } catch (DateTimeException e) {
      return 0;
    }
  }
}
