package org.isnad.extract;

/** The lists of single words in {@code numbers.yaml} that stand in or around figures. */
enum FigureList {
  ONE_OF(true),
  ONE_OF_ADJECTIVES,
  NONE_BEFORE,
  ONE,
  TWO,
  REST,
  REST_ALONE(true),
  RANGE_BETWEEN(true),
  RANGE_FROM(true),
  RANGE_TO,
  RANGE_OR,
  MOVED,
  SCORES,
  DEFINITE_NAMES,
  RANKS,
  YEAR_WORDS;

  /** Whether its words may open a figure. */
  final boolean opens;

  FigureList() {
    this(false);
  }

  FigureList(boolean opens) {
    this.opens = opens;
  }

  /** As numbers.yaml writes it. */
  String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
