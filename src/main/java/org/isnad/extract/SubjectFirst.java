package org.isnad.extract;

/**
 * Subject, object, victim and agent in languages that put the subject in front of its verb and the
 * object behind it: "the army killed two", "two were killed by the army".
 */
final class SubjectFirst {
  private static final Range NONE = new Range(0, 0);
  private static final int PASSIVE = 3;

  private final Annotated page;
  private final Chunks chunks;
  private final ClauseSlots clause;
  private final Referents referents;

  SubjectFirst(Annotated page, Chunks chunks, ClauseSlots clause, Referents referents) {
    this.page = page;
    this.chunks = chunks;
    this.clause = clause;
    this.referents = referents;
  }

  /** What stands in front; in a relative clause its antecedent. */
  Range subject(Mark trigger) {
    for (int i = trigger.from() - 1; i >= Math.max(0, trigger.from() - PASSIVE); i--) {
      if (page.has(i, "relative")) {
        return clause.before(i);
      }
      if (!page.has(i, "auxiliary") && !page.has(i, "negator") && !page.has(i, "adverb")) {
        break;
      }
    }
    int from = page.clauses.from(trigger.from());
    Mark nobody = page.mark(from, "nobody");
    if (nobody != null) {
      return new Range(from, nobody.to());
    }
    Range front = clause.front(trigger);
    return front.from() >= trigger.from() ? NONE : front;
  }

  /** The noun phrase right behind. */
  Range object(Mark trigger) {
    int limit = page.clauses.to(trigger.from());
    int at = trigger.to();
    while (at < limit && page.has(at, "adverb")) {
      at++;
    }
    return at < limit ? chunks.inside(at, limit) : NONE;
  }

  /** Victim and agent: the auxiliary of the passive, or nobody behind, makes the subject suffer. */
  Range[] harm(Mark trigger) {
    Range subject = subject(trigger);
    Range object = object(trigger);
    boolean active = !passive(trigger) && !object.isEmpty() && referents.people(object);
    return active ? new Range[] {object, subject} : new Range[] {subject, by(trigger)};
  }

  private boolean passive(Mark trigger) {
    for (int i = trigger.from() - 1; i >= Math.max(0, trigger.from() - PASSIVE); i--) {
      if (page.has(i, "passive")) {
        return true;
      }
      if (!page.has(i, "adverb") && !page.has(i, "negator")) {
        return false;
      }
    }
    return false;
  }

  private Range by(Mark trigger) {
    int limit = page.clauses.to(trigger.from());
    for (int i = trigger.to(); i < limit; i++) {
      Mark by = page.mark(i, "by-agent");
      if (by != null) {
        return chunks.at(by.to(), limit);
      }
    }
    return NONE;
  }
}
