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
  private final TimeTargets targets;
  private final TimeBounds bounds;
  private final TimeRanges ranges;
  private final TimeCourses courses;
  private final Sieve sieve;

  Times(LexiconFolder folder, Morphology grammar, Nouns nouns) {
    this.grammar = grammar;
    words = new CalendarWords(folder);
    NumberWords parts = new NumberWords(folder);
    NumberReader numbers = new NumberReader(parts);
    FigureWords figures = new FigureWords(folder);
    FigureOrdinals ordinals = new FigureOrdinals(parts, figures, nouns, new FigureNames(figures));
    TimeDates dates = new TimeDates(words, numbers, ordinals);
    TimeAmounts amounts = new TimeAmounts(words, nouns, numbers);
    TimePoints points = new TimePoints(words, dates, new TimeClocks(words, numbers, ordinals));
    targets = new TimeTargets(words, points, new TimeSpells(words, dates, amounts, ordinals));
    bounds = new TimeBounds(words, amounts, targets);
    ranges = new TimeRanges(words, dates, targets);
    courses = new TimeCourses(amounts, ordinals, figures);
    sieve =
        new Sieve(
            grammar,
            forms ->
                Sieve.any(forms, key -> begins(key, parts))
                    || nouns.may(forms, TimeAmounts::isUnit),
            words::begins);
  }

  private boolean begins(String key, NumberWords numbers) {
    return words.begins(key)
        || numbers.begins(key)
        || grammar.is(key, Particle.THE_DAY)
        || grammar.is(key, Particle.ARTICLE);
  }

  /** Whether a time may begin at a token, from the word alone. */
  boolean mayBegin(NumberText text, int i) {
    return sieve.passes(text, i);
  }

  /**
   * The times of a text in order, none overlapping another.
   *
   * @param published day of publication, or null when unknown: what is relative to it then stays
   *     {@link Kind#RELATIVE_UNRESOLVED}
   */
  List<TimeSpan> read(List<Token> tokens, LocalDate published) {
    NumberText text = new NumberText(tokens, grammar);
    CalendarPast past = new CalendarPast(published);
    List<TimeSpan> spans = new ArrayList<>();
    int free = 0; // first token that no span holds yet
    int i = 0;
    while (i < text.size()) {
      TimeRead read = mayBegin(text, i) ? at(text, i, past) : null;
      if (read == null) {
        i++;
        continue;
      }
      int from = i > free && text.together(i - 1, i) && during(text, i - 1) ? i - 1 : i;
      Period period =
          new Period(read.from(), read.till(), text.words(from, read.to()), read.precision());
      spans.add(new TimeSpan(from, read.to(), period, read.kind(), read.n()));
      i = read.to();
      free = i;
    }
    return spans;
  }

  private boolean during(NumberText text, int i) {
    return grammar.isJoined(text.key(i), Particle.IN) || words.find("during", text, i) != null;
  }

  /** The longest reading; of equal ones the first. */
  TimeRead at(NumberText text, int i, CalendarPast past) {
    TimeRead best = courses.read(text, i, past);
    TimeRead target = targets.read(text, i, past);
    best = longer(best, ranges.read(text, i, past, target));
    best = longer(best, target);
    best = longer(best, bounds.read(text, i, past));
    NumberPhrases.Hit often = words.find("frequency", text, i);
    return often == null
        ? best
        : longer(best, new TimeRead(often.to(), null, null, null, Kind.FREQUENCY, 0));
  }

  private static TimeRead longer(TimeRead one, TimeRead other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.to() > one.to() ? other : one;
  }
}
