package org.isnad.extract;

/** Where one noun phrase ends and another begins though no sign stands between. */
final class Breaks {
  private final Annotated page;
  private final Language language;
  private final Clitics clitics;

  Breaks(Annotated page, Language language, Clitics clitics) {
    this.page = page;
    this.language = language;
    this.clitics = clitics;
  }

  /** A bare noun cannot belong to a definite one before it: "the bloc | a draft law". */
  boolean another(int start, int i) {
    String word = page.token(i).folded();
    if (nominative(i)) {
      return true;
    }
    if (bodies(i - 1) && bodies(i)) {
      return true; // "the union | the management"
    }
    return page.definite(i - 1)
        && page.figure(i - 1) == null
        && page.name(i - 1) == null
        && !page.grammar.definite(word)
        && language.common(page.word(i))
        && !page.has(i - 1, "speaker-title")
        && !page.has(i, "name-head")
        && !page.has(i, "rest-word")
        && !page.has(i, "preposition")
        && page.token(i - 1).isWord();
  }

  /** The sound plural of a subject governs nothing: "gunmen | an engineer". */
  boolean nominative(int i) {
    return page.ends(i - 1, Ending.NOMINATIVE)
        && page.has(i - 1, "group-head")
        && !page.ends(i, Ending.NOMINATIVE)
        && !page.has(i, "preposition")
        && !page.has(i, "rest-word");
  }

  private boolean bodies(int i) {
    return page.definite(i)
        && page.figure(i) == null
        && (page.has(i, "group-head") || page.has(i, "speaker-official"))
        && !page.has(i, "weak-group");
  }

  private boolean soundPlural(int i) {
    return page.ends(i, Ending.SOUND_PLURAL);
  }

  /** "And" as a word, in a language that does not write it onto the next. */
  boolean and(int i) {
    return page.grammar.subjectFirst && page.is(i, Particle.AND);
  }

  /** Two names for parties side by side are two phrases: "the army" and "the opposition". */
  boolean apart(int start, int i, NameMark name) {
    NameMark before = page.name(i - 1);
    String word = page.token(i).folded();
    if (page.grammar.has(word, Ending.OBLIQUE)
        && !page.grammar.definite(word)
        && !language.isPerson(name)
        && !language.isPlace(name)
        && page.definite(i - 1)) {
      return true; // "the army | civilians"
    }
    return before != null
        && before.to() == i
        && before.from() == start
        && name.weak()
        && before.weak()
        && page.definite(i);
  }

  static boolean counted(FigureSpan figure) {
    return figure.noun() >= 0 && figure.counts() && figure.kind() != FigureSpan.Kind.ORDINAL;
  }

  /**
   * A definite phrase or a name is complete: a number with its noun behind it is another phrase.
   */
  boolean complete(int start, int i) {
    NameMark name = page.name(i - 1);
    return !clitics.joined(i)
        && (name != null && name.to() == i
            || page.has(i - 1, "group-head") && soundPlural(i - 1)
            || page.definite(i - 1) && page.figure(i - 1) == null)
        && !page.has(start, "quantity-noun");
  }

  /** One past the figure or name that begins at the token, else the next. */
  int unitEnd(int i) {
    int end = i + 1;
    if (page.figure(i) != null && page.figure(i).from() == i) {
      end = Math.max(end, page.figure(i).to());
    }
    if (page.name(i) != null && page.name(i).from() == i) {
      end = Math.max(end, page.name(i).to());
    }
    return end;
  }
}
