package org.isnad.extract;

/** Names around a trigger: the person behind a title, the other name behind "known as". */
final class NameSlots {
  private static final Range NONE = new Range(0, 0);
  private final Annotated page;
  private final Language language;
  private final Chunks chunks;
  private final People people;
  private final Titles titles;
  private Range holder = NONE; // of the post read last
  private int postEnd;

  NameSlots(Annotated page, Language language, Chunks chunks) {
    this.page = page;
    this.language = language;
    this.chunks = chunks;
    this.people = new People(page, language, chunks);
    this.titles = new Titles(page, language, chunks, people);
  }

  /** The words of a title up to the name of its bearer. */
  Range title(Mark trigger) {
    return titles.before(trigger).words();
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

  /** The person behind a title; not where a post behind the name says more than his rank. */
  Range person(Mark title) {
    Range name = titles.before(title).name();
    boolean rank =
        page.has(title.from(), "rank-noun")
            || !page.has(title.from(), "role-noun") && !page.has(title.from(), "post-noun");
    return rank && !name.isEmpty() && titles.title(behind(name.to())) ? NONE : name;
  }

  /** The first word behind a name that is neither a comma nor "who is". */
  private int behind(int end) {
    int i = end;
    while (i < page.sentenceTo(end - 1)
        && (page.comma(i) || Names.quote(page.token(i)) || page.has(i, "he-is"))) {
      i++;
    }
    return i;
  }

  /** The person right behind a word, with a title in between or not: "led by the minister X". */
  Range led(Mark trigger) {
    int i = trigger.to();
    int limit = page.sentenceTo(trigger.from());
    while (i < limit && (Names.quote(page.token(i)) || page.has(i, "person-noun"))) {
      i++;
    }
    if (i >= limit) {
      return NONE;
    }
    Range name = people.behindTitle(i, true);
    for (String title : Titles.CLASSES) {
      Mark mark = page.mark(i, title);
      if (name.isEmpty() && mark != null) {
        name = titles.before(mark).name();
      }
    }
    return name;
  }

  /** The person whose name ends right in front of the words for his post. */
  Range bearer(Mark trigger) {
    int end = trigger.from();
    if (trigger.stem().joined() && end == postEnd) {
      return holder; // "head of X and member of Y"
    }
    int from = page.sentenceFrom(end);
    while (end > from
        && (page.comma(end - 1)
            || Names.quote(page.token(end - 1))
            || page.token(end - 1).isSign("(")
            || page.has(end - 1, "he-is"))) {
      end--;
    }
    boolean none =
        end == from
            || trigger.stem().governed()
            || trigger.stem().joined() && end == trigger.from()
            || trigger.cls().equals("profession-noun") && end == trigger.from()
            || titles.title(trigger.from()) && !titles.before(trigger).name().isEmpty();
    return none ? NONE : people.endingAt(end);
  }

  /** The person whose name ends in front of a bracket. */
  Range beforeAside(Mark trigger) {
    return people.endingAt(trigger.from() - 1);
  }

  /** The words for the post behind the name of who holds it. */
  Range post(Mark trigger) {
    Range post = titles.behind(trigger);
    Range name = bearer(trigger);
    if (!name.isEmpty()) {
      holder = name;
      postEnd = post.to();
    }
    return post;
  }
}
