package org.isnad.extract;

import org.isnad.fact.Figure;

/**
 * A figure in a text.
 *
 * @param from first token, of the hedge if there is one
 * @param to one past the last token of hedge, number and counted noun
 * @param noun token of the counted noun, or -1
 * @param figure its bounds, measure, basis and words
 * @param kind how it is put
 * @param category who is counted, or which currency, or null
 * @param rest whether it counts those besides others named before: "four others"
 */
record FigureSpan(
    int from, int to, int noun, Figure figure, Kind kind, String category, boolean rest) {
  enum Kind {
    NUMBER,
    ORDINAL,
    DUAL,
    INDEFINITE,
    /** One thing without a number; whether it is a count of one is for the frame to say. */
    SINGULAR,
    /** Several things without a number. */
    PLURAL,
    PERCENT,
    MONEY,
    /** A number in a name, an address, a score, a clock time: never a count. */
    NAME_NUMBER
  }

  /** Whether it says how many, be it no more than "several". */
  boolean counts() {
    return switch (kind) {
      case NAME_NUMBER, SINGULAR, PLURAL -> false;
      default -> true;
    };
  }
}
