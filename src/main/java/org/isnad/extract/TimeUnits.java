package org.isnad.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import org.isnad.extract.TimeAmounts.Amount;

/** Places "last week", "this year", "the past three days" on the calendar. */
final class TimeUnits {
  private TimeUnits() {}

  /** The days meant, seen from the day of publication, which is known. */
  static TimeRead place(Amount told, String direction, Reckoning reckoning, int to) {
    LocalDate published = reckoning.published();
    boolean next = direction.equals(Reckoning.NEXT) || direction.equals(Reckoning.AFTER_NEXT);
    Amount amount = told.n() == 0 && reckoning.talk() ? told.times(Reckoning.FEW) : told;
    String precision = amount.precision();
    if (amount.n() == 0) {
      return next
          ? TimeRead.range(to, published, null, "day")
          : TimeRead.range(to, null, published, "day");
    }
    if (amount.n() > 1 || amount.compound()) {
      return next ? coming(amount, reckoning, to) : passed(amount, published, to);
    }
    int step = Reckoning.steps(direction);
    return switch (amount.measure()) {
      case "week" -> week(step, reckoning, to);
      case "month" -> {
        YearMonth month = YearMonth.from(published).plusMonths(step);
        yield TimeRead.range(to, month.atDay(1), month.atEndOfMonth(), precision);
      }
      case "year" -> {
        int year = published.getYear() + step;
        yield TimeRead.range(to, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), precision);
      }
      case "decade" -> {
        int year = published.getYear() / 10 * 10 + 10 * step;
        yield TimeRead.range(
            to, LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31), precision);
      }
      case "day" -> TimeRead.point(to, published.plusDays(step), precision);
      default ->
          step < 0
              ? TimeRead.range(to, published.minusDays(1), published, precision)
              : TimeRead.point(to, published, precision);
    };
  }

  private static TimeRead passed(Amount amount, LocalDate published, int to) {
    return TimeRead.range(to, amount.before(published), published, amount.precision());
  }

  /** Where people talk, the coming days begin tomorrow and the coming weeks on a Monday. */
  private static TimeRead coming(Amount amount, Reckoning reckoning, int to) {
    LocalDate published = reckoning.published();
    if (!reckoning.talk()) {
      return TimeRead.range(to, published, amount.after(published), amount.precision());
    }
    LocalDate first = amount.measure().equals("week") ? reckoning.monday(1) : published.plusDays(1);
    return TimeRead.range(to, first, amount.after(first).minusDays(1), amount.precision());
  }

  /** In news a week is the seven days before the day of publication, or after it, or up to it. */
  private static TimeRead week(int step, Reckoning reckoning, int to) {
    LocalDate published = reckoning.published();
    LocalDate first =
        reckoning.talk()
            ? reckoning.monday(step)
            : step == 0
                ? published.minusDays(6)
                : step > 0 ? published.plusDays(1).plusWeeks(step - 1L) : published.plusWeeks(step);
    return TimeRead.range(to, first, first.plusDays(6), "week");
  }
}
