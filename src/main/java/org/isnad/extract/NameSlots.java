package org.isnad.extract;

/** Names around a trigger: the person behind a title, the other name behind "known as". */
final class NameSlots {
  private static final Range NONE = new Range(0, 0);
  private static final int LONGEST = 5;

  private final Annotated page;
  private final Language language;
  private final Chunks chunks;

  NameSlots(Annotated page, Language language, Chunks chunks) {
    this.page = page;
    this.language = language;
    this.chunks = chunks;
  }

  /** The words of a title up to the name of its bearer. */
  Range title(Mark trigger) {
    Range bearer = person(trigger);
    int to = bearer.from();
    while (to > trigger.from() + 1 && page.token(to - 1).kind() == Token.Kind.SIGN) {
      to--;
    }
    return bearer.isEmpty() ? NONE : new Range(trigger.from(), to);
  }

  /** The person named last in the sentence, for "his several names". */
  Range personBefore(int token) {
    for (int i = token - 1; i >= page.sentenceFrom(token); i--) {
      NameMark name = page.name(i);
      if (name != null && language.isPerson(name)) {
        return new Range(name.from(), name.to());
      }
    }
    return NONE;
  }

  /** The name behind "known as": in quotation marks, or the noun phrase. */
  Range alias(Mark trigger) {
    int limit = Math.min(page.sentenceTo(trigger.from()), trigger.to() + 12);
    for (int i = trigger.to(); i < Math.min(limit, trigger.to() + 9); i++) {
      if (Names.quote(page.token(i)) && i + 1 < limit) {
        int end = i + 1;
        while (end < limit && !Names.quote(page.token(end))) {
          end++;
        }
        return new Range(i + 1, end);
      }
    }
    int at = trigger.to();
    while (at < limit
        && (page.is(at, Particle.BY)
            || page.is(at, Particle.NAMED)
            || page.is(at, Particle.TITLED))) {
      at++;
    }
    return at < limit && chunks.preposition(at) == Preposition.BY
        ? chunks.led(at, Math.min(limit, at + 4))
        : chunks.at(at, Math.min(limit, at + 5));
  }

  /** The person behind a title: a registered name, a kunya, or two words that are nothing else. */
  Range person(Mark title) {
    int limit = Math.min(page.sentenceTo(title.from()), title.to() + 11);
    for (int i = title.to(); i < limit; i++) {
      NameMark name = page.name(i);
      if (name != null && name.from() == i && language.isPerson(name)) {
        return new Range(i, name.to());
      }
      if (page.has(i, "name-head") && !page.has(i, "preposition") && i > title.from() && kunya(i)) {
        return chunks.at(i, Math.min(limit, i + 6));
      }
      if (i > title.to() && chunks.verb(i) || page.has(i, "that") || page.has(i, "relative")) {
        break;
      }
    }
    Range chunk = chunks.at(title.to(), limit);
    int first = chunk.from();
    while (first < chunk.to() && (page.has(first, "rank-tail") || page.definite(first))) {
      first++;
    }
    int end = first;
    while (end < chunk.to()
        && end - first < LONGEST
        && (plain(end)
            || page.has(end, "name-head")
            || end > first && page.has(end - 1, "name-head") && page.token(end).isWord())) {
      end++;
    }
    if (end - first >= 2) {
      return new Range(first, end);
    }
    int last = chunk.to() - 1;
    boolean name =
        chunk.to() - chunk.from() >= 3
            && plain(last)
            && plain(last - 1)
            && !page.definite(last - 1);
    return name ? new Range(last - 1, last + 1) : NONE;
  }

  private boolean kunya(int i) {
    return page.ends(i, Ending.KUNYA);
  }

  private boolean plain(int i) {
    return page.token(i).isWord()
        && page.figure(i) == null
        && page.name(i) == null
        && !page.definite(i)
        && !language.common(page.token(i).folded());
  }
}
