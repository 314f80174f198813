package org.isnad.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.isnad.extract.TimeDates.Dated;
import org.isnad.extract.TimeSpan.Kind;

/** Reads times with two ends: "من 14 إلى 16 تشرين الأول", "بين عامي 2014 و2018". */
final class TimeRanges {
  private static final int WEEK = 7;

  private final CalendarWords words;
  private final TimeDates dates;
  private final TimeMonths months;
  private final TimeYears years;
  private final TimeTargets targets;

  TimeRanges(
      CalendarWords words,
      TimeDates dates,
      TimeMonths months,
      TimeYears years,
      TimeTargets targets) {
    this.months = months;
    this.years = years;
    this.words = words;
    this.dates = dates;
    this.targets = targets;
  }

  /**
   * The range at {@code i}, or null.
   *
   * @param target the time that stands there without its second end, or null
   */
  TimeRead read(NumberText text, int i, Reckoning reckoning, TimeRead target) {
    NumberPhrases.Hit opened = words.find(CalendarList.FROM, text, i);
    int at = opened == null ? i : opened.to();
    if (!text.together(i, at)) {
      return null;
    }
    TimeRead days = days(text, at, reckoning, opened != null);
    if (days != null) {
      return days;
    }
    TimeRead behind = behindMonth(text, i, reckoning);
    if (behind != null) {
      return behind;
    }
    TimeRead years = years(text, at, opened != null);
    if (years != null) {
      return years;
    }
    TimeRead first = opened == null ? target : targets.read(text, at, reckoning);
    return targets(text, at, reckoning, first, opened != null);
  }

  /** Two days of one month. */
  private TimeRead days(NumberText text, int i, Reckoning reckoning, boolean opened) {
    int[] first = dates.dayNumber(text, i);
    int at = first == null ? -1 : second(text, first[1], true);
    int[] last = at < 0 ? null : dates.dayNumber(text, at);
    Dated end = last == null ? null : dates.withMonth(text, last[1], last[0]);
    return end == null || first[0] >= last[0] ? null : days(end, first[0], reckoning);
  }

  /** "تموز 13 إلى 15", "شهر تشرين الثاني بين 19 و20". */
  private TimeRead behindMonth(NumberText text, int i, Reckoning reckoning) {
    TimeMonths.Monthly month = months.read(text, i);
    if (month == null || month.hijri() || !text.together(i, month.to())) {
      return null;
    }
    int at = words.skip(CalendarList.FROM, text, month.to());
    int[] first = text.number(at) ? dates.dayNumber(text, at) : null;
    int next = first == null ? -1 : second(text, first[1], true);
    int[] last = next >= 0 && text.number(next) ? dates.dayNumber(text, next) : null;
    if (last == null || first[0] >= last[0] || !text.together(i, next)) {
      return null;
    }
    int[] year = years.after(text, last[1]);
    boolean counts = year == null && text.word(last[1]) && text.together(next, last[1]);
    return counts
        ? null
        : days(
            new Dated(
                year == null ? last[1] : year[1],
                year == null ? 0 : year[0],
                month.month(),
                last[0],
                false),
            first[0],
            reckoning);
  }

  private static TimeRead days(Dated end, int first, Reckoning reckoning) {
    LocalDate till = end.resolve(reckoning, 0, "");
    LocalDate from = till == null ? null : till.minusDays(end.day() - (long) first);
    return TimeRead.range(end.to(), from, till, "day");
  }

  /** Where the second end begins, or -1. */
  private int second(NumberText text, int i, boolean dash) {
    if (!text.together(i - 1, i)) {
      return -1;
    }
    if (dash && text.sign(i, "-–—")) {
      return i + 1;
    }
    NumberPhrases.Hit to = words.find(CalendarList.TO, text, i);
    if (to != null) {
      return to.to();
    }
    if (text.is(i, Particle.AND)) {
      return i + 1;
    }
    return text.grammar.and(text.key(i)) && text.word(i) ? i : -1;
  }

  private TimeRead years(NumberText text, int i, boolean opened) {
    int at = words.skip(CalendarList.YEARS, text, i);
    int first = TimeYears.number(text, at);
    int next = first == 0 ? -1 : second(text, at + 1, true);
    int then = next < 0 ? -1 : words.skip(CalendarList.YEARS, text, next);
    int last = then < 0 ? 0 : TimeYears.number(text, then);
    boolean fits = last > first && (opened || at > i || text.sign(at + 1, "-–—"));
    return fits
        ? TimeRead.range(then + 1, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), "year")
        : null;
  }

  private TimeRead targets(
      NumberText text, int i, Reckoning reckoning, TimeRead first, boolean opened) {
    if (first == null || first.kind() == Kind.ANAPHORA) {
      return null;
    }
    boolean dash = text.sign(first.to(), "-–—") && text.number(first.to() + 1);
    int at = second(text, first.to(), dash);
    if (!opened && !dash && words.find(CalendarList.TO, text, first.to()) == null) {
      return null; // "and" alone joins no range
    }
    TimeRead last = at < 0 || !text.together(i, at) ? null : targets.read(text, at, reckoning);
    if (last == null || last.kind() == Kind.ANAPHORA) {
      return null;
    }
    LocalDate from = first.from();
    LocalDate till = last.till();
    if (from != null && till != null && from.isAfter(till)) {
      long days = ChronoUnit.DAYS.between(till, from);
      from = days < WEEK ? from.minusDays(WEEK) : from.minusYears(1);
    }
    return from != null && till != null && from.isAfter(till)
        ? null
        : TimeRead.range(last.to(), from, till, last.precision());
  }
}
