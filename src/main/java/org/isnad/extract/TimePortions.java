package org.isnad.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Takes a part out of a month or year: its first third, its second week, its third quarter. */
final class TimePortions {
  private static final int LONGEST_MONTH = 31;
  private static final int LONGEST_YEAR = 366;

  private final CalendarWords words;
  private final TimeAmounts amounts;
  private final FigureOrdinals ordinals;

  TimePortions(CalendarWords words, TimeAmounts amounts, FigureOrdinals ordinals) {
    this.words = words;
    this.amounts = amounts;
    this.ordinals = ordinals;
  }

  /**
   * "The third week of", read up to where the whole begins.
   *
   * @param linked whether a preposition stands before the whole
   * @param months its length; 0 for a week
   * @param n which one, from 1; 0 for the last
   */
  record Share(int to, boolean linked, int months, int n) {
    boolean week() {
      return months == 0;
    }
  }

  /** The share at {@code i}, or null: "الأسبوع الثالث من", "أول أسبوع في", "الربع الأخير من". */
  Share share(NumberText text, int i) {
    NumberRead before = ordinals.ordinal(text, i, false);
    boolean last = words.find(CalendarList.LAST, text, i) != null;
    boolean first = before != null && !before.definite() && before.small() > 0;
    if (first || last) {
      int at = first ? before.to() : i + 1;
      return text.together(i, at) && week(text, at)
          ? linked(text, at + 1, 0, first ? before.small() : 0)
          : null;
    }
    NumberPhrases.Hit months = words.find(CalendarList.SHARES, text, i);
    if ((months == null && !week(text, i)) || !text.together(i, i + 1)) {
      return null;
    }
    NumberRead ordinal = ordinals.ordinal(text, i + 1, true);
    boolean end = words.bare(CalendarList.FINAL, text, i + 1) != null;
    int to = ordinal != null ? ordinal.to() : end ? i + 2 : -1;
    int n = end ? 0 : ordinal == null ? -1 : ordinal.small();
    return to < 0
        ? null
        : linked(text, to, months == null ? 0 : Integer.parseInt(months.value()), n);
  }

  private boolean week(NumberText text, int i) {
    Noun unit = amounts.noun(text, i);
    return unit != null && unit.measure().equals("week") && unit.number() == Noun.Number.SINGULAR;
  }

  private static Share linked(NumberText text, int to, int months, int n) {
    boolean of = text.is(to, Particle.OF) || text.is(to, Particle.IN);
    boolean joined = text.led(to, Preposition.BY);
    return n > 5 ? null : new Share(of ? to + 1 : to, of || joined, months, n);
  }

  /** The share of a whole; null when it has no such share. */
  static TimeRead of(Share share, TimeRead whole, boolean calendarWeeks) {
    LocalDate first = whole.from();
    if (first == null || whole.till() == null) {
      return TimeRead.range(whole.to(), null, null, share.week() ? "week" : "season");
    }
    if (share.week() && calendarWeeks) {
      LocalDate monday = monday(share.n(), whole);
      return TimeRead.range(whole.to(), monday, monday.plusDays(6), "week");
    }
    if (share.week()) {
      LocalDate from = share.n() == 0 ? whole.till().minusDays(6) : first.plusWeeks(share.n() - 1L);
      LocalDate till = from.plusDays(6).isAfter(whole.till()) ? whole.till() : from.plusDays(6);
      return from.isAfter(till) ? null : TimeRead.range(whole.to(), from, till, "week");
    }
    int parts = 12 / share.months();
    int n = share.n() == 0 ? parts : share.n();
    if (whole.precision().equals("month")) {
      return n > parts ? null : part(whole, n, parts);
    }
    LocalDate from = first.plusMonths((long) share.months() * (n - 1));
    LocalDate till = from.plusMonths(share.months()).minusDays(1);
    return till.isAfter(whole.till()) ? null : TimeRead.range(whole.to(), from, till, "season");
  }

  /** A half or a third of a month, in whole days. */
  private static TimeRead part(TimeRead whole, int n, int parts) {
    int days = (int) ChronoUnit.DAYS.between(whole.from(), whole.till()) + 1;
    int length = days / parts;
    LocalDate from = whole.from().plusDays((n - 1L) * length);
    LocalDate till = n == parts ? whole.till() : from.plusDays(length - 1L);
    return TimeRead.range(whole.to(), from, till, "month");
  }

  /** Weeks of a month begin in it; those of a year have most of their days in it (ISO 8601). */
  private static LocalDate monday(int n, TimeRead whole) {
    boolean year = whole.precision().equals("year");
    LocalDate first = year ? whole.from().withDayOfMonth(4) : whole.from().plusDays(6);
    LocalDate last = year ? whole.till().withDayOfMonth(28) : whole.till().minusDays(6);
    LocalDate day = n == 0 ? last : first.plusWeeks(n - 1L);
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The first, middle or last third; of a month the days 1-10, 11-20 and the rest. */
  static TimeRead third(TimeRead whole, int third) {
    if (whole.from() == null || whole.till() == null) {
      return whole;
    }
    long days = ChronoUnit.DAYS.between(whole.from(), whole.till()) + 1;
    if (days > LONGEST_YEAR) {
      return ofYears(whole, third);
    }
    boolean year = days > 300;
    boolean month = days <= LONGEST_MONTH && days > 27;
    LocalDate start = whole.from();
    LocalDate second = year ? start.plusMonths(4) : start.plusDays(month ? 10 : days / 3);
    LocalDate last = year ? start.plusMonths(8) : start.plusDays(month ? 20 : days / 3 * 2);
    String precision = year ? "season" : whole.precision();
    return switch (third) {
      case 1 -> TimeRead.range(whole.to(), start, second.minusDays(1), precision);
      case 2 -> TimeRead.range(whole.to(), second, last.minusDays(1), precision);
      default -> TimeRead.range(whole.to(), last, whole.till(), precision);
    };
  }

  /** The same of a decade or a century, in whole years. */
  private static TimeRead ofYears(TimeRead whole, int third) {
    int years = whole.till().getYear() - whole.from().getYear() + 1;
    LocalDate from = whole.from().plusYears((long) (third - 1) * years / 3);
    LocalDate till = third == 3 ? whole.till() : whole.from().plusYears((long) third * years / 3);
    return TimeRead.range(whole.to(), from, third == 3 ? till : till.minusDays(1), "year");
  }
}
