package org.isnad.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Takes a part out of a month or year: its first third, its second week, its third quarter. */
final class TimePortions {
  private static final int LONGEST_MONTH = 31;

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
   * @param months its length; 0 for a week
   * @param n which one, from 1; 0 for the last
   */
  record Share(int to, int months, int n) {
    boolean week() {
      return months == 0;
    }
  }

  /** The share at {@code i}, or null. */
  Share share(NumberText text, int i) {
    NumberPhrases.Hit months = words.find("shares", text, i);
    Noun unit = amounts.noun(text, i);
    boolean week =
        unit != null && unit.measure().equals("week") && unit.number() == Noun.Number.SINGULAR;
    if ((months == null && !week) || !text.together(i, i + 1)) {
      return null;
    }
    NumberRead ordinal = ordinals.ordinal(text, i + 1, true);
    NumberPhrases.Hit last = words.bare("directions", text, i + 1);
    boolean end = last != null && text.grammar.has(text.key(i + 1), Ending.THE_LAST);
    int to = ordinal != null ? ordinal.to() : end ? i + 2 : -1;
    boolean of = text.is(to, Particle.OF) || text.is(to, Particle.IN);
    int n = end ? 0 : ordinal == null ? -1 : ordinal.small();
    return to < 0 || !of || n > 5
        ? null
        : new Share(to + 1, months == null ? 0 : Integer.parseInt(months.value()), n);
  }

  /** The share of a whole; null when it has no such share. */
  static TimeRead of(Share share, TimeRead whole) {
    LocalDate first = whole.from();
    if (first == null || whole.till() == null) {
      return TimeRead.range(whole.to(), null, null, share.week() ? "week" : "season");
    }
    if (share.week()) {
      LocalDate from = share.n() == 0 ? whole.till().minusDays(6) : first.plusWeeks(share.n() - 1L);
      LocalDate till = from.plusDays(6).isAfter(whole.till()) ? whole.till() : from.plusDays(6);
      return from.isAfter(till) ? null : TimeRead.range(whole.to(), from, till, "week");
    }
    int n = share.n() == 0 ? 12 / share.months() : share.n();
    LocalDate from = first.plusMonths((long) share.months() * (n - 1));
    LocalDate till = from.plusMonths(share.months()).minusDays(1);
    return till.isAfter(whole.till()) ? null : TimeRead.range(whole.to(), from, till, "season");
  }

  /** The first, middle or last third; of a month the days 1-10, 11-20 and the rest. */
  static TimeRead third(TimeRead whole, int third) {
    if (whole.from() == null || whole.till() == null) {
      return whole;
    }
    long days = ChronoUnit.DAYS.between(whole.from(), whole.till()) + 1;
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
}
