package org.isnad.extract;

import org.isnad.fact.Figure;

/** Which words around a trigger are for its victims, and which figure counts them. */
final class Victims {
  private final Annotated page;
  private final Chunks chunks;
  private final Tolls tolls;
  private final VictimPronouns pronouns;
  private final OldVictims old;

  Victims(Annotated page, Chunks chunks, Tolls tolls) {
    this.page = page;
    this.chunks = chunks;
    this.pronouns = new VictimPronouns(page);
    this.old = new OldVictims(page, chunks);
    this.tolls = tolls;
  }

  /**
   * What is told of victims.
   *
   * @param who the words for them
   * @param span the figure that counts them, or null
   * @param told what they amount to when no figure of the text says so, or null
   * @param cases whether cases are counted
   * @param pronoun whether a pronoun stands for them
   * @param none whether it is said that there are none
   */
  record Found(
      Range who, FigureSpan span, Figure told, boolean cases, boolean pronoun, boolean none) {}

  /** What the words around the trigger tell; null when they count nobody anew. */
  Found find(Frame frame, Mark mark, Range victims, Draft last) {
    boolean nouned = frame.value().equals("victim");
    if (nouned && pronouns.stands(frame, mark)) {
      Figure figure = pronouns.figure(frame, mark);
      Range who = new Range(mark.from(), mark.to());
      return figure == null ? null : new Found(who, null, figure, false, true, false);
    }
    FigureSpan here = page.figure(mark.from());
    FigureSpan number = tolls.numberOf(mark);
    boolean around = frame.value().equals("around");
    if (number != null && (nouned || around)) {
      // "12 injuries": the noun is counted, it governs no victims
      return found(new Range(number.from(), mark.to()), number);
    }
    if (page.has(mark.from() - 1, "case-noun") && (nouned || around)) {
      if (page.definite(mark.from())) {
        return null; // "the state of the wounded"
      }
      FigureSpan span = page.figure(mark.from() - 1); // "ten cases of death"
      Range who = new Range(span == null ? mark.from() - 1 : span.from(), mark.to());
      return new Found(who, span, null, true, false, false);
    }
    if (nouned
        && here != null
        && Tolls.counted(here)
        && here.noun() >= 0
        && here.noun() == mark.from()) {
      return found(new Range(here.from(), here.to()), here);
    }
    if (around) {
      return around(mark, last);
    }
    if (frame.value().equals("after")) {
      FigureSpan span = tolls.after(mark);
      return found(span == null ? victims : new Range(span.from(), span.to()), span);
    }
    if (frame.value().equals("before")) {
      return found(victims, victims.isEmpty() ? null : tolls.head(victims));
    }
    Found nobody = nouned && page.has(mark.to(), "any-word") ? none(mark) : null;
    if (nobody != null) {
      return nobody;
    }
    Range who = called(victims);
    Mark suspects = who.isEmpty() ? null : page.mark(who.from(), "suspect-them");
    if (suspects != null) {
      FigureSpan four = page.figure(suspects.to()); // "the four suspects"
      boolean told = four != null && four.kind() == FigureSpan.Kind.NUMBER;
      String words = page.words(who.from(), suspects.to());
      Figure open = told ? null : Figure.whole(null, null, "person", "indefinite", words);
      int to = told ? four.to() : suspects.to();
      Range all = new Range(who.from(), Math.max(to, who.to()));
      return new Found(all, told ? four : null, open, false, false, false);
    }
    if (!who.isEmpty()) {
      return found(who, tolls.head(who));
    }
    return nouned ? far(mark) : found(who, null);
  }

  private static Found found(Range who, FigureSpan span) {
    return new Found(who, span, null, false, false, false);
  }

  private Found around(Mark mark, Draft last) {
    if (old.told(mark, last)) {
      return null;
    }
    FigureSpan here = page.figure(mark.from());
    FigureSpan span = here;
    if (span == null || !Tolls.counted(span)) {
      span = page.has(mark.from(), "body-noun") ? bodies(mark) : null;
      span = span == null ? behindOrBefore(mark) : span;
    }
    span = span == null ? here : span;
    boolean same =
        last != null && page.clauses.from(last.trigger()) == page.clauses.from(mark.from());
    if (same && old.oneOf(mark, span) && !(span != null && chunks.follows(span.from()))) {
      return null; // "one of the wounded died"
    }
    boolean uncounted = span == null || !Tolls.counted(span);
    boolean theirs = page.has(mark.from() - 1, "not-a-toll");
    if (theirs && (uncounted || span.from() > mark.to())
        || uncounted && span != null && old.known(mark)) {
      return null; // "the wounded were taken to hospital" counts nobody
    }
    if (span == null) {
      Found none = none(mark);
      return none != null
          ? none
          : found(chunks.at(mark.from(), page.clauses.to(mark.from())), null);
    }
    return found(
        new Range(
            Math.min(span.from(), mark.from()),
            tolls.next(span.to(), Math.max(reach(mark), span.to()))),
        span);
  }

  /** "The bodies of three victims" are three. */
  private FigureSpan bodies(Mark mark) {
    FigureSpan next = page.figure(mark.to());
    return next != null && next.from() == mark.to() && Tolls.counted(next) && Tolls.person(next)
        ? next
        : null;
  }

  /** The figure behind the trigger, else "four soldiers" of "four soldiers dead". */
  private FigureSpan behindOrBefore(Mark mark) {
    FigureSpan behind = tolls.after(mark);
    Stem stem = mark.stem();
    if (behind != null || stem.definite() || stem.joined() || stem.governed()) {
      return behind;
    }
    int sentence = page.sentenceFrom(mark.from());
    for (int i = mark.from() - 1; i >= Math.max(sentence, mark.from() - 5); i--) {
      FigureSpan figure = page.figure(i);
      if (figure != null && Tolls.counted(figure) && Tolls.person(figure) && figure.noun() >= 0) {
        Range chunk = chunks.at(figure.from(), mark.to());
        return chunk.to() >= mark.from() ? figure : null;
      }
    }
    return null;
  }

  /** "No injury", "without a death", "not any arrest of anybody". */
  private Found none(Mark mark) {
    boolean before =
        page.has(mark.from() - 1, "negator-nominal") || page.has(mark.from() - 1, "negator");
    boolean behind = page.has(mark.to(), "any-word") && negated(mark);
    return before || behind
        ? new Found(new Range(mark.from(), mark.to()), null, null, false, false, true)
        : null;
  }

  private boolean negated(Mark mark) {
    for (int i = page.clauses.from(mark.from()); i < mark.from(); i++) {
      if (page.has(i, "negator")) {
        return true;
      }
    }
    return false;
  }

  /** Victims that stand apart from their trigger, or none of them. */
  private Found far(Mark mark) {
    Found none = none(mark);
    if (none != null) {
      return none;
    }
    boolean verb = page.any(mark.to(), tolls.verbs()); // "so has | the army said"
    boolean place = page.has(mark.to(), "beside-place"); // "sank off the harbour a boat with 60"
    FigureSpan far = verb || place ? null : tolls.after(mark);
    if (far != null && far.from() < page.clauses.to(mark.from()) && Tolls.person(far)) {
      int to = chunks.at(far.from(), page.clauses.to(far.from())).to();
      return found(new Range(far.from(), Math.max(far.to(), to)), far);
    }
    return found(new Range(0, 0), null);
  }

  /** "The commander known as X": the name belongs to the words for the victim. */
  private Range called(Range victims) {
    int at = victims.to();
    if (victims.isEmpty() || !page.has(at, "alias-word")) {
      return victims;
    }
    int opening = -1;
    for (int i = at + 1; i < Math.min(page.sentenceTo(at), at + 10); i++) {
      if (Names.quote(page.token(i))) {
        if (opening >= 0) {
          return new Range(victims.from(), i);
        }
        opening = i;
      }
    }
    return victims;
  }

  private int reach(Mark mark) {
    Range chunk = chunks.at(mark.from(), page.clauses.to(mark.from()));
    return Math.max(mark.to(), chunk.to());
  }
}
