package org.isnad.extract;

/** What is written onto a word of the document: conjunctions and prepositions. */
final class Clitics {
  private final Annotated page;
  private final Language language;
  private final boolean[] read;
  private final Preposition[] prepositions;

  Clitics(Annotated page, Language language) {
    this.page = page;
    this.language = language;
    this.read = new boolean[page.tokens.size()];
    this.prepositions = new Preposition[page.tokens.size()];
  }

  /** Whether a conjunction is written onto the word. */
  boolean joined(int i) {
    String folded = page.token(i).folded();
    return folded.length() > 2 && page.grammar.and(folded) && !language.knows(page.word(i));
  }

  /** Whether the word, where such a preposition is expected, begins with it. */
  boolean carries(int i, Preposition letter) {
    if (preposition(i) != null) {
      return preposition(i) == letter;
    }
    String word = page.token(i).folded();
    return page.token(i).isWord()
        && word.length() > 3
        && page.grammar.preposition(word) == letter
        && !language.knows(page.word(i))
        && !page.any(i, language.lexicon.verbs());
  }

  /** Whether a conjunction joins the word to what stands before, written onto it or apart. */
  boolean follows(int i) {
    return joined(i) || i > 0 && page.is(i - 1, Particle.AND);
  }

  /** Whether a preposition is written onto the word. */
  boolean governed(int i) {
    return preposition(i) != null;
  }

  /** The preposition written onto the word, or null. */
  Preposition preposition(int i) {
    if (!read[i]) {
      read[i] = true;
      prepositions[i] = look(i);
    }
    return prepositions[i];
  }

  private Preposition look(int i) {
    Token token = page.token(i);
    if (!token.isWord() || token.folded().length() < 3) {
      return null;
    }
    String word = token.folded();
    boolean conjunction = page.grammar.conjunction(word);
    String bare = conjunction ? word.substring(1) : word;
    if (bare.isEmpty() || page.grammar.preposition(bare) == null && !conjunction) {
      return null;
    }
    if (language.common(page.word(i)) || language.common(bare)) {
      return null;
    }
    boolean part = language.knows(page.word(i)) || language.knows(bare);
    for (Stem stem : Stem.of(word, page.grammar)) {
      if (stem.governed()
          && (stem.definite()
              || !part
                  && (language.knows(stem.stem())
                      || page.name(i) != null && page.name(i).from() == i))) {
        return stem.prefix().preposition();
      }
    }
    return null;
  }
}
