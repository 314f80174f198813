package org.isnad.extract;

/**
 * Names of people that no registry holds, told by first names, by what opens a part of a name, and
 * behind a title by being words of nothing else.
 */
final class People {
  private static final Range NONE = new Range(0, 0);
  private static final int UNITS = 5;
  private static final int BACK = 8;

  private final Annotated page;
  private final Language language;
  private final NameWords words;
  private final Chunks chunks;
  private final FamilyNames families;

  People(Annotated page, Language language, Chunks chunks) {
    this.page = page;
    this.language = language;
    this.words = language.persons;
    this.chunks = chunks;
    this.families = new FamilyNames(page, language, chunks);
  }

  /** The name of a person that begins at the token wherever it stands; empty when none does. */
  Range at(int i) {
    Range registered = registered(i);
    if (!registered.isEmpty()) {
      return registered;
    }
    boolean sure = free(i) && (words.certain(page.token(i)) || opens(i));
    Range name = sure || free(i) && words.given(page.token(i)) ? read(i) : NONE;
    return name.to() - i >= 2 && (sure || families.follows(i + 1)) ? name : NONE;
  }

  /** The name behind a title: a first name in front, or two words that are nothing else. */
  Range behindTitle(int i, boolean complete) {
    Range registered = registered(i);
    if (!registered.isEmpty()) {
      return registered;
    }
    if (!free(i)) {
      return NONE;
    }
    boolean given =
        words.certain(page.token(i))
            || opens(i)
            || words.given(page.token(i)) && after(i, complete);
    if (!given && !(complete && unknown(i) && i + 1 < page.tokens.size() && goesOn(i))) {
      return NONE;
    }
    Range name = read(i);
    if (name.to() - i == 1 && words.certain(page.token(i)) && families.closes(i + 1)) {
      return new Range(i, i + 2);
    }
    return name.to() - i >= 2 ? name : NONE;
  }

  /** A word that is also a name is one where a title can end, or behind a common word. */
  private boolean after(int i, boolean complete) {
    return complete || language.common(page.word(i - 1));
  }

  /** The name of a person that ends right before the token, where words for him follow it. */
  Range endingAt(int end) {
    int from = Math.max(page.sentenceFrom(Math.min(end, page.tokens.size() - 1)), end - BACK);
    for (int i = from; i + 1 < end; i++) {
      Range name = registered(i);
      if (name.isEmpty() && free(i) && opensName(i)) {
        name = read(i);
      }
      if (name.to() - i >= 2 && name.to() == end) {
        return name;
      }
    }
    return NONE;
  }

  /** A first name, or a word of nothing else where a noun phrase begins. */
  private boolean opensName(int i) {
    return words.given(page.token(i))
        || opens(i)
        || unknownPair(i)
            && (i == page.sentenceFrom(i)
                || page.token(i - 1).kind() == Token.Kind.SIGN
                || page.has(i - 1, "that")
                || page.definite(i - 1)
                || page.name(i - 1) != null
                || chunks.verb(i - 1));
  }

  /** Two or more words right here that are nothing else, the first without the article. */
  boolean unknownPair(int i) {
    return free(i) && unknown(i) && i + 1 < page.tokens.size() && goesOn(i);
  }

  private Range registered(int i) {
    NameMark name = page.name(i);
    return name != null && name.from() == i && language.isPerson(name)
        ? new Range(i, name.to())
        : NONE;
  }

  /** The second of two unknown words may carry the article, as family names do. */
  private boolean goesOn(int first) {
    int i = first + 1;
    Token next = page.token(i);
    if (!inside(first, i)) {
      return false;
    }
    boolean definite = page.definite(i);
    return words.given(next) && !language.common(next.folded())
        || words.joins(next.folded())
        || definite
            && !words.open(next.strict())
            && !language.knows(next.folded())
            && !language.common(page.grammar.bare(next.folded()))
        || !definite && unknown(i) && !page.grammar.has(next.folded(), Ending.HE_DOES);
  }

  /** Whether the word at the token opens a name: "father of", "servant of". */
  private boolean opens(int i) {
    String folded = page.token(i).folded();
    return words.opens(folded)
        && !words.joins(folded)
        && i + 1 < page.tokens.size()
        && inside(i, i + 1)
        && !page.has(i, "preposition")
        && !chunks.governed(i + 1);
  }

  /** From the first word over every part that can follow. */
  private Range read(int from) {
    int to = unit(from);
    boolean closed = page.definite(from) && !words.given(page.token(from));
    for (int units = 1; units < UNITS && to < page.tokens.size(); units++) {
      if (!inside(from, to) || !follows(from, to, units, closed)) {
        break;
      }
      to = unit(to);
      Token last = page.token(to - 1);
      closed =
          page.definite(to - 1) && !words.completes(last.folded())
              || !page.definite(to - 1) && !words.given(last) && !words.opens(last.folded());
    }
    return new Range(from, to);
  }

  /** One part: a word with what it opens, and the second word of a compound. */
  private int unit(int i) {
    int to = i + 1;
    int parts = 0;
    while (parts++ < 3
        && words.opens(page.token(to - 1).folded())
        && to < page.tokens.size()
        && inside(i, to)) {
      to++;
    }
    return to;
  }

  private boolean follows(int from, int i, int units, boolean closed) {
    Token token = page.token(i);
    String folded = token.folded();
    if (words.joins(folded) || words.completes(folded) && !closed) {
      return true;
    }
    if (words.opens(folded) && !page.has(i, "preposition")) {
      return i + 1 < page.tokens.size() && inside(i, i + 1);
    }
    if (page.definite(i)) {
      boolean common = language.common(folded);
      boolean plain = !common && !words.open(token.strict());
      boolean first =
          units == 1
              && words.given(page.token(from))
              && !page.has(i, "title-end")
              && !(common && words.open(token.strict()));
      return closed ? plain && words.family(folded) && !language.knows(folded) : plain || first;
    }
    if (closed) {
      return false;
    }
    boolean given = words.given(token) && (words.certain(token) || !spokenVerb(i));
    return given
        || unknown(i)
            && (units < 2 ? !page.grammar.has(folded, Ending.HE_DOES) : !words.verb(folded));
  }

  private boolean spokenVerb(int i) {
    return chunks.verb(i) && page.has(i + 1, "that");
  }

  /** Whether a word can be part of a name that begins before it. */
  private boolean inside(int from, int i) {
    Token token = page.token(i);
    NameMark name = page.name(i);
    return token.isWord()
        && token.sentence() == page.token(from).sentence()
        && page.time(i) == null
        && (words.given(token) || !numbered(i))
        && (name == null || name.to() == name.from() + 1)
        && (words.given(token) || !page.has(i, "preposition"))
        && !page.has(i, "title-preposition")
        && !page.has(i, "that")
        && !page.has(i, "relative");
  }

  private boolean free(int i) {
    Token token = page.token(i);
    NameMark name = page.name(i);
    return token.isWord()
        && page.time(i) == null
        && (words.given(token) || !numbered(i))
        && (name == null || name.to() == name.from() + 1 && words.given(token));
  }

  /** Whether the word is (part of) a number; a bare noun that could be counted is none. */
  private boolean numbered(int i) {
    FigureSpan figure = page.figure(i);
    return figure != null
        && figure.kind() != FigureSpan.Kind.SINGULAR
        && figure.kind() != FigureSpan.Kind.PLURAL;
  }

  private boolean unknown(int i) {
    Token token = page.token(i);
    return token.isWord()
        && token.folded().length() >= 3
        && page.figure(i) == null
        && page.name(i) == null
        && page.time(i) == null
        && !page.definite(i)
        && !language.common(token.folded())
        && !page.any(i, language.lexicon.verbs())
        && !chunks.governed(i)
        && !chunks.joined(i);
  }
}
