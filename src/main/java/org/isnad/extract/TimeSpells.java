package org.isnad.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
  private final TimeHijri hijri;
  private final TimeAges ages;

  TimeSpells(
      CalendarWords words,
      TimeMonths months,
      TimeYears years,
      TimeAmounts amounts,
      FigureOrdinals ordinals) {
    this.portions = new TimePortions(words, amounts, ordinals);
    this.hijri = new TimeHijri(words);
    this.ages = new TimeAges(words, years, amounts, ordinals);
    this.words = words;
    this.months = months;
    this.years = years;
    this.amounts = amounts;
  }

  /** The spell at {@code i}, or null. */
  TimeRead read(NumberText text, int i, Reckoning reckoning) {
    Hit portion = words.find(CalendarList.PORTIONS, text, i);
    if (portion != null && text.together(i, portion.to())) {
      TimeRead whole = whole(text, portion.to(), reckoning);
      if (whole == null) {
        whole = current(text, portion.to(), reckoning);
      }
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

  /** "نهاية العام", "مطلع الشهر": of the current one when nothing else is said. */
  private TimeRead current(NumberText text, int i, Reckoning reckoning) {
    Amount amount = text.grammar.definite(text.key(i)) ? amounts.read(text, i) : null;
    boolean unit =
        amount != null
            && amount.n() == 1
            && amount.to() == i + 1
            && List.of("week", "month", "year").contains(amount.measure());
    return unit && reckoning.published() != null
        ? TimeUnits.place(amount, Reckoning.CURRENT, reckoning, amount.to())
        : null;
  }

  /** The month or year a share is taken of; where nothing links them, only a year. */
  private TimeRead shared(NumberText text, TimePortions.Share share, Reckoning reckoning) {
    if (!text.together(share.to() - 1, share.to())) {
      return null;
    }
    int year = TimeYears.number(text, share.to());
    if (year > 1500) {
      return TimeAges.years(share.to() + 1, year, year);
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
    Hit hit = words.find(CalendarList.REST_OF, text, i);
    int at = hit == null ? -1 : words.skip(CalendarList.THIS, text, hit.to());
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
      read = ages.read(text, i, reckoning);
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
      return hijri.read(text, i, month, year, reckoning);
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
    boolean month = text.digits(i, 2) > 0 && text.digits(i, 2) <= 12;
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

  private TimeRead season(NumberText text, int i, Reckoning reckoning) {
    Hit season = words.find(CalendarList.SEASONS, text, i);
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

  /** "الأسبوع الماضي", "هذا الشهر", "الأيام الثلاثة الماضية", "آخر 24 ساعة". */
  private TimeRead relative(NumberText text, int i, Reckoning reckoning) {
    Hit before = words.find(CalendarList.DIRECTIONS_BEFORE, text, i);
    if (before != null) {
      Amount amount = text.together(i, before.to()) ? amounts.read(text, before.to()) : null;
      return amount == null ? null : placed(amount, before.value(), amount.to(), reckoning);
    }
    Hit demonstrative = words.find(CalendarList.THIS, text, i);
    Hit last = demonstrative == null ? words.find(CalendarList.LAST, text, i) : null;
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
    return placed(amount, told, to, reckoning);
  }

  private static TimeRead placed(Amount amount, String told, int to, Reckoning reckoning) {
    String value = told.equals("following") && reckoning.talk() ? Reckoning.NEXT : told;
    if (value.equals("same") || value.equals("following")) {
      return TimeRead.anaphora(to, value.equals("same") ? 0 : amount.days(), amount.precision());
    }
    return reckoning.published() == null
        ? TimeRead.range(to, null, null, amount.precision())
        : TimeUnits.place(amount, value, reckoning, to);
  }

  private Hit direction(NumberText text, int i) {
    return text.together(i - 1, i) ? words.bare(CalendarList.DIRECTIONS, text, i) : null;
  }
}
