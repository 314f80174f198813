package org.isnad.extract;

import java.util.List;
import org.isnad.fact.Terms;

/**
 * What the exact frames leave untold: here the frames of the later rounds may speak, provided that
 * the text is news and somebody acts in the clause or says it.
 */
final class Remainder {
  /** Of a text of recipes, matches or verse, at least one word in so many says so. */
  private static final int QUIET_SHARE = 22;

  private static final int SHORTEST = 3;

  private final Annotated page;
  private final Language language;
  private final Speech speech;
  private final Referents referents;

  Remainder(Annotated page, Language language, Speech speech) {
    this.page = page;
    this.language = language;
    this.speech = speech;
    this.referents = new Referents(page, language);
  }

  /** Whether the text is one of news: words of kitchen, stadium, statute and verse are few. */
  boolean told() {
    int quiet = 0;
    int words = 0;
    for (int i = 0; i < page.tokens.size(); i++) {
      words += page.token(i).isWord() ? 1 : 0;
      quiet += page.has(i, "quiet-word") ? 1 : 0;
    }
    return quiet * QUIET_SHARE <= words || quiet < 2;
  }

  /** Whether an earlier frame already tells what the clause of the mark says. */
  boolean covers(List<Draft> before, Mark mark, Frame frame) {
    boolean content = frame.span().equals("content");
    int at = content ? Math.min(mark.to(), page.tokens.size() - 1) : mark.from();
    int from = page.clauses.from(at);
    int to = page.clauses.to(at);
    for (Draft draft : before) {
      if (Terms.topic(draft.type()).equals("identity")) {
        continue;
      }
      boolean here = draft.trigger() >= from && draft.trigger() < to;
      boolean within =
          draft.span().from() <= at && at < draft.span().to() && !mark.stem().joined();
      if (here || within) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody acts here, or somebody says it. */
  boolean allows(Frame frame, Mark mark, Range subject, Range object) {
    if (frame.required().contains("spoken") && !spoken(frame, mark)) {
      return false;
    }
    if (frame.span().equals("content")) {
      int at = mark.to();
      return at < page.sentenceTo(mark.from())
          && page.clauses.to(at) - at >= SHORTEST
          && (!subject.isEmpty() || page.has(mark.from(), "that-he"));
    }
    return !frame.required().contains("actor") || actor(subject);
  }

  private boolean spoken(Frame frame, Mark mark) {
    int at = frame.span().equals("content") ? mark.to() : mark.from();
    return at < page.tokens.size() && !speech.at(at).isEmpty();
  }

  /** A group, a body, somebody named, quoted or definite, a land that stands for its state. */
  private boolean actor(Range who) {
    return !who.isEmpty()
        && (referents.group(who)
            || referents.definite(who)
            || referents.proper(who)
            || referents.people(who)
            || page.name(who.from()) != null);
  }
}
