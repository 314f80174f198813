package org.isnad.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.isnad.extract.NumberPhrases.Hit;
import org.isnad.extract.TimeAmounts.Amount;
import org.isnad.extract.TimeDates.Monthly;

/** Reads weeks, months, seasons and years, and the first, middle or last part of them. */
final class TimeSpells {
  private final CalendarWords words;
  private final TimeDates dates;
  private final TimeAmounts amounts;

  TimeSpells(CalendarWords words, TimeDates dates, TimeAmounts amounts) {
    this.words = words;
    this.dates = dates;
    this.amounts = amounts;
  }

  /** The spell at {@code i}, or null. */
  TimeRead read(NumberText text, int i, CalendarPast past) {
    Hit portion = words.find("portions", text, i);
    if (portion != null && text.together(i, portion.to())) {
      TimeRead whole = whole(text, portion.to(), past);
      boolean long1 = whole != null && !whole.precision().equals("day");
      if (long1) {
        return portion(whole, Integer.parseInt(portion.value()));
      }
    }
    return whole(text, i, past);
  }

  private TimeRead whole(NumberText text, int i, CalendarPast past) {
    TimeRead read = month(text, i, past);
    if (read == null) {
      read = season(text, i, past);
    }
    if (read == null) {
      read = year(text, i);
    }
    return read == null ? relative(text, i, past) : read;
  }

  private static TimeRead portion(TimeRead whole, int third) {
    if (whole.from() == null || whole.till() == null) {
      return whole;
    }
    long days = ChronoUnit.DAYS.between(whole.from(), whole.till()) + 1;
    boolean year = days > 300;
    LocalDate start = whole.from();
    LocalDate second = year ? start.plusMonths(4) : start.plusDays(days / 3);
    LocalDate last = year ? start.plusMonths(8) : start.plusDays(days / 3 * 2);
    String precision = year ? "season" : whole.precision();
    return switch (third) {
      case 1 -> TimeRead.range(whole.to(), start, second.minusDays(1), precision);
      case 2 -> TimeRead.range(whole.to(), second, last.minusDays(1), precision);
      default -> TimeRead.range(whole.to(), last, whole.till(), precision);
    };
  }

  private TimeRead month(NumberText text, int i, CalendarPast past) {
    Monthly month = dates.month(text, i);
    if (month == null) {
      return null;
    }
    int[] year = dates.year(text, month.to());
    if (month.hijri()) {
      return hijri(text, i, month, year, past);
    }
    if (year != null) {
      return of(year[1], YearMonth.of(year[0], month.month()));
    }
    int to = month.to();
    TimeRead in = relativeYear(text, to, past);
    if (in != null) {
      return in.from() == null
          ? TimeRead.range(in.to(), null, null, "month")
          : of(in.to(), YearMonth.of(in.from().getYear(), month.month()));
    }
    Hit direction = direction(text, to);
    YearMonth meant = past.month(month.month(), direction == null ? "" : direction.value());
    return of(direction == null ? to : direction.to(), meant);
  }

  /** "من العام الماضي" after a month. */
  private TimeRead relativeYear(NumberText text, int i, CalendarPast past) {
    int at = text.key(i).equals("من") ? i + 1 : i;
    boolean year = text.together(i - 1, at) && "year".equals(amounts.unit(text, at));
    return year ? relative(text, at, past) : null;
  }

  private static TimeRead of(int to, YearMonth month) {
    return month == null
        ? TimeRead.range(to, null, null, "month")
        : TimeRead.range(to, month.atDay(1), month.atEndOfMonth(), "month");
  }

  /** Month names of the Hijri calendar are also names of people: "month" or a year must be near. */
  private TimeRead hijri(NumberText text, int i, Monthly month, int[] year, CalendarPast past) {
    boolean named = words.find("month-word", text, i) != null;
    if (!named && (year == null || year[0] > 1500)) {
      return null;
    }
    int in = year != null && year[0] < 1500 ? year[0] : past.hijriYear(month.month());
    LocalDate from = in == 0 ? null : CalendarPast.hijri(in, month.month(), 1);
    LocalDate next =
        month.month() == 12
            ? CalendarPast.hijri(in + 1, 1, 1)
            : CalendarPast.hijri(in, month.month() + 1, 1);
    int to = year != null ? year[1] : month.to();
    Hit direction = direction(text, to);
    return TimeRead.range(
        direction == null ? to : direction.to(),
        from,
        from == null || next == null ? null : next.minusDays(1),
        "month");
  }

  private TimeRead season(NumberText text, int i, CalendarPast past) {
    Hit season = words.find("seasons", text, i);
    if (season == null) {
      return null;
    }
    int first = Integer.parseInt(season.value());
    int[] year = dates.year(text, season.to());
    if (year != null) {
      return season(year[1], year[0], first);
    }
    TimeRead in = relativeYear(text, season.to(), past);
    if (in != null) {
      return season(in.to(), in.from() == null ? 0 : in.from().getYear(), first);
    }
    Hit direction = direction(text, season.to());
    if (direction == null) {
      return null;
    }
    YearMonth month = past.month(first, direction.value());
    return season(direction.to(), month == null ? 0 : month.getYear(), first);
  }

  private static TimeRead season(int to, int year, int first) {
    if (year == 0) {
      return TimeRead.range(to, null, null, "season");
    }
    YearMonth start = YearMonth.of(year, first);
    return TimeRead.range(to, start.atDay(1), start.plusMonths(2).atEndOfMonth(), "season");
  }

  /** "العام 2018", "عامي 2014 و2015". */
  private TimeRead year(NumberText text, int i) {
    if (words.find("years", text, i) == null) {
      return null;
    }
    int[] year = dates.year(text, i);
    if (year == null) {
      return null;
    }
    if (year[0] < 1500) {
      LocalDate next = CalendarPast.hijri(year[0] + 1, 1, 1);
      return next == null
          ? null
          : TimeRead.range(year[1], CalendarPast.hijri(year[0], 1, 1), next.minusDays(1), "year");
    }
    int last = year[0];
    int to = year[1];
    int more = text.key(to).equals("و") ? TimeDates.yearNumber(text, to + 1) : 0;
    if (more > last) {
      last = more;
      to += 2;
    }
    return TimeRead.range(to, LocalDate.of(year[0], 1, 1), LocalDate.of(last, 12, 31), "year");
  }

  /** "الأسبوع الماضي", "هذا الشهر", "الأيام الثلاثة الماضية", "آخر 24 ساعة". */
  private TimeRead relative(NumberText text, int i, CalendarPast past) {
    Hit demonstrative = words.find("this", text, i);
    Hit last = demonstrative == null ? words.find("last", text, i) : null;
    int at = demonstrative != null ? demonstrative.to() : last != null ? last.to() : i;
    Amount amount = text.together(i, at) ? amounts.read(text, at) : null;
    if (amount == null || (last != null && amount.n() == 1)) {
      return null;
    }
    Hit direction = direction(text, amount.to());
    if (direction == null && demonstrative == null && last == null) {
      return null;
    }
    String value =
        direction != null ? direction.value() : demonstrative != null ? "current" : "past";
    int to = direction == null ? amount.to() : direction.to();
    if (value.equals("same") || value.equals("following")) {
      return TimeRead.anaphora(to, value.equals("same") ? 0 : amount.days(), amount.precision());
    }
    LocalDate published = past.published();
    if (published == null) {
      return TimeRead.range(to, null, null, amount.precision());
    }
    return TimeUnits.place(amount, value, published, to);
  }

  private Hit direction(NumberText text, int i) {
    return text.together(i - 1, i) ? words.bare("directions", text, i) : null;
  }
}
