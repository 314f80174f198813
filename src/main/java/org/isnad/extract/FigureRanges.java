package org.isnad.extract;

import java.math.BigDecimal;

/** Reads ranges, and figures that moved from one value to another. */
final class FigureRanges {
  private static final int REACH = 12;

  private final FigureWords words;
  private final NumberReader numbers;
  private final FigureCounts counts;
  private final Nouns nouns;

  FigureRanges(FigureWords words, NumberReader numbers, FigureCounts counts, Nouns nouns) {
    this.words = words;
    this.numbers = numbers;
    this.counts = counts;
    this.nouns = nouns;
  }

  /** "بين 10 و15", "من 10 إلى 15", "10-15", "خمسة أو ستة" at {@code i}, or null. */
  FigureCore read(NumberText text, int i) {
    boolean between = words.is(FigureList.RANGE_BETWEEN, text, i) || twoWords(text, i);
    boolean from = !between && words.is(FigureList.RANGE_FROM, text, i);
    int start = between && twoWords(text, i) ? i + 2 : between || from ? i + 1 : i;
    if (!text.together(i, start)) {
      return null;
    }
    NumberRead low = numbers.read(text, start);
    if (low == null || low.value() == null) {
      return null;
    }
    int at = low.to();
    Noun noun = text.together(start, at) ? nouns.plain(text, at) : null;
    int next = between ? between(text, at) : to(text, at, from);
    if (next < 0 && noun != null && (between || from)) {
      at++;
      next = between ? between(text, at) : to(text, at, from);
    }
    NumberRead high = next < 0 || !text.together(start, next) ? null : numbers.read(text, next);
    if (high == null || high.value() == null) {
      return null;
    }
    if (from && moved(text, i)) {
      return named(counts.count(text, high), noun, low.to()).startingAt(i);
    }
    BigDecimal lo = low.value();
    if (low.scale() == null
        && high.scale() != null
        && lo.multiply(high.scale()).compareTo(high.value()) < 0) {
      lo = lo.multiply(high.scale()); // "3 to 5 million"
    }
    if (lo.compareTo(high.value()) >= 0) {
      return null;
    }
    FigureCore core = counts.count(text, high, lo, high.value(), "range");
    return named(core, noun, low.to()).startingAt(i);
  }

  /** The noun may stand at the first number only. */
  private static FigureCore named(FigureCore core, Noun noun, int at) {
    return core.noun() >= 0 || noun == null || core.measure() != null
        ? core
        : new FigureCore(
            core.from(),
            core.to(),
            core.textTo(),
            at,
            core.lo(),
            core.hi(),
            noun.measure(),
            noun.category(),
            core.kind(),
            core.basis(),
            core.rest());
  }

  private boolean twoWords(NumberText text, int i) {
    return text.is(i, Particle.WHAT) && words.whole(FigureList.RANGE_BETWEEN, text, i + 1);
  }

  /** Where the second number of "between" begins; many write "to" for "and". */
  private int between(NumberText text, int at) {
    int and = and(text, at);
    return and < 0 ? to(text, at, true) : and;
  }

  private static int and(NumberText text, int at) {
    if (text.is(at, Particle.AND)) {
      return at + 1;
    }
    return text.grammar.and(text.key(at)) ? at : -1;
  }

  private int to(NumberText text, int at, boolean from) {
    if (from || words.whole(FigureList.RANGE_OR, text, at)) {
      boolean link =
          words.whole(FigureList.RANGE_OR, text, at) || words.whole(FigureList.RANGE_TO, text, at);
      if (link || !from) {
        return link ? at + 1 : -1;
      }
    }
    boolean dash = text.sign(at, "-–—") && text.number(at - 1) && text.number(at + 1);
    return dash ? at + 1 : -1;
  }

  private boolean moved(NumberText text, int i) {
    for (int k = i - 1; k >= Math.max(0, i - REACH) && text.together(k, i); k--) {
      if (words.is(FigureList.MOVED, text, k)) {
        return true;
      }
    }
    return false;
  }
}
