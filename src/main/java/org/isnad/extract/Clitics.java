package org.isnad.extract;

/** What is written onto a word of the document: conjunctions and prepositions. */
final class Clitics {
  private static final String LETTERS = "بلك";

  private final Annotated page;
  private final Language language;
  private final boolean[] read;
  private final char[] prepositions;

  Clitics(Annotated page, Language language) {
    this.page = page;
    this.language = language;
    this.read = new boolean[page.tokens.size()];
    this.prepositions = new char[page.tokens.size()];
  }

  /** Whether a conjunction is written onto the word. */
  boolean joined(int i) {
    String folded = page.token(i).folded();
    return folded.length() > 2 && folded.charAt(0) == 'و' && !language.knows(folded);
  }

  /** Whether the word, where such a preposition is expected, begins with it. */
  boolean carries(int i, char letter) {
    if (preposition(i) != 0) {
      return preposition(i) == letter;
    }
    String word = page.token(i).folded();
    return page.token(i).isWord()
        && word.length() > 3
        && word.charAt(0) == letter
        && !language.knows(word)
        && !page.any(i, language.lexicon.verbs());
  }

  /** Whether a conjunction joins the word to what stands before, written onto it or apart. */
  boolean follows(int i) {
    return joined(i) || i > 0 && page.token(i - 1).folded().equals("و");
  }

  /** Whether a preposition (ب ل ك) is written onto the word. */
  boolean governed(int i) {
    return preposition(i) != 0;
  }

  /** The preposition written onto the word: ب, ل or ك, or 0. */
  char preposition(int i) {
    if (!read[i]) {
      read[i] = true;
      prepositions[i] = look(i);
    }
    return prepositions[i];
  }

  private char look(int i) {
    Token token = page.token(i);
    if (!token.isWord() || token.folded().length() < 3) {
      return 0;
    }
    String word = token.folded();
    char first = word.charAt(0);
    boolean conjunction = first == 'و' || first == 'ف';
    String bare = conjunction ? word.substring(1) : word;
    if (bare.isEmpty() || LETTERS.indexOf(bare.charAt(0)) < 0 && !conjunction) {
      return 0;
    }
    if (language.common(word) || language.common(bare)) {
      return 0;
    }
    boolean part = language.knows(word) || language.knows(bare);
    for (Stem stem : Stem.of(word)) {
      if (stem.governed()
          && (stem.definite()
              || !part
                  && (language.knows(stem.stem())
                      || page.name(i) != null && page.name(i).from() == i))) {
        return conjunction && stem.prefix().length() > 1
            ? stem.prefix().charAt(1)
            : stem.prefix().charAt(0);
      }
    }
    return 0;
  }
}
