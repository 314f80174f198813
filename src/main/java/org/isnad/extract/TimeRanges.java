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
  private final TimeTargets targets;

  TimeRanges(CalendarWords words, TimeDates dates, TimeTargets targets) {
    this.words = words;
    this.dates = dates;
    this.targets = targets;
  }

  /**
   * The range at {@code i}, or null.
   *
   * @param target the time that stands there without its second end, or null
   */
  TimeRead read(NumberText text, int i, CalendarPast past, TimeRead target) {
    NumberPhrases.Hit opened = words.find("from", text, i);
    int at = opened == null ? i : opened.to();
    if (!text.together(i, at)) {
      return null;
    }
    TimeRead days = days(text, at, past, opened != null);
    if (days != null) {
      return days;
    }
    TimeRead years = years(text, at, opened != null);
    if (years != null) {
      return years;
    }
    TimeRead first = opened == null ? target : targets.read(text, at, past);
    return targets(text, at, past, first, opened != null);
  }

  /** Two days of one month. */
  private TimeRead days(NumberText text, int i, CalendarPast past, boolean opened) {
    int[] first = dates.dayNumber(text, i);
    int at = first == null ? -1 : second(text, first[1], true);
    int[] last = at < 0 ? null : dates.dayNumber(text, at);
    Dated end = last == null ? null : dates.withMonth(text, last[1], last[0]);
    if (end == null || first[0] >= last[0]) {
      return null;
    }
    LocalDate till = end.resolve(past, 0, "");
    LocalDate from = till == null ? null : till.minusDays(last[0] - (long) first[0]);
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
    NumberPhrases.Hit to = words.find("to", text, i);
    if (to != null) {
      return to.to();
    }
    if (text.is(i, Particle.AND)) {
      return i + 1;
    }
    return text.grammar.and(text.key(i)) && text.word(i) ? i : -1;
  }

  private TimeRead years(NumberText text, int i, boolean opened) {
    int at = words.skip("years", text, i);
    int first = TimeDates.yearNumber(text, at);
    int next = first == 0 ? -1 : second(text, at + 1, true);
    int then = next < 0 ? -1 : words.skip("years", text, next);
    int last = then < 0 ? 0 : TimeDates.yearNumber(text, then);
    boolean fits = last > first && (opened || at > i || text.sign(at + 1, "-–—"));
    return fits
        ? TimeRead.range(then + 1, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), "year")
        : null;
  }

  private TimeRead targets(
      NumberText text, int i, CalendarPast past, TimeRead first, boolean opened) {
    int at = first == null || first.kind() == Kind.ANAPHORA ? -1 : second(text, first.to(), false);
    if (!opened && words.find("to", text, first == null ? -1 : first.to()) == null) {
      return null; // "and" alone joins no range
    }
    TimeRead last = at < 0 || !text.together(i, at) ? null : targets.read(text, at, past);
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
