package org.isnad.extract;

/**
 * Whether a claim tells what is still to come: a verb of the future stands in its clause up to its
 * trigger ("will meet"), or a plan in front of it ("is expected to", "until the campaign ends").
 */
final class Outlook {
  /** How many words before its clause a plan may stand: "it is planned that". */
  private static final int PLAN = 6;

  private final Annotated page;
  private final ClassSet verbs;

  /**
   * @param verbs the classes of verbs
   */
  Outlook(Annotated page, ClassSet verbs) {
    this.page = page;
    this.verbs = verbs;
  }

  /** Whether what the trigger tells is to come. */
  boolean ahead(int trigger) {
    int clause = page.clauses.from(trigger);
    int least = Math.max(page.sentenceFrom(trigger), clause - PLAN);
    for (int i = trigger; i >= least; i--) {
      if (page.has(i, "plan-phrase") || i >= clause && will(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause guesses what is to come: "may win". */
  boolean guessed(int trigger) {
    for (int i = page.clauses.from(trigger); i <= trigger; i++) {
      boolean may =
          page.has(i, "may-word")
              && page.ends(i + 1, Ending.IT_DOES)
              && !page.has(i + 1, "past-look");
      if (may || page.has(i, "guess-verb")) {
        return true;
      }
    }
    return false;
  }

  private boolean will(int i) {
    if (page.has(i, "future-word")) {
      return true;
    }
    for (Mark mark : page.marks.at(i)) {
      if (mark.stem().prefix().future() && verbs.contains(mark.cls())) {
        return true;
      }
    }
    return false;
  }
}
