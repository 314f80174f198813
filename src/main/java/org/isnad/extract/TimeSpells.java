package org.isnad.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import org.isnad.extract.NumberPhrases.Hit;
import org.isnad.extract.TimeAmounts.Amount;
import org.isnad.extract.TimeDates.Monthly;

/** Reads weeks, months, seasons and years, and the first, middle or last part of them. */
final class TimeSpells {
  private final CalendarWords words;
  private final TimeDates dates;
  private final TimeAmounts amounts;
  private final TimePortions portions;

  TimeSpells(CalendarWords words, TimeDates dates, TimeAmounts amounts, FigureOrdinals ordinals) {
    this.portions = new TimePortions(words, amounts, ordinals);
    this.words = words;
    this.dates = dates;
    this.amounts = amounts;
  }

  /** The spell at {@code i}, or null. */
  TimeRead read(NumberText text, int i, CalendarPast past) {
    Hit portion = words.find("portions", text, i);
    if (portion != null && text.together(i, portion.to())) {
      TimeRead whole = whole(text, portion.to(), past);
      boolean divisible = whole != null && !whole.precision().equals("day");
      if (divisible) {
        return TimePortions.third(whole, Integer.parseInt(portion.value()));
      }
    }
    TimePortions.Share share = portions.share(text, i);
    TimeRead shared = share == null ? null : whole(text, share.to(), past);
    boolean larger =
        shared != null && (shared.precision().equals("month") || shared.precision().equals("year"));
    if (larger) {
      return TimePortions.of(share, shared);
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
    if (read == null) {
      read = decade(text, i);
    }
    return read == null ? relative(text, i, past) : read;
  }

  private TimeRead month(NumberText text, int i, CalendarPast past) {
    Monthly month = dates.month(text, i);
    if (month == null) {
      return numeric(text, i);
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

  /** "10/2022". */
  private static TimeRead numeric(NumberText text, int i) {
    boolean month = text.number(i) && text.key(i).matches("0?[1-9]|1[0-2]");
    int year = month && text.sign(i + 1, "/") ? TimeDates.yearNumber(text, i + 2) : 0;
    boolean more = text.sign(i + 3, "/") || text.sign(i - 1, "/");
    return year == 0 || more ? null : of(i + 3, YearMonth.of(year, Integer.parseInt(text.key(i))));
  }

  /** "من العام الماضي" after a month. */
  private TimeRead relativeYear(NumberText text, int i, CalendarPast past) {
    int at = text.is(i, Particle.OF) ? i + 1 : i;
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

  private TimeRead decade(NumberText text, int i) {
    Hit hit = words.find("decades", text, i);
    if (hit == null) {
      return null;
    }
    int year = Integer.parseInt(hit.value());
    return TimeRead.range(
        words.skip("century", text, hit.to()),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year + 9, 12, 31),
        "year");
  }

  /** "العام 2018", "عامي 2014 و2015". */
  private TimeRead year(NumberText text, int i) {
    if (words.find("years", text, i) == null) {
      return null;
    }
    int[] year = dates.yearAt(text, i);
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
    int more = text.is(to, Particle.AND) ? TimeDates.yearNumber(text, to + 1) : 0;
    if (more > last) {
      last = more;
      to += 2;
    }
    return TimeRead.range(to, LocalDate.of(year[0], 1, 1), LocalDate.of(last, 12, 31), "year");
  }

  /** "الأسبوع الماضي", "هذا الشهر", "الأيام الثلاثة الماضية", "آخر 24 ساعة". */
  private TimeRead relative(NumberText text, int i, CalendarPast past) {
    Hit before = words.find("directions-before", text, i);
    if (before != null) {
      Amount amount = text.together(i, before.to()) ? amounts.read(text, before.to()) : null;
      return amount == null ? null : placed(amount, before.value(), amount.to(), past);
    }
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
    return placed(amount, value, to, past);
  }

  private static TimeRead placed(Amount amount, String value, int to, CalendarPast past) {
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
