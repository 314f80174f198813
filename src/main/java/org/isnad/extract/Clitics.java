package org.isnad.extract;

/** What is written onto a word of the document: conjunctions and prepositions. */
final class Clitics {
  private final Annotated page;
  private final Language language;

  Clitics(Annotated page, Language language) {
    this.page = page;
    this.language = language;
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
    if (!page.token(i).isWord()) {
      return null;
    }
    NameMark name = page.name(i);
    return language.written(page.word(i), name != null && name.from() == i);
  }
}
