package org.isnad.extract;

import java.util.function.Predicate;

/** A {@link WordCache} of yes or no, kept in two bits of the word itself. */
final class WordFlag {
  private final int number;
  private final Predicate<Word> test;

  WordFlag(Morphology grammar, Predicate<Word> test) {
    this.number = grammar.slots.newFlag();
    this.test = test;
  }

  boolean of(Word word) {
    long known = word.flags() >>> 2 * number;
    if ((known & 2) == 0) {
      known = test.test(word) ? 3 : 2;
      word.flag(known << 2 * number);
    }
    return (known & 1) != 0;
  }
}
