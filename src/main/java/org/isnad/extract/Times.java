package org.isnad.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.extract.TimeSpan.Kind;
import org.isnad.fact.Period;

/**
 * Finds the times of a text and places them on the calendar, in the past as seen from the day of
 * publication unless the words say otherwise.
 */
final class Times {
  private final Morphology grammar;
  private final CalendarWords words;
  private final TimeAmounts amounts;
  private final TimeTargets targets;
  private final TimeBounds bounds;
  private final TimeRanges ranges;
  private final TimeCourses courses;
  private final Sieve sieve;

  Times(
      LexiconFolder folder,
      Morphology grammar,
      Nouns nouns,
      NumberWords parts,
      FigureWords figures) {
    this.grammar = grammar;
    words = new CalendarWords(folder, grammar);
    NumberReader numbers = new NumberReader(parts);
    FigureOrdinals ordinals = new FigureOrdinals(parts, figures, nouns, new FigureNames(figures));
    TimeYears years = new TimeYears(words, numbers);
    TimeMonths months = new TimeMonths(words, years, numbers, ordinals, nouns);
    TimeDates dates = new TimeDates(words, numbers, ordinals, months, years);
    amounts = new TimeAmounts(words, nouns, numbers);
    TimeClocks clocks = new TimeClocks(words, numbers, ordinals);
    TimePoints points = new TimePoints(words, dates, clocks);
    TimeSpells spells = new TimeSpells(words, months, years, amounts, ordinals);
    TimeWeekdays weekdays = new TimeWeekdays(words, ordinals, amounts, spells);
    targets = new TimeTargets(words, points, spells, weekdays);
    bounds = new TimeBounds(words, amounts, targets);
    ranges = new TimeRanges(words, dates, months, years, targets);
    courses = new TimeCourses(amounts, ordinals, figures);
    sieve =
        new Sieve(
            grammar,
            forms ->
                Sieve.any(
                        forms,
                        key ->
                            words.starts(key)
                                || parts.knows(key)
                                || grammar.is(key, Particle.ARTICLE))
                    || nouns.may(forms, TimeAmounts::isUnit),
            sign -> grammar.is(sign, Particle.ARTICLE));
  }

  /**
   * The times of a text in order, none overlapping another.
   *
   * @param published day of publication, or null when unknown: what is relative to it then stays
   *     {@link Kind#RELATIVE_UNRESOLVED}
   */
  List<TimeSpan> read(List<Token> tokens, LocalDate published) {
    return read(tokens, Reckoning.news(published));
  }

  /** The times of a text, placed as the reckoning says. */
  List<TimeSpan> read(List<Token> tokens, Reckoning reckoning) {
    return read(new NumberText(tokens, grammar), reckoning);
  }

  /** The same in a text whose words are read. */
  List<TimeSpan> read(NumberText text, Reckoning reckoning) {
    List<TimeSpan> spans = new ArrayList<>();
    int free = 0; // first token that no span holds yet
    int i = 0;
    while (i < text.size()) {
      TimeRead read = mayBegin(text, i) ? at(text, i, reckoning) : null;
      if (read == null) {
        i++;
        continue;
      }
      int from = during(text, i, free);
      Period period =
          new Period(read.from(), read.till(), text.words(from, read.to()), read.precision());
      spans.add(new TimeSpan(from, read.to(), period, read.kind(), read.n()));
      i = read.to();
      free = i;
    }
    return spans;
  }

  /** Whether a time may begin at a token, from the word alone. */
  boolean mayBegin(NumberText text, int i) {
    return sieve.passes(text, i);
  }

  /** Where the words begin that put the time at {@code i} into its sentence: "in", "over". */
  private int during(NumberText text, int i, int free) {
    for (int at = Math.max(free, i - 2); at < i; at++) {
      NumberPhrases.Hit hit =
          text.together(at, i) ? words.find(CalendarList.DURING, text, at) : null;
      boolean in =
          at == i - 1 && text.together(at, i) && grammar.isJoined(text.key(at), Particle.IN);
      if (in || hit != null && hit.to() == i) {
        return at;
      }
    }
    return i;
  }

  /** The longest reading; of equal ones the first. */
  TimeRead at(NumberText text, int i, Reckoning reckoning) {
    TimeRead best = courses.read(text, i, reckoning);
    TimeRead target = targets.read(text, i, reckoning);
    best = longer(best, ranges.read(text, i, reckoning, target));
    best = longer(best, target);
    best = longer(best, bounds.read(text, i, reckoning));
    int often = often(text, i);
    return often < 0
        ? best
        : longer(best, new TimeRead(often, null, null, null, Kind.FREQUENCY, 0));
  }

  /** One past "daily", "every three months"; or -1. */
  private int often(NumberText text, int i) {
    NumberPhrases.Hit often = words.find(CalendarList.FREQUENCY, text, i);
    NumberPhrases.Hit every = often == null ? words.find(CalendarList.EVERY, text, i) : null;
    TimeAmounts.Amount amount =
        every == null || !text.together(i, every.to()) ? null : amounts.read(text, every.to());
    return often != null ? often.to() : amount == null ? -1 : amount.to();
  }

  private static TimeRead longer(TimeRead one, TimeRead other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.to() > one.to() ? other : one;
  }
}
