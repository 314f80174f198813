package org.isnad.extract;

import java.util.function.Predicate;

/**
 * Tells at which tokens something of a kind may begin, from the word alone, so that readers look at
 * few. It may let too much through, never too little.
 */
final class Sieve {
  private final WordCache<Boolean> words;
  private final WordCache<Boolean> signs;

  /**
   * @param words tells of the readings of a word whether one may begin something
   * @param signs tells it of a sign
   */
  Sieve(Morphology grammar, Predicate<NumberForm[]> words, Predicate<String> signs) {
    this.words = new WordCache<>(grammar, word -> words.test(word.forms));
    this.signs = new WordCache<>(grammar, sign -> signs.test(sign.spelling.text));
  }

  boolean passes(NumberText text, int i) {
    return switch (text.token(i).kind()) {
      case NUMBER -> true;
      case WORD -> words.get(text.at(i));
      case SIGN -> signs.get(text.at(i));
    };
  }

  static boolean any(NumberForm[] forms, Predicate<String> key) {
    for (NumberForm form : forms) {
      if (key.test(form.key())) {
        return true;
      }
    }
    return false;
  }
}
