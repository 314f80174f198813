package org.isnad.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import org.isnad.extract.TimeAmounts.Amount;

/** Places "last week", "this year", "the past three days" on the calendar. */
final class TimeUnits {
  private TimeUnits() {}

  /** The days meant, seen from the day of publication. */
  static TimeRead place(Amount amount, String direction, LocalDate published, int to) {
    String precision = amount.precision();
    boolean next = direction.equals(CalendarPast.NEXT);
    if (amount.n() == 0) {
      return next
          ? TimeRead.range(to, published, null, "day")
          : TimeRead.range(to, null, published, "day");
    }
    if (amount.n() > 1) {
      return next
          ? TimeRead.range(to, published, ahead(amount, published), precision)
          : TimeRead.range(to, amount.before(published), published, precision);
    }
    int step =
        switch (direction) {
          case CalendarPast.PAST -> -1;
          case CalendarPast.BEFORE_LAST -> -2;
          case CalendarPast.NEXT -> 1;
          default -> 0;
        };
    return switch (amount.measure()) {
      case "week" -> week(step, published, to);
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

  /** A week is the seven days before the day of publication, or after it, or up to it. */
  private static TimeRead week(int step, LocalDate published, int to) {
    LocalDate first =
        step == 0
            ? published.minusDays(6)
            : step > 0 ? published.plusDays(1) : published.plusWeeks(step);
    return TimeRead.range(to, first, first.plusDays(6), "week");
  }

  private static LocalDate ahead(Amount amount, LocalDate published) {
    LocalDate back = amount.before(published);
    return published.plusDays(published.toEpochDay() - back.toEpochDay());
  }
}
