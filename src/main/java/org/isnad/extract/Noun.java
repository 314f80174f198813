package org.isnad.extract;

/**
 * A noun that news counts or measures with.
 *
 * @param lemma the entry in the lexicon
 * @param measure what it measures: {@code person}, {@code day}, {@code money}
 * @param category who it is ({@code civilian}, {@code child}) or which currency, or null
 * @param number its grammatical number as written
 */
record Noun(String lemma, String measure, String category, Number number) {
  enum Number {
    SINGULAR,
    DUAL,
    PLURAL
  }

  Noun as(String otherMeasure, String otherCategory) {
    return new Noun(lemma, otherMeasure, otherCategory, number);
  }
}
