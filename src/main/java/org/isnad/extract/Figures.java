package org.isnad.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.isnad.fact.Figure;

/** Finds the figures of a text: what is counted, how many, and how the number is hedged. */
final class Figures {
  private final Morphology grammar;
  private final Nouns nouns;
  private final FigureWords words;
  private final FigureReader reader;
  private final Sieve sieve;

  Figures(Morphology grammar, Nouns nouns, NumberWords numbers, FigureWords words) {
    this.grammar = grammar;
    this.nouns = nouns;
    this.words = words;
    this.reader = new FigureReader(nouns, words, numbers);
    this.sieve =
        new Sieve(
            grammar,
            forms -> Sieve.any(forms, key -> begins(key, numbers)) || nouns.may(forms, m -> true),
            words::begins);
  }

  private boolean begins(String key, NumberWords numbers) {
    return words.begins(key)
        || numbers.knows(key)
        || grammar.is(key, Particle.WHAT)
        || grammar.is(key, Particle.ARTICLE);
  }

  /** Whether a figure may begin at a token, from the word alone. */
  boolean mayBegin(NumberText text, int i) {
    return sieve.passes(text, i);
  }

  /** The figures of a text in order, none overlapping another. */
  List<FigureSpan> read(List<Token> tokens) {
    return read(tokens, List.of());
  }

  /**
   * The figures outside the times of a text.
   *
   * @param times whose numbers are dates and no counts; the days of a course count all the same
   */
  List<FigureSpan> read(List<Token> tokens, List<TimeSpan> times) {
    return read(new NumberText(tokens, grammar), times);
  }

  /** The same in a text whose words are read. */
  List<FigureSpan> read(NumberText text, List<TimeSpan> times) {
    boolean[] dated = new boolean[text.size() + 1];
    for (TimeSpan time : times) {
      boolean course =
          time.kind() == TimeSpan.Kind.DAY_OF_COURSE
              || (time.kind() == TimeSpan.Kind.RANGE && time.n() > 0);
      for (int k = time.from(); !course && k < time.to(); k++) {
        dated[k] = true;
      }
    }
    List<FigureSpan> spans = new ArrayList<>();
    int free = 0; // a sign in front of a number may belong to the figure before it
    int i = 0;
    while (i < text.size()) {
      FigureSpan span = dated[i] || !mayBegin(text, i) ? null : at(text, i);
      if (span == null || span.from() < free || touches(dated, span)) {
        i++;
      } else {
        spans.add(span);
        i = span.to();
        free = i;
      }
    }
    return spans;
  }

  private static boolean touches(boolean[] dated, FigureSpan span) {
    for (int k = span.from(); k < span.to(); k++) {
      if (dated[k]) {
        return true;
      }
    }
    return false;
  }

  FigureSpan at(NumberText text, int i) {
    NumberPhrases.Hit hedge = words.hedge(text, i);
    if (hedge != null) {
      int at = text.is(hedge.to(), Particle.ARTICLE) ? hedge.to() + 1 : hedge.to();
      FigureCore core = text.together(i, at) ? reader.read(text, at) : null;
      if (core != null && core.hedgeable()) {
        return span(text, core.startingAt(i), hedge.value());
      }
    }
    FigureCore core = reader.read(text, i);
    return core == null ? null : span(text, core, null);
  }

  private FigureSpan span(NumberText text, FigureCore core, String hedge) {
    boolean own = core.basis() != null && !core.basis().equals("dual");
    String basis = own || hedge == null ? core.basis() : hedge;
    if (basis == null) {
      basis = "exact";
    }
    BigDecimal lo = core.lo();
    BigDecimal hi = core.hi();
    boolean counted = nouns.counted(core.measure()) && whole(core.lo());
    BigDecimal step = counted ? BigDecimal.ONE : BigDecimal.ZERO;
    switch (basis) {
      case "at-least" -> hi = null;
      case "more-than" -> {
        lo = lo == null ? null : lo.add(step);
        hi = null;
      }
      case "at-most" -> lo = null;
      case "less-than" -> {
        lo = null;
        hi = hi == null ? null : hi.subtract(step);
        basis = "at-most";
      }
      default -> {
        // exact, about, range, dual, indefinite: the bounds as they stand
      }
    }
    String written = text.words(core.from(), Math.max(core.textTo(), core.from() + 1));
    if (reader.joined(text, core.from(), hedge != null)) {
      written = written.substring(1);
    }
    Figure figure = new Figure(lo, hi, core.measure(), basis, written);
    return new FigureSpan(
        core.from(), core.to(), core.noun(), figure, core.kind(), core.category(), core.rest());
  }

  private static boolean whole(BigDecimal value) {
    return value != null && value.scale() <= 0;
  }
}
