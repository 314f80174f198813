package org.isnad.extract;

/** Whether the words around a trigger negate it, and how far a negation reaches. */
final class Negations {
  private static final int REACH = 7;
  private static final ClassSet LIGHT = ClassSet.of("light-verb");

  private final Annotated page;
  private final Language language;

  Negations(Annotated page, Language language) {
    this.page = page;
    this.language = language;
  }

  /** Whether the trigger of the draft is negated. */
  boolean negated(Draft draft) {
    int trigger = draft.trigger();
    int from = Math.max(page.clauses.from(trigger), trigger - REACH);
    int start = page.clauses.from(trigger);
    boolean counted = draft.figure() != null && draft.figure().known();
    while (!counted && start > page.sentenceFrom(trigger) && coordinated(start)) {
      start = page.clauses.from(start - 1); // "no dead and no wounded" share one negation
      from = Math.max(start, trigger - REACH - REACH);
    }
    int clause = page.clauses.from(trigger);
    if (without(clause) && (trigger == clause || light(clause, trigger + 1))) {
      return true;
    }
    for (int i = trigger - 1; i >= from; i--) {
      if (page.has(i, "still") || page.has(i, "not-negating") || page.has(i, "unknown-count")) {
        return false;
      }
      if (page.has(i, "negator")) {
        return i == trigger - 1 || page.has(i, "negator-nominal") || light(i + 1, trigger);
      }
      boolean any = page.has(i, "any-word"); // alone it denies nothing: "that is, six million"
      if (page.has(i, "negator-nominal") && i == trigger - 1) {
        if (!any || negates(page.sentenceFrom(trigger), i)) {
          return true;
        }
      }
    }
    // "a development did not happen": the verb behind a nominal trigger is negated
    int to = nominal(draft) ? Math.min(page.clauses.to(trigger), trigger + 4) : trigger;
    for (int i = trigger + 1; i < to; i++) {
      if (page.has(i, "is-not") && !page.has(i, "not-negating")) {
        return true; // "the burial is not its duty"
      }
      if (page.has(i, "negator")
          && page.is(i, Particle.DID_NOT)
          && page.any(i + 1, LIGHT)
          && !page.has(i, "unknown-count")) {
        return true;
      }
    }
    return false;
  }

  /** "Without that it left any dead": the clause stands behind a negation with "that". */
  private boolean without(int clause) {
    return clause > 1
        && page.has(clause - 1, "that")
        && page.has(clause - 2, "negator-nominal")
        && !page.has(clause - 2, "unknown-count");
  }

  /** Whether the frame was set off by a noun here: a verb is negated in front of it. */
  private boolean nominal(Draft draft) {
    for (String cls : draft.frame().triggers()) {
      if (page.has(draft.trigger(), cls) && language.lexicon.verbs().contains(cls)) {
        return false;
      }
    }
    return true;
  }

  private boolean negates(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean nominal = page.has(i, "negator-nominal") && !page.has(i, "any-word");
      if ((nominal || page.has(i, "negator")) && !page.has(i, "not-negating")) {
        return true;
      }
    }
    return false;
  }

  /** "did not result in": between the negation and a noun stands a verb that only carries it. */
  private boolean light(int from, int trigger) {
    for (int i = from; i < trigger; i++) {
      if (page.any(i, LIGHT)) {
        return true;
      }
      if (page.any(i, language.lexicon.verbs())) {
        return false;
      }
    }
    return false;
  }

  /** "For storming and shelling": a noun joined to a noun shares what governs it. */
  boolean coordinated(int i) {
    boolean joined = false;
    for (Mark mark : page.marks.at(i)) {
      if (language.lexicon.verbs().contains(mark.cls())) {
        return false;
      }
      joined |= mark.stem().joined();
    }
    return joined && !page.has(i, "clause-start") && !page.has(i, "clause-phrase");
  }
}
