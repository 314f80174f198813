package org.isnad.extract;

import org.isnad.fact.Terms;

/** Whether a text says that nobody knows what a claim tells: how many, or whether at all. */
final class Unknowns {
  /** How far behind "is not known" what is not known may stand. */
  private static final int AFTER = 5;

  /** How far in front of "whether" it may be said that it is not clear. */
  private static final int BESIDE = 6;

  private static final int BEHIND = 12;
  private static final ClassSet NOT_COUNTED =
      ClassSet.of("why-noun", "whose-identity", "stands-behind");

  private final Annotated page;

  Unknowns(Annotated page) {
    this.page = page;
  }

  boolean unknown(Draft draft) {
    return number(draft) || unsure(draft.trigger());
  }

  /** "Whether": it imagines nothing, as "if" does. */
  boolean whether(int i) {
    return i > 0 && page.has(i, "conditional") && page.is(i - 1, Particle.WHAT);
  }

  /** "It is not clear whether he died", "reports of his death were not confirmed". */
  private boolean unsure(int trigger) {
    int from = page.clauses.from(trigger);
    int least = whether(from) ? Math.max(page.sentenceFrom(from), from - BESIDE) : from;
    for (int i = least; i < trigger; i++) {
      if (page.has(i, "not-sure")) {
        return true;
      }
    }
    return false;
  }

  /** "Their number was not disclosed" makes a casualty without a figure unknown. */
  private boolean number(Draft draft) {
    boolean counted = draft.figure() != null && draft.figure().known();
    boolean countable =
        draft.type().equals("damage") || Terms.topic(draft.type()).equals("casualty");
    if (counted || !countable) {
      return false;
    }
    int from = page.clauses.from(draft.trigger());
    int to = Math.min(page.sentenceTo(draft.trigger()), page.clauses.to(draft.trigger()) + BEHIND);
    for (int i = from; i < to; i++) {
      if (page.has(i, "unknown-count") && !page.has(i, "unverified") && !otherwise(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is not known is who or why, and not how many. */
  private boolean otherwise(int i) {
    for (int k = i + 1; k <= i + AFTER; k++) {
      if (page.any(k, NOT_COUNTED)) {
        return true;
      }
    }
    return false;
  }
}
