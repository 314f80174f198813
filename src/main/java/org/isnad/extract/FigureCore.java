package org.isnad.extract;

import java.math.BigDecimal;

/**
 * A figure before hedges are weighed.
 *
 * @param textTo one past the last token that belongs to the words of the figure
 * @param basis the basis the words themselves carry, or null
 */
record FigureCore(
    int from,
    int to,
    int textTo,
    int noun,
    BigDecimal lo,
    BigDecimal hi,
    String measure,
    String category,
    FigureSpan.Kind kind,
    String basis,
    boolean rest) {

  static FigureCore name(int from, int to, BigDecimal value, String measure) {
    return new FigureCore(
        from, to, to, -1, value, value, measure, null, FigureSpan.Kind.NAME_NUMBER, "exact", false);
  }

  FigureCore startingAt(int start) {
    return new FigureCore(start, to, textTo, noun, lo, hi, measure, category, kind, basis, rest);
  }

  /** Whether a hedge before it can belong to it. */
  boolean hedgeable() {
    return kind != FigureSpan.Kind.NAME_NUMBER
        && kind != FigureSpan.Kind.ORDINAL
        && kind != FigureSpan.Kind.SINGULAR
        && kind != FigureSpan.Kind.PLURAL;
  }
}
