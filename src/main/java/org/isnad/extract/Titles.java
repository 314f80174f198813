package org.isnad.extract;

import java.util.List;

/** Titles with the names of those who bear them, however long the title is. */
final class Titles {
  private static final Range NONE = new Range(0, 0);

  /** Lexicon classes of words that a title begins with. */
  static final List<String> CLASSES =
      List.of("role-noun", "post-noun", "rank-noun", "general-noun", "profession-noun");

  private static final int LONGEST = 24;
  private static final int BRACKET = 5;

  /**
   * A title and its bearer.
   *
   * @param words the title
   * @param name the person
   */
  record Borne(Range words, Range name) {}

  private static final Borne NOBODY = new Borne(NONE, NONE);

  private final Annotated page;
  private final Language language;
  private final Chunks chunks;
  private final People people;

  Titles(Annotated page, Language language, Chunks chunks, People people) {
    this.page = page;
    this.language = language;
    this.chunks = chunks;
    this.people = people;
  }

  /** The title that begins with the trigger and the name behind it; both empty when none is. */
  Borne before(Mark trigger) {
    int from = trigger.from();
    int limit = Math.min(page.sentenceTo(from), from + LONGEST);
    int i = trigger.to();
    while (i < limit) {
      Range name = page.token(i).isWord() ? bearer(from, i) : NONE;
      if (!name.isEmpty()) {
        return new Borne(trim(from, own(from, i)), name);
      }
      int next = next(from, i, limit);
      if (next < 0) {
        return NOBODY;
      }
      i = next;
    }
    return NOBODY;
  }

  /** How far a title reaches behind the name of its bearer: no verb, no second clause. */
  Range behind(Mark trigger) {
    int limit = Math.min(page.sentenceTo(trigger.from()), trigger.from() + LONGEST);
    int i = trigger.to();
    while (i < limit && page.token(i).isWord() && !joinedTitle(i)
        || i < limit && Names.quote(page.token(i))) {
      int next = next(trigger.from(), i, limit);
      if (next < 0) {
        break;
      }
      i = next;
    }
    while (i > trigger.to()
        && (page.has(i - 1, "title-preposition") || page.token(i - 1).kind() == Token.Kind.SIGN)
        && !Names.quote(page.token(i - 1))) {
      i--;
    }
    return new Range(trigger.from(), i);
  }

  /** Where a second title begins that is joined to the first: "head of X and member of Y". */
  private int own(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (joinedTitle(i)) {
        return i;
      }
    }
    return to;
  }

  private boolean joinedTitle(int i) {
    for (String cls : CLASSES) {
      Mark mark = page.mark(i, cls);
      if (mark != null && mark.stem().joined()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words tell of somebody by his post or profession. */
  boolean title(int i) {
    return CLASSES.stream().anyMatch(cls -> page.has(i, cls));
  }

  /** The title of another begins: "adviser to the minister X". */
  private boolean served(int i) {
    for (String cls : CLASSES) {
      Mark mark = page.mark(i, cls);
      if (mark != null
          && mark.stem().governed()
          && mark.stem().prefix().preposition() == Preposition.TO) {
        return true;
      }
    }
    return false;
  }

  private Range trim(int from, int to) {
    int end = to;
    while (end > from + 1
        && page.token(end - 1).kind() == Token.Kind.SIGN
        && !Names.quote(page.token(end - 1))) {
      end--;
    }
    return new Range(from, end);
  }

  /** The name that begins at a word of the title's row. */
  private Range bearer(int from, int i) {
    if (page.has(i - 1, "named-after") && !page.definite(i - 1)) {
      return NONE; // "the hospital X": it bears the name
    }
    if (i >= 2
        && page.has(i - 2, "named-after")
        && !page.definite(i - 2)
        && people.unknownPair(i - 1)) {
      return NONE;
    }
    return people.behindTitle(i, complete(from, i));
  }

  /** Whether a title can end in front of the word: it is definite, or a name is over. */
  private boolean complete(int from, int i) {
    int before = i - 1;
    NameMark name = page.name(before);
    return page.grammar.headed(page.token(before).folded())
        || name != null && name.to() == i
        || page.token(before).kind() == Token.Kind.SIGN && !quoted(from, i)
        || page.has(before, "former-word")
        || page.has(before, "rank-tail") && before > from
        || page.has(before, "rank-noun")
        || possessed(before)
        || i - 2 > from && unknownRun(from, i) >= 2;
  }

  /** Whether a quotation mark that stands open in the title is still open. */
  private boolean quoted(int from, int i) {
    int quotes = 0;
    for (int k = from; k < i; k++) {
      quotes += Names.quote(page.token(k)) ? 1 : 0;
    }
    return quotes % 2 == 1;
  }

  private boolean possessed(int i) {
    for (Mark mark : page.marks.at(i)) {
      if (!mark.stem().suffix().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Words in front that nothing knows: the foreign name of what the title is for. */
  private int unknownRun(int from, int i) {
    int run = 0;
    while (i - run - 1 > from && people.unknownPair(i - run - 1)) {
      run++;
    }
    return run;
  }

  /** The token behind one that a title goes on over, or -1. */
  private int next(int from, int i, int limit) {
    Token token = page.token(i);
    if (token.kind() == Token.Kind.SIGN) {
      return sign(from, i, limit);
    }
    NameMark name = page.name(i);
    if (name != null && name.from() == i) {
      return language.isPerson(name) ? -1 : name.to();
    }
    if (page.time(i) != null) {
      return page.has(i, "former-word") ? i + 1 : -1;
    }
    FigureSpan figure = page.figure(i);
    if (figure != null && Breaks.counted(figure)) {
      return -1;
    }
    boolean noun = page.definite(i) || page.has(i - 1, "title-preposition") || figure != null;
    boolean verb = !noun && page.any(i, language.lexicon.verbs());
    boolean over =
        page.has(i, "preposition") && !page.has(i, "title-preposition")
            || served(i)
            || page.has(i, "that")
            || page.has(i, "relative")
            || page.has(i, "negator")
            || page.has(i, "clause-start")
            || page.has(i, "say-participle") && !page.definite(i)
            || page.has(i, "auxiliary")
            || page.has(i, "alias-word") && !page.has(i, "called-word")
            || page.has(i, "title-end");
    return verb || over || verbal(i) ? -1 : i + 1;
  }

  /** A joined word that is neither a noun of the title nor definite begins a clause. */
  private boolean verbal(int i) {
    String folded = page.token(i).folded();
    return language.persons.verb(folded)
        && !language.common(folded)
        && !page.definite(i)
        && !chunks.governed(i)
        && !page.grammar.has(folded, Ending.FEMININE_PLURAL);
  }

  private int sign(int from, int i, int limit) {
    if (Names.quote(page.token(i)) || page.token(i).isSign("/")) {
      return i + 1;
    }
    if (page.token(i).isSign("(")) {
      for (int k = i + 1; k < Math.min(limit, i + BRACKET); k++) {
        if (page.token(k).isSign(")")) {
          return k + 1;
        }
      }
      return -1;
    }
    boolean comma = page.token(i).isSign(page.grammar.comma);
    boolean named =
        i + 1 < limit
            && (!people.at(i + 1).isEmpty() || people.unknownPair(i + 1) && closed(i + 1, limit));
    return comma && i - from <= 10 && named ? i + 1 : -1;
  }

  /** "The minister, X Y, said": a comma closes what another one opened. */
  private boolean closed(int from, int limit) {
    int i = from;
    while (i < Math.min(limit, from + BRACKET) && page.token(i).isWord()) {
      i++;
    }
    return i < limit && page.comma(i);
  }
}
