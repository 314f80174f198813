package org.isnad.extract;

import java.util.function.Predicate;

/**
 * Tells at which tokens something of a kind may begin, from the word alone, so that readers look at
 * few. It may let too much through, never too little.
 */
final class Sieve {
  private final WordFlag words;
  private final WordFlag signs;

  /**
   * @param words tells of the readings of a word whether one may begin something
   * @param signs tells it of a sign
   */
  Sieve(Morphology grammar, Predicate<NumberForm[]> words, Predicate<String> signs) {
    this.words = new WordFlag(grammar, word -> words.test(word.forms));
    this.signs = new WordFlag(grammar, sign -> signs.test(sign.spelling.text));
  }

  boolean passes(NumberText text, int i) {
    return switch (text.token(i).kind()) {
      case NUMBER -> true;
      case WORD -> words.of(text.at(i));
      case SIGN -> signs.of(text.at(i));
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
