package org.isnad.extract;

import java.util.Set;

/** Noun phrases: how far one reaches, and whether one can begin at a token. */
final class Chunks {
  private static final int LONGEST = 16;
  private static final String LETTERS = "بلك";
  private static final Set<String> STOPS =
      Set.of(
          "relative",
          "that",
          "clause-start",
          "clause-phrase",
          "negator",
          "still",
          "purpose",
          "say-participle",
          "guess-participle",
          "deny-participle",
          "by-agent",
          "conditional-phrase",
          "according",
          "hedge-likely",
          "hedge-alleged",
          "unknown-count",
          "their-end",
          "false-behind");

  private final Annotated page;
  private final Language language;

  Chunks(Annotated page, Language language) {
    this.page = page;
    this.language = language;
  }

  /** The noun phrase that begins at the token, at most up to the limit; empty when none does. */
  Range at(int from, int limit) {
    return read(from, limit, false);
  }

  /** Like {@link #at} behind a noun or preposition, where a word that could be a verb is none. */
  Range inside(int from, int limit) {
    return read(from, limit, true);
  }

  private Range read(int from, int limit, boolean noun) {
    int start = from;
    while (start < limit && Names.quote(page.token(start))) {
      start++;
    }
    if (start >= limit || !(begins(start) || noun && noun(start))) {
      return new Range(from, from);
    }
    int i = start;
    while (i < limit && i - start < LONGEST && (i == start || goesOn(start, i))) {
      i = Math.max(i + 1, Math.min(limit, unitEnd(i)));
    }
    while (i > start + 1 && page.token(i - 1).kind() == Token.Kind.SIGN && !closes(start, i - 1)) {
      i--;
    }
    return new Range(start, Math.min(i, limit));
  }

  /** Whether a noun phrase can begin here: a word or number that is no particle, verb or time. */
  boolean begins(int i) {
    Token token = page.token(i);
    if (token.kind() == Token.Kind.SIGN) {
      return false;
    }
    if (page.figure(i) != null || page.name(i) != null) {
      return !governed(i) || page.figure(i) != null;
    }
    return page.time(i) == null
        && !page.has(i, "preposition")
        && !stops(i)
        && !verb(i)
        && !governed(i);
  }

  private boolean noun(int i) {
    return page.token(i).isWord()
        && page.time(i) == null
        && !page.has(i, "preposition")
        && !stops(i)
        && !governed(i)
        && !joined(i)
        && !page.has(i, "no-noun")
        && !(verb(i) && finite(i));
  }

  /** Ends or begins as only a verb does: بلغت, يقتل. */
  private boolean finite(int i) {
    String word = page.token(i).strict();
    return page.figure(i) == null
        && page.name(i) == null
        && (word.endsWith("ت") && !word.endsWith("ات")
            || word.startsWith("ي")
            || language.lexicon.verbs().containsAll(page.marks.get(i).keySet()));
  }

  private boolean goesOn(int start, int i) {
    Token token = page.token(i);
    if (token.sentence() != page.token(start).sentence()) {
      return false;
    }
    if (token.kind() == Token.Kind.SIGN) {
      return Names.quote(token);
    }
    FigureSpan figure = page.figure(i);
    if (figure != null && figure.from() < i) {
      return true;
    }
    if (figure != null && (counted(figure) && complete(start, i) || nominative(i))) {
      return false;
    }
    NameMark name = page.name(i);
    if (name != null && name.from() < i) {
      return true;
    }
    if (name != null && apart(start, i, name)) {
      return false;
    }
    if (page.has(i, "partitive")) {
      return partitive(i);
    }
    if (token.folded().equals("في")) {
      return roleIn(start, i);
    }
    if (page.time(i) != null || page.has(i, "preposition") || stops(i) || verb(i)) {
      return false;
    }
    if (joined(i)) {
      return coordinates(start, i);
    }
    return !governed(i) && !(figure == null && name == null && another(start, i));
  }

  /** A bare noun cannot belong to a definite one before it: "the bloc | a draft law". */
  private boolean another(int start, int i) {
    String word = page.token(i).folded();
    if (nominative(i)) {
      return true;
    }
    if (bodies(i - 1) && bodies(i)) {
      return true; // "the union | the management"
    }
    return page.token(i - 1).folded().startsWith("ال")
        && page.figure(i - 1) == null
        && page.name(i - 1) == null
        && !word.startsWith("ال")
        && language.common(word)
        && !page.has(i - 1, "speaker-title")
        && !page.has(i, "name-head")
        && !page.has(i, "rest-word")
        && !page.has(i, "preposition")
        && page.token(i - 1).isWord();
  }

  /** The sound plural in ون governs nothing: "gunmen | an engineer". */
  private boolean nominative(int i) {
    return page.token(i - 1).folded().endsWith("ون")
        && page.has(i - 1, "group-head")
        && !page.token(i).folded().endsWith("ون")
        && !page.has(i, "preposition")
        && !page.has(i, "rest-word");
  }

  private boolean bodies(int i) {
    return page.token(i).folded().startsWith("ال")
        && page.figure(i) == null
        && (page.has(i, "group-head") || page.has(i, "speaker-official"))
        && !page.has(i, "weak-group");
  }

  private boolean soundPlural(int i) {
    String word = page.token(i).folded();
    return word.endsWith("ون") || word.endsWith("ين");
  }

  /** Two names for parties side by side are two phrases: "the army" and "the opposition". */
  private boolean apart(int start, int i, NameMark name) {
    NameMark before = page.name(i - 1);
    return before != null
        && before.to() == i
        && before.from() == start
        && name.weak()
        && before.weak()
        && page.token(i).folded().startsWith("ال");
  }

  private static boolean counted(FigureSpan figure) {
    return figure.noun() >= 0 && Matcher.counts(figure) && figure.kind() != FigureSpan.Kind.ORDINAL;
  }

  /**
   * A definite phrase or a name is complete: a number with its noun behind it is another phrase.
   */
  private boolean complete(int start, int i) {
    NameMark name = page.name(i - 1);
    return !joined(i)
        && (name != null && name.to() == i
            || page.has(i - 1, "group-head") && soundPlural(i - 1)
            || page.token(i - 1).folded().startsWith("ال") && page.figure(i - 1) == null)
        && !page.has(start, "quantity-noun");
  }

  /** "four of the fighters", "members of the group": the phrase goes on behind من. */
  private boolean partitive(int i) {
    boolean counted = page.figure(i - 1) != null && page.figure(i - 1).to() <= i;
    return (counted
            || page.has(i - 1, "group-head")
            || page.has(i - 1, "speaker-anonymous")
            || Names.quote(page.token(i - 1)))
        && i + 1 < page.tokens.size()
        && begins(Names.quote(page.token(i + 1)) ? Math.min(i + 2, page.tokens.size() - 1) : i + 1);
  }

  /** "a commander in the Eighth Brigade": في after a role, before a group. */
  private boolean roleIn(int start, int i) {
    NameMark name = page.name(i + 1);
    return i - start <= 3
        && name != null
        && !language.isPlace(name)
        && (page.has(i - 1, "speaker-anonymous")
            || page.has(i - 1, "role-noun")
            || page.has(i - 1, "group-head"));
  }

  private boolean coordinates(int start, int i) {
    return !page.any(i, language.frames.cutting())
        && (page.name(i) != null
            || page.figure(i) != null
            || page.has(i, "group-head")
            || page.has(i, "thing")
            || page.has(i, "role-noun")
            || (i > start && Names.quote(page.token(i - 1)))
            || (i + 1 < page.tokens.size()
                && Names.quote(page.token(i + 1))
                && !closes(start, i + 1)));
  }

  private boolean closes(int start, int i) {
    int quotes = 0;
    for (int k = start; k < i; k++) {
      quotes += Names.quote(page.token(k)) ? 1 : 0;
    }
    return quotes % 2 == 1;
  }

  private int unitEnd(int i) {
    int end = i + 1;
    if (page.figure(i) != null && page.figure(i).from() == i) {
      end = Math.max(end, page.figure(i).to());
    }
    if (page.name(i) != null && page.name(i).from() == i) {
      end = Math.max(end, page.name(i).to());
    }
    return end;
  }

  private boolean stops(int i) {
    return page.any(i, STOPS);
  }

  boolean verb(int i) {
    return page.any(i, language.lexicon.verbs());
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
        && !verb(i);
  }

  /** Whether a conjunction joins the word to what stands before, written onto it or apart. */
  boolean follows(int i) {
    return joined(i) || i > 0 && page.has(i - 1, "and-word");
  }

  /** Whether a preposition (ب ل ك) is written onto the word. */
  boolean governed(int i) {
    return preposition(i) != 0;
  }

  /** The preposition written onto the word: ب, ل or ك, or 0. */
  char preposition(int i) {
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
