package org.isnad.extract;

import java.util.function.Function;

/**
 * What was found out about words, to be used again. It is noted on the word itself and goes with
 * it; what a word gives never depends on what came before, and never changes, so that threads may
 * find it out twice.
 */
final class WordCache<V> {
  private final int number;
  private final Function<Word, V> find;

  /**
   * @param find what there is to know of a word of the grammar: an immutable value, never null
   */
  WordCache(Morphology grammar, Function<Word, V> find) {
    this.number = grammar.slots.newNote();
    this.find = find;
  }

  @SuppressWarnings("unchecked") // nobody else notes anything under this number
  V get(Word word) {
    Object known = word.note(number);
    if (known == null) {
      known = find.apply(word);
      word.note(number, known);
    }
    return (V) known;
  }
}
