package org.isnad.extract;

/** Noun phrases: how far one reaches, and whether one can begin at a token. */
final class Chunks {
  private static final int LONGEST = 16;
  private static final ClassSet STOPS =
      ClassSet.of(
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

  private static final ClassSet JOINED =
      ClassSet.of("group-head", "thing", "role-noun", "kin-word");

  private final Annotated page;
  private final Language language;
  private final Clitics clitics;
  private final Breaks breaks;

  Chunks(Annotated page, Language language) {
    this.page = page;
    this.language = language;
    this.clitics = new Clitics(page, language);
    this.breaks = new Breaks(page, language, clitics);
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
    while (start < limit && (Names.quote(page.token(start)) || page.has(start, "determiner"))) {
      start++;
    }
    if (start >= limit || !(begins(start) || noun && noun(start))) {
      return new Range(from, from);
    }
    int i = start;
    while (i < limit && i - start < LONGEST && (i == start || goesOn(start, i))) {
      i = Math.max(i + 1, Math.min(limit, breaks.unitEnd(i)));
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

  /** Ends or begins as only a verb does. */
  private boolean finite(int i) {
    String word = page.token(i).strict();
    return page.figure(i) == null
        && page.name(i) == null
        && (page.grammar.has(word, Ending.SHE_DID)
                && !page.grammar.has(word, Ending.FEMININE_PLURAL)
            || page.grammar.has(word, Ending.HE_DOES)
            || page.marks.all(i, language.lexicon.verbs()));
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
    if (page.is(i, Particle.BY)) {
      return false; // the preposition before digits
    }
    if (figure != null && figure.from() < i) {
      return true;
    }
    if (figure != null
            && page.grammar.preposition(token.folded()) == Preposition.BY
            && preposition(i) == Preposition.BY
        || page.has(i, "verb-particle")) {
      return false; // "sent | with 18 cars"
    }
    if (figure != null
        && (Breaks.counted(figure) && breaks.complete(start, i) || breaks.nominative(i))) {
      return false;
    }
    NameMark name = page.name(i);
    if (name != null && name.from() < i) {
      return true;
    }
    if (name != null && breaks.apart(start, i, name)) {
      return false;
    }
    if (page.has(i, "partitive")) {
      return partitive(i);
    }
    if (page.is(i, Particle.IN)) {
      return roleIn(start, i);
    }
    if (page.time(i) != null || page.has(i, "preposition") || stops(i) || verb(i)) {
      return false;
    }
    if (joined(i)) {
      return coordinates(start, i);
    }
    if (breaks.and(i)) {
      return i + 1 < page.tokens.size() && begins(i + 1) && coordinates(start, i + 1);
    }
    return !governed(i) && !(figure == null && name == null && breaks.another(start, i));
  }

  /** "four of the fighters", "members of the group": the phrase goes on behind "of". */
  private boolean partitive(int i) {
    boolean counted = page.figure(i - 1) != null && page.figure(i - 1).to() <= i;
    return (counted
            || page.has(i - 1, "group-head") && !page.definite(i - 1)
            || page.has(i - 1, "speaker-anonymous")
            || Names.quote(page.token(i - 1)))
        && i + 1 < page.tokens.size()
        && begins(Names.quote(page.token(i + 1)) ? Math.min(i + 2, page.tokens.size() - 1) : i + 1);
  }

  /** "a commander in the Eighth Brigade": "in" after a role, before a group. */
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
        && !page.newSubject(i, language.lexicon.verbs())
        && (page.name(i) != null
            || page.figure(i) != null
            || page.any(i, JOINED)
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

  private boolean stops(int i) {
    return page.any(i, STOPS);
  }

  boolean verb(int i) {
    return page.any(i, language.lexicon.verbs());
  }

  /** Whether a conjunction is written onto the word. */
  boolean joined(int i) {
    return clitics.joined(i);
  }

  /** Whether a conjunction joins the word to what stands before, written onto it or apart. */
  boolean follows(int i) {
    return clitics.follows(i);
  }

  /** Whether the word, where such a preposition is expected, begins with it. */
  boolean carries(int i, Preposition preposition) {
    return clitics.carries(i, preposition);
  }

  /** Whether a preposition is written onto the word. */
  boolean governed(int i) {
    return clitics.governed(i);
  }

  /** The preposition written onto the word, or null. */
  Preposition preposition(int i) {
    return clitics.preposition(i);
  }

  /** A phrase whose first word carries its preposition. */
  Range led(int i, int limit) {
    NameMark name = page.name(i);
    int next = name != null && name.from() == i ? name.to() : i + 1;
    Range rest = next < limit ? at(next, limit) : new Range(i, i);
    boolean more = !rest.isEmpty() && (page.figure(next) != null || page.has(next, "kin-word"));
    boolean adjacent = !rest.isEmpty() && rest.from() == next && (more || !joined(next));
    return new Range(i, adjacent ? rest.to() : Math.min(next, limit));
  }
}
