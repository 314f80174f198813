package org.isnad.extract;

/** Names of families behind a first name. */
final class FamilyNames {
  private final Annotated page;
  private final Language language;
  private final Chunks chunks;

  FamilyNames(Annotated page, Language language, Chunks chunks) {
    this.page = page;
    this.language = language;
    this.chunks = chunks;
  }

  /** Whether a second first name or a name of a family stands at the token. */
  boolean follows(int i) {
    return i < page.tokens.size()
        && (page.token(i).isWord() && language.persons.given(page.token(i))
            || page.definite(i)
                && language.persons.family(page.token(i).folded())
                && !language.common(page.token(i).folded()));
  }

  /**
   * "The deputy Georges Adwan said after": behind a title and a sure first name even a common word
   * is the family's where the name must end.
   */
  boolean closes(int i) {
    return i + 1 < page.tokens.size()
        && page.token(i).isWord()
        && page.token(i).sentence() == page.token(i - 1).sentence()
        && page.time(i) == null
        && (page.name(i) == null || page.name(i).to() == i + 1)
        && !page.definite(i)
        && !page.has(i, "preposition")
        && !page.has(i, "that")
        && !page.has(i, "relative")
        && !page.has(i, "clause-start")
        && !chunks.joined(i)
        && !chunks.governed(i)
        && !page.any(i, language.lexicon.verbs())
        && Titles.CLASSES.stream().noneMatch(cls -> page.has(i, cls))
        && (page.token(i + 1).kind() == Token.Kind.SIGN
            || page.has(i + 1, "that")
            || page.has(i + 1, "preposition"));
  }
}
