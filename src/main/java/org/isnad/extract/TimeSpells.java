package org.isnad.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import org.isnad.extract.NumberPhrases.Hit;
import org.isnad.extract.TimeAmounts.Amount;
import org.isnad.extract.TimeMonths.Monthly;

/** Reads weeks, months, seasons and years, and the first, middle or last part of them. */
final class TimeSpells {
  private final CalendarWords words;
  private final TimeMonths months;
  private final TimeYears years;
  private final TimeAmounts amounts;
  private final TimePortions portions;

  TimeSpells(
      CalendarWords words,
      TimeMonths months,
      TimeYears years,
      TimeAmounts amounts,
      FigureOrdinals ordinals) {
    this.portions = new TimePortions(words, amounts, ordinals);
    this.words = words;
    this.months = months;
    this.years = years;
    this.amounts = amounts;
  }

  /** The spell at {@code i}, or null. */
  TimeRead read(NumberText text, int i, Reckoning reckoning) {
    Hit portion = words.find("portions", text, i);
    if (portion != null && text.together(i, portion.to())) {
      TimeRead whole = whole(text, portion.to(), reckoning);
      boolean divisible = whole != null && !whole.precision().equals("day");
      if (divisible) {
        return TimePortions.third(whole, Integer.parseInt(portion.value()));
      }
    }
    TimePortions.Share share = portions.share(text, i);
    TimeRead shared = share == null ? null : shared(text, share, reckoning);
    if (shared != null) {
      return TimePortions.of(share, shared, reckoning.talk());
    }
    TimeRead rest = rest(text, i, reckoning);
    return rest == null ? whole(text, i, reckoning) : rest;
  }

  /** The month or year a share is taken of; where nothing links them, only a year. */
  private TimeRead shared(NumberText text, TimePortions.Share share, Reckoning reckoning) {
    if (!text.together(share.to() - 1, share.to())) {
      return null;
    }
    int year = TimeYears.number(text, share.to());
    if (year > 1500) {
      return ofYears(share.to() + 1, year, year);
    }
    TimeRead whole = whole(text, share.to(), reckoning);
    boolean yearly = whole != null && whole.precision().equals("year");
    boolean monthly = whole != null && whole.precision().equals("month") && share.linked();
    return monthly || yearly && (share.linked() || !share.week() || reckoning.talk())
        ? whole
        : null;
  }

  /** "بقية الأسبوع", "باقي الشهر": from the day of publication on. */
  private TimeRead rest(NumberText text, int i, Reckoning reckoning) {
    Hit hit = words.find("rest-of", text, i);
    int at = hit == null ? -1 : words.skip("this", text, hit.to());
    Amount amount = at < 0 || !text.together(i, at) ? null : amounts.read(text, at);
    LocalDate published = reckoning.published();
    if (amount == null || amount.n() != 1 || published == null) {
      return null;
    }
    LocalDate till =
        switch (amount.measure()) {
          case "week" -> reckoning.monday(1).minusDays(1);
          case "month" -> YearMonth.from(published).atEndOfMonth();
          case "year" -> LocalDate.of(published.getYear(), 12, 31);
          default -> published;
        };
    return TimeRead.range(amount.to(), published, till, amount.precision());
  }

  /** A week, month, season, year or decade, not a part of one. */
  TimeRead whole(NumberText text, int i, Reckoning reckoning) {
    TimeRead read = month(text, i, reckoning);
    if (read == null) {
      read = season(text, i, reckoning);
    }
    if (read == null) {
      read = year(text, i);
    }
    if (read == null) {
      read = decade(text, i);
    }
    return read == null ? relative(text, i, reckoning) : read;
  }

  private TimeRead month(NumberText text, int i, Reckoning reckoning) {
    Monthly month = months.read(text, i);
    if (month == null) {
      return numeric(text, i);
    }
    int[] year = years.after(text, month.to());
    if (month.hijri()) {
      return hijri(text, i, month, year, reckoning);
    }
    if (year != null) {
      return of(year[1], YearMonth.of(year[0], month.month()));
    }
    int to = month.to();
    TimeRead in = relativeYear(text, to, reckoning);
    if (in != null) {
      return in.from() == null
          ? TimeRead.range(in.to(), null, null, "month")
          : of(in.to(), YearMonth.of(in.from().getYear(), month.month()));
    }
    Hit direction = direction(text, to);
    YearMonth meant = reckoning.month(month.month(), direction == null ? "" : direction.value());
    return of(direction == null ? to : direction.to(), meant);
  }

  /** "10/2022". */
  private static TimeRead numeric(NumberText text, int i) {
    boolean month = text.number(i) && text.key(i).matches("0?[1-9]|1[0-2]");
    int year = month && text.sign(i + 1, "/") ? TimeYears.number(text, i + 2) : 0;
    boolean more = text.sign(i + 3, "/") || text.sign(i - 1, "/");
    return year == 0 || more ? null : of(i + 3, YearMonth.of(year, Integer.parseInt(text.key(i))));
  }

  /** "من العام الماضي" after a month. */
  private TimeRead relativeYear(NumberText text, int i, Reckoning reckoning) {
    int at = text.is(i, Particle.OF) ? i + 1 : i;
    boolean year = text.together(i - 1, at) && "year".equals(amounts.unit(text, at));
    return year ? relative(text, at, reckoning) : null;
  }

  private static TimeRead of(int to, YearMonth month) {
    return month == null
        ? TimeRead.range(to, null, null, "month")
        : TimeRead.range(to, month.atDay(1), month.atEndOfMonth(), "month");
  }

  /** Month names of the Hijri calendar are also names of people: "month" or a year must be near. */
  private TimeRead hijri(NumberText text, int i, Monthly month, int[] year, Reckoning reckoning) {
    boolean named = words.find("month-word", text, i) != null;
    if (!named && year == null) {
      return null;
    }
    int in =
        year == null
            ? reckoning.hijriYear(month.month())
            : year[0] < 1500 ? year[0] : Reckoning.hijriYearIn(year[0], month.month());
    LocalDate from = in == 0 ? null : Reckoning.hijri(in, month.month(), 1);
    LocalDate next =
        month.month() == 12
            ? Reckoning.hijri(in + 1, 1, 1)
            : Reckoning.hijri(in, month.month() + 1, 1);
    int to = year != null ? year[1] : month.to();
    Hit direction = direction(text, to);
    return TimeRead.range(
        direction == null ? to : direction.to(),
        from,
        from == null || next == null ? null : next.minusDays(1),
        "month");
  }

  private TimeRead season(NumberText text, int i, Reckoning reckoning) {
    Hit season = words.find("seasons", text, i);
    if (season == null) {
      return null;
    }
    int first = Integer.parseInt(season.value());
    int[] year = years.after(text, season.to());
    if (year != null) {
      return season(year[1], year[0], first);
    }
    TimeRead in = relativeYear(text, season.to(), reckoning);
    if (in != null) {
      return season(in.to(), in.from() == null ? 0 : in.from().getYear(), first);
    }
    Hit direction = direction(text, season.to());
    if (direction == null) {
      return null;
    }
    YearMonth month = reckoning.month(first, direction.value());
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
    int[] year = years.at(text, i);
    if (year == null) {
      return null;
    }
    if (year[0] < 1500) {
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
    return ofYears(to, year[0], last);
  }

  private static TimeRead ofYears(int to, int first, int last) {
    return TimeRead.range(to, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), "year");
  }

  /** "الأسبوع الماضي", "هذا الشهر", "الأيام الثلاثة الماضية", "آخر 24 ساعة". */
  private TimeRead relative(NumberText text, int i, Reckoning reckoning) {
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
    String told =
        direction != null ? direction.value() : demonstrative != null ? "current" : "past";
    int to = direction == null ? amount.to() : direction.to();
    String value = told.equals("following") && reckoning.talk() ? Reckoning.NEXT : told;
    if (value.equals("same") || value.equals("following")) {
      return TimeRead.anaphora(to, value.equals("same") ? 0 : amount.days(), amount.precision());
    }
    return reckoning.published() == null
        ? TimeRead.range(to, null, null, amount.precision())
        : TimeUnits.place(amount, value, reckoning, to);
  }

  private Hit direction(NumberText text, int i) {
    return text.together(i - 1, i) ? words.bare("directions", text, i) : null;
  }
}
