package org.isnad.extract;

/** Slots told by the phrases around them: apposed, blamed, or behind another phrase. */
final class PhraseSlots {
  private static final Range NONE = new Range(0, 0);

  private final Annotated page;
  private final Chunks chunks;
  private final ClauseSlots clause;

  PhraseSlots(Annotated page, Chunks chunks, ClauseSlots clause) {
    this.page = page;
    this.chunks = chunks;
    this.clause = clause;
  }

  /** What a phrase behind a comma, or behind "which is", says more of; right before it if so. */
  Range apposed(Mark trigger, boolean adjacent) {
    int end = trigger.from();
    int from = page.sentenceFrom(end);
    while (end > from
        && (page.comma(end - 1)
            || page.token(end - 1).isSign("(")
            || Names.quote(page.token(end - 1)) && page.comma(end - 2)
            || page.has(end - 1, "he-is"))) {
      end--;
    }
    boolean none = end == from || end == trigger.from() && !adjacent && !page.has(end, "he-is");
    return none ? NONE : clause.before(end);
  }

  /** "X accused Y of": of the noun phrases in front of the deed the last, or its last name. */
  Range lastBefore(Mark trigger, int limit) {
    int end = trigger.to();
    while (end < limit && !page.has(end, "responsibility-word") && !deed(end)) {
      end++;
    }
    Range last = NONE;
    for (int i = trigger.to(); i < end; ) {
      Range chunk = chunks.at(i, end);
      last = chunk.isEmpty() ? last : chunk;
      i = Math.max(i + 1, chunk.to());
    }
    for (int i = last.to() - 1; i > last.from(); i--) {
      NameMark name = page.name(i);
      boolean second = name != null && name.from() == i && page.name(i - 1) != null;
      if (second && name.to() == last.to()) {
        return new Range(i, last.to());
      }
    }
    return last;
  }

  private boolean deed(int i) {
    return page.is(i, Particle.BY) || chunks.carries(i, Preposition.BY) && page.name(i) == null;
  }

  /**
   * "Took part in the meeting the ministers": the noun phrase behind the one a word leads; a bare
   * noun behind a definite one belongs to it no more.
   */
  Range behind(String word, Mark trigger, int limit) {
    int at = trigger.to();
    if (at + 1 >= limit || !page.token(at).folded().equals(word)) {
      return NONE;
    }
    Range first = chunks.inside(at + 1, limit);
    int next = page.definite(at + 1) ? at + 2 : first.to();
    while (next < limit && (page.time(next) != null || next < first.to() && page.definite(next))) {
      next++;
    }
    return first.isEmpty() || next >= limit ? NONE : chunks.at(next, limit);
  }

  /** X or Y of "between X and Y". */
  Range between(Mark trigger, int which) {
    int limit = Math.min(page.sentenceTo(trigger.from()), trigger.to() + 40);
    for (int i = trigger.to(); i < Math.min(limit, trigger.to() + 6); i++) {
      if (page.has(i, "between-word")) {
        Range first = chunks.at(i + 1, limit);
        int and = first.from() + 1;
        while (and < limit && !second(and)) {
          and++;
        }
        if (first.isEmpty()) {
          return NONE;
        }
        Range one = new Range(first.from(), Math.min(first.to(), Math.max(first.from() + 1, and)));
        int other = and < limit && page.has(and, "between-word") ? and + 1 : and;
        return which == 1 ? one : other < limit ? chunks.at(other, limit) : NONE;
      }
    }
    return NONE;
  }

  private boolean second(int i) {
    return page.has(i, "between-word")
        ? page.mark(i, "between-word").stem().joined()
        : chunks.joined(i) && chunks.begins(i);
  }
}
