package org.isnad.extract;

/**
 * Subject, object and what stands right before a trigger, within its clause or inherited from the
 * clause before.
 */
final class ClauseSlots {
  private static final Range NONE = new Range(0, 0);
  private static final int FAR = 40;
  private static final int DATELINE = 5;
  private static final char DAMMA = '\u064F';

  private final Annotated page;
  private final Language language;
  private final Chunks chunks;
  private final Referents referents;

  ClauseSlots(Annotated page, Language language, Chunks chunks, Referents referents) {
    this.page = page;
    this.language = language;
    this.chunks = chunks;
    this.referents = referents;
  }

  Range subject(Mark trigger, int limit) {
    return subject(trigger, limit, true);
  }

  private Range subject(Mark trigger, int limit, boolean inherit) {
    boolean resumed =
        page.has(trigger.to(), "pronoun-phrase") || !trigger.stem().suffix().isEmpty();
    if (page.has(trigger.from() - 1, "relative") && !resumed) {
      return before(trigger.from() - 1);
    }
    Range we = firstPerson(trigger);
    if (!we.isEmpty()) {
      return we;
    }
    int at = trigger.to();
    while (at < limit
        && (page.time(at) != null
            || page.has(at, "adverb")
            || page.has(at, "pronoun-phrase")
            || page.has(at, "death-word"))) {
      at++;
    }
    Mark hedge = page.mark(at, "hedge-alleged");
    Range behind =
        hedge == null ? chunks.at(at, limit) : chunks.inside(hedge.to(), page.sentenceTo(at));
    Range front = resumed && page.has(trigger.from() - 1, "relative") ? NONE : front(trigger);
    if (accusative(behind)) {
      behind = NONE;
    }
    if (!behind.isEmpty() && hedge == null && chunks.preposition(behind.from()) != null) {
      behind = NONE;
    }
    // a subject in front makes what follows the object
    if (!front.isEmpty()
        && (behind.isEmpty()
            || page.clauses.from(front.from()) == page.clauses.from(trigger.from()))) {
      return front;
    }
    return behind.isEmpty() && inherit ? inherited(trigger) : behind;
  }

  /** "The army: we struck three": who speaks before the colon acts. */
  private Range firstPerson(Mark trigger) {
    int from = page.clauses.from(trigger.from());
    int colon = from - 1;
    while (colon > 0 && Names.quote(page.token(colon))) {
      colon--;
    }
    boolean we =
        colon > 0
            && trigger.from() - from <= 1
            && page.ends(trigger.from(), Ending.WE)
            && page.token(colon).isSign(":");
    return we ? chunks.at(page.clauses.from(colon - 1), colon) : NONE;
  }

  /** What carries the ending of the object is no subject: "did not target civilians". */
  private boolean accusative(Range range) {
    if (range.isEmpty()) {
      return false;
    }
    String word = page.token(range.from()).folded();
    return page.grammar.has(word, Ending.OBLIQUE)
        && word.length() > 4
        && !page.grammar.definite(word)
        && (page.figure(range.from()) != null || page.name(range.from()) != null)
        && (page.figure(range.from()) == null
            || page.figure(range.from()).kind() != FigureSpan.Kind.NUMBER)
        && (page.name(range.from()) == null || !language.isPerson(page.name(range.from())))
        && (page.name(range.from()) == null || !language.isPlace(page.name(range.from())));
  }

  /** A clause joined without a subject of its own has that of the verb before in its sentence. */
  private Range inherited(Mark trigger) {
    int from = page.clauses.from(trigger.from());
    if (from < trigger.from() - 1) {
      return NONE;
    }
    int sentence = page.sentenceFrom(trigger.from());
    for (int i = from - 1; i >= Math.max(sentence, from - FAR); i--) {
      for (Mark verb : page.marks.at(i)) {
        if (language.lexicon.verbs().contains(verb.cls()) && !page.has(i, "auxiliary")) {
          Range found = subject(verb, page.clauses.to(i), false);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return NONE;
  }

  /** Victim and agent; the vowel mark of the passive settles what else the phrases do. */
  Range[] harm(Mark trigger, int limit) {
    Range subject = subject(trigger, limit);
    Range object = object(trigger, limit);
    boolean passive = page.token(trigger.from()).strict().indexOf(DAMMA) >= 0;
    boolean active =
        !passive
            && !object.isEmpty()
            && !object.equals(subject)
            && page.clauses.from(object.from()) == page.clauses.from(trigger.from())
            && !page.has(object.from(), "rest-word")
            && chunks.preposition(object.from()) == null
            && referents.people(object);
    return active ? new Range[] {object, subject} : new Range[] {subject, NONE};
  }

  Range object(Mark trigger, int limit) {
    Range subject = subject(trigger, limit);
    int at = subject.isEmpty() || subject.from() < trigger.from() ? trigger.to() : subject.to();
    while (at < limit && (page.time(at) != null || page.comma(at))) {
      at++;
    }
    Range object = chunks.at(at, limit);
    NameMark owner = object.isEmpty() ? null : page.name(object.to());
    // "a post of the party": whose it is belongs to the words for the thing
    return owner != null
            && object.to() < limit
            && owner.from() == object.to()
            && chunks.preposition(object.to()) == Preposition.TO
            && !language.isPlace(owner)
        ? new Range(object.from(), Math.min(limit, owner.to()))
        : object;
  }

  /** The noun phrase with which the clause, or the sentence before an apposition, begins. */
  Range front(Mark trigger) {
    int from = page.clauses.from(trigger.from());
    Range here = first(behindDateline(from, trigger.from()), trigger.from());
    if (here.isEmpty() && from < trigger.from() && page.has(from, "still")) {
      return before(from); // "nine workers | are still missing"
    }
    if (!here.isEmpty() || from == 0 || from != trigger.from()) {
      return here;
    }
    if (!page.comma(from - 1) || trigger.stem().joined()) {
      return NONE;
    }
    int start = from - 1;
    int sentence = page.sentenceFrom(trigger.from());
    while (start > sentence && !page.has(start - 1, "that") && !page.token(start - 1).isSign(":")) {
      start--;
    }
    return first(start, from - 1);
  }

  /** "Baghdad - nine were killed": the dash ends what stands over the sentence. */
  private int behindDateline(int from, int to) {
    for (int i = from; page.paragraphBegins(from) && i < Math.min(to, from + DATELINE); i++) {
      if (page.token(i).isSign("-") || page.token(i).isSign("/")) {
        return i + 1;
      }
    }
    return from;
  }

  private Range first(int from, int to) {
    int at = from;
    while (at < to
        && (page.token(at).kind() == Token.Kind.SIGN
            || page.has(at, "clause-start")
            || page.has(at, "still")
            || page.has(at, "auxiliary")
            || page.time(at) != null
            || page.has(at, "adverb"))) {
      at = page.has(at, "still") ? page.mark(at, "still").to() : at + 1;
    }
    return at >= to ? NONE : chunks.at(at, to);
  }

  /** The noun phrase that ends right before the token. */
  Range before(int token) {
    NameMark named = page.name(token - 1);
    if (named != null && named.to() == token && !language.isPlace(named)) {
      return apposition(new Range(named.from(), token));
    }
    int from = page.clauses.from(Math.max(0, token - 1));
    Range best = NONE;
    int at = from;
    while (at < token) {
      Range chunk = chunks.at(at, token);
      if (chunk.isEmpty()) {
        at++;
      } else {
        best = chunk;
        at = chunk.to();
      }
    }
    if (best.isEmpty()
        && from == token
        && token > 1
        && page.comma(token - 1)
        && page.token(token - 1).sentence() == page.token(token).sentence()) {
      return before(token - 1);
    }
    return best.to() >= token - 1 ? apposition(best) : NONE;
  }

  /**
   * "The Eighth Brigade, the local faction": a general word behind a comma is the group before it.
   */
  private Range apposition(Range range) {
    int comma = range.from() - 1;
    if (range.isEmpty() || comma < 1 || !page.comma(comma)) {
      return range;
    }
    NameMark group = page.name(comma - 1);
    boolean general = page.has(range.from(), "group-head") && page.definite(range.from());
    return general && group != null && !language.isPlace(group)
        ? new Range(group.from(), range.to())
        : range;
  }
}
