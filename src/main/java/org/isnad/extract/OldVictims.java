package org.isnad.extract;

/** Whether the word for victims means those told of elsewhere, so that it counts nobody anew. */
final class OldVictims {
  private final Annotated page;
  private final Chunks chunks;

  OldVictims(Annotated page, Chunks chunks) {
    this.page = page;
    this.chunks = chunks;
  }

  /** Told already: "between dead and wounded", "the death of two of the wounded". */
  boolean told(Mark mark, Draft last) {
    for (int i = Math.max(0, mark.from() - 3); i < mark.from(); i++) {
      Mark both = page.mark(i, "between-dead");
      if (both != null && both.to() > mark.from()) {
        return true;
      }
    }
    return last != null
        && last.type().equals("killed")
        && last.trigger() < mark.from()
        && !page.has(last.trigger(), "dead-noun")
        && page.has(mark.from(), "wounded-noun")
        && last.subject().from() <= mark.from()
        && last.subject().to() > mark.from()
        && !chunks.follows(mark.from())
        && (page.figure(mark.from()) == null || !chunks.follows(page.figure(mark.from()).from()));
  }

  /** "One of the wounded", "three of the wounded". */
  boolean oneOf(Mark mark, FigureSpan span) {
    boolean part = page.has(mark.from() - 1, "partitive");
    return page.definite(mark.from())
        && (page.has(mark.from() - 1, "one-of")
            || span != null && span.to() < mark.from() && part
            || part && page.figure(mark.from() - 2) != null);
  }

  /** Victims spoken of before, or a way of hurting: "the dead", "with various injuries". */
  boolean known(Mark mark) {
    Stem stem = mark.stem();
    if (stem.governed() || ofEvent(mark)) {
      return true;
    }
    return (stem.definite() || !stem.suffix().isEmpty() || page.definite(mark.from()))
        && !unknownCount(page.clauses.from(mark.from()), page.clauses.to(mark.from()));
  }

  /** "The victims of the strike" were told of elsewhere. */
  private boolean ofEvent(Mark mark) {
    int i = mark.to();
    return i < page.clauses.to(mark.from())
        && page.definite(i)
        && (page.has(i, "shelling-noun")
            || page.has(i, "attack-noun")
            || page.has(i, "course-subject")
            || page.has(i, "wrong-done"));
  }

  private boolean unknownCount(int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.has(i, "unknown-count")) {
        return true;
      }
    }
    return false;
  }
}
