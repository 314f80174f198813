package org.isnad.extract;

/** Which preposition is written onto the front of a word, as far as the word alone tells. */
final class Onsets {
  private static final int SHORTEST = 3;

  /**
   * The preposition written onto a word, or null.
   *
   * @param plain where no name begins
   * @param named where a name does
   */
  private record Onset(Preposition plain, Preposition named) {}

  private final Language language;
  private final Morphology grammar;
  private final WordCache<Onset> onsets;

  Onsets(Language language) {
    this.language = language;
    this.grammar = language.grammar;
    this.onsets = new WordCache<>(grammar, word -> new Onset(look(word, false), look(word, true)));
  }

  /** The preposition written onto a word, at which a name may begin, or null. */
  Preposition of(Word word, boolean named) {
    Onset onset = onsets.get(word);
    return named ? onset.named() : onset.plain();
  }

  private Preposition look(Word read, boolean named) {
    String word = read.folded();
    if (word.length() < SHORTEST) {
      return null;
    }
    boolean conjunction = grammar.conjunction(word);
    String bare = conjunction ? word.substring(1) : word;
    if (bare.isEmpty() || grammar.preposition(bare) == null && !conjunction) {
      return null;
    }
    if (language.common(read) || language.common(bare)) {
      return null;
    }
    boolean part = language.knows(read) || language.knows(bare);
    for (Stem stem : Stem.of(word, grammar)) {
      if (stem.governed() && (stem.definite() || !part && (language.knows(stem.stem()) || named))) {
        return stem.prefix().preposition();
      }
    }
    return null;
  }
}
