package org.isnad.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the exact frames leave untold: here the frames of the later rounds may speak, provided that
 * somebody acts in the clause or says it.
 */
final class Remainder {
  private static final int SHORTEST = 3;

  private final Annotated page;
  private final Chunks chunks;
  private final Speech speech;
  private final Genre genre;
  private final Referents referents;
  private final Told told;
  private int sentence = -1;
  private boolean worldly;
  private final Set<Integer> heads = new HashSet<>();
  private final Set<Integer> introducing = new HashSet<>();

  Remainder(Annotated page, Language language, Chunks chunks, Speech speech, Genre genre) {
    this.genre = genre;
    this.page = page;
    this.chunks = chunks;
    this.speech = speech;
    this.referents = new Referents(page, language);
    this.told = new Told(page);
    speech.all().forEach(scope -> heads.add(scope.head()));
    for (Scope scope : speech.all()) {
      int before = scope.from() - 1;
      boolean that = page.has(before, "that") && !page.has(before - 1, "clause-phrase");
      if (that || before >= 0 && page.token(before).isSign(":")) {
        introducing.add(scope.head());
      }
    }
  }

  /** Whether an earlier frame already tells what the clause of the mark says. */
  boolean covers(List<Draft> before, Mark mark, Frame frame) {
    told.see(before);
    boolean content = frame.span().equals("content");
    int at = content ? Math.min(mark.to(), page.tokens.size() - 1) : mark.from();
    boolean call = frame.type().equals("demand");
    return told.clause(at, call) || told.word(at, call) && !mark.stem().joined();
  }

  /** Whether somebody acts here, or somebody says it. */
  boolean allows(Frame frame, Mark mark, Range subject) {
    if (frame.required().contains("spoken") && !spoken(frame, mark)) {
      return false;
    }
    if (frame.span().equals("content")) {
      return content(mark, subject, !frame.required().contains("spoken"));
    }
    boolean attributes =
        !frame.span().equals("reach")
            && (introducing.contains(mark.from())
                || page.has(mark.from(), "say-verb")
                    && page.has(page.clauses.to(mark.from()) - 1, "that"));
    return !attributes
        && !according(mark)
        && !(page.has(mark.from(), "relay-verb") && heads.contains(mark.from()))
        && (!frame.required().contains("actor")
            || actor(subject, mark.from())
            || shares(mark, subject))
        && (!frame.required().contains("acting")
            || actor(subject, mark.from())
            || definite(subject)
            || shares(mark, subject))
        && (!frame.required().contains("opening") || opening(mark, subject));
  }

  /**
   * Where a clause reaches that goes on behind its own "that", or behind what is put in about its
   * subject: "promised that it will pay", "the centre, which runs the service, set up".
   */
  int reach(Mark mark, Range subject) {
    int to = page.clauses.to(mark.from());
    int end = page.sentenceTo(mark.from());
    if (page.has(to - 1, "that") && to < end) {
      return page.clauses.to(to);
    }
    if (Math.max(mark.to(), subject.to()) < to || !comma(to, end)) {
      return to;
    }
    int putIn = page.clauses.to(to + 1);
    return comma(putIn, end) ? page.clauses.to(putIn + 1) : putIn;
  }

  private boolean comma(int i, int end) {
    return i + 1 < end && page.token(i).isSign("،");
  }

  private boolean according(Mark mark) {
    for (int i = page.clauses.from(mark.from()); i <= mark.from(); i++) {
      if (page.has(i, "according")) {
        return true;
      }
    }
    return false;
  }

  /** "... and dropped food": joined without a subject, it has that of what was told before. */
  private boolean shares(Mark mark, Range subject) {
    return subject.isEmpty() && mark.stem().joined() && told.before(mark.from());
  }

  private boolean spoken(Frame frame, Mark mark) {
    int at = frame.span().equals("content") ? mark.to() : mark.from();
    return at < page.tokens.size() && !speech.at(at).isEmpty();
  }

  /**
   * A clause behind "that" which says something of what it begins with.
   *
   * @param verbal whether a verb stands behind it
   */
  private boolean content(Mark mark, Range subject, boolean verbal) {
    int at = mark.to();
    if (at >= page.sentenceTo(mark.from())) {
      return false;
    }
    int to = page.clauses.to(at);
    boolean pronoun = page.has(mark.from(), "that-he");
    if (to - at < SHORTEST || subject.isEmpty() && !pronoun && !verbal) {
      return false;
    }
    if (verbal && page.ends(at, Ending.IT_DOES)) {
      return true; // "it is expected that" has a verb behind it, known or not
    }
    for (int i = at; i < to; i++) {
      if (chunks.verb(i) || page.has(i, "negator")) {
        return true;
      }
    }
    // a nominal sentence: something definite, and what it is
    return !pronoun && referents.definite(subject) && subject.to() < to;
  }

  /**
   * A bare past is a verb where a clause begins, be it behind a time, or right behind who did it.
   */
  private boolean opening(Mark mark, Range subject) {
    int at = page.clauses.from(mark.from());
    while (at < mark.from()
        && (page.time(at) != null
            || page.has(at, "preposition")
            || page.has(at, "adverb")
            || page.has(at, "auxiliary")
            || page.has(at, "clause-start")
            || page.has(at, "that")
            || page.token(at).kind() == Token.Kind.SIGN)) {
      at++;
    }
    return at == mark.from() || !subject.isEmpty() && subject.to() == mark.from();
  }

  /**
   * In a sentence that names somebody, a day or a body somebody always acts; elsewhere a group, a
   * body, somebody named, a land that stands for its state, and in what is said somebody definite.
   */
  private boolean actor(Range who, int at) {
    return worldly(at)
        || !who.isEmpty()
            && (referents.group(who)
                || referents.people(who)
                || page.name(who.from()) != null
                || !speech.at(at).isEmpty() && definite(who));
  }

  /** Whether the sentence of the token is tied to the world by a name, a day, a body. */
  private boolean worldly(int at) {
    int from = page.sentenceFrom(at);
    if (from != sentence) {
      sentence = from;
      worldly = false;
      for (int i = from; i < page.sentenceTo(at) && !worldly; i++) {
        NameMark name = page.name(i);
        worldly =
            name != null && !name.weak()
                || page.time(i) != null
                || page.has(i, "speaker-official")
                || page.has(i, "group-head");
      }
    }
    return worldly;
  }

  private boolean definite(Range who) {
    return referents.definite(who)
        || referents.proper(who)
        || !who.isEmpty() // "his rival"
            && page.grammar.has(page.token(who.from()).strict(), Ending.POSSESSED);
  }
}
