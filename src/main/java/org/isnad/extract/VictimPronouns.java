package org.isnad.extract;

import org.isnad.fact.Figure;

/** Victims told by a pronoun on the word for what happened: "their injury", "arrested them". */
final class VictimPronouns {
  private final Annotated page;

  VictimPronouns(Annotated page) {
    this.page = page;
  }

  /** Whether a pronoun on the trigger stands for the victims, so that no words behind it do. */
  boolean stands(Frame frame, Mark mark) {
    String suffix = mark.stem().suffix();
    boolean verb = frame.subject().strategy().equals("victim");
    return !suffix.isEmpty()
        && (verb || frame.subject().strategy().equals("complement"))
        && (page.grammar.has(suffix, Ending.OF_ONE)
            || page.grammar.has(suffix, Ending.OF_TWO)
            || page.grammar.has(suffix, Ending.OF_MANY));
  }

  /** How many the pronoun stands for; null when nothing new is told of them. */
  Figure figure(Frame frame, Mark mark) {
    boolean told =
        page.has(mark.from() - 1, "circumstance-word") // "the cause of his death"
            || page.has(mark.from(), "family-word")
            || frame.type().equals("arrested") && mark.stem().governed()
            || page.has(mark.from(), "their-end") && met(mark)
            || frame.subject().strategy().equals("complement")
                && !frame.type().equals("arrested")
                && !led(mark);
    if (told) {
      return null;
    }
    String suffix = mark.stem().suffix();
    Integer count =
        page.grammar.has(suffix, Ending.OF_ONE)
            ? Integer.valueOf(1)
            : page.grammar.has(suffix, Ending.OF_TWO) ? Integer.valueOf(2) : null;
    String basis = count == null ? "indefinite" : "exact";
    return Figure.whole(count, count, "person", basis, page.words(mark.from(), mark.to()));
  }

  /** "Led to their injury", "announced his death": told, where "his death came after" is not. */
  private boolean led(Mark mark) {
    for (int i = mark.from() - 1; i >= page.clauses.from(mark.from()) && i > mark.from() - 4; i--) {
      if (page.has(i, "light-verb") || page.has(i, "say-verb") || page.has(i, "clause-phrase")) {
        return true;
      }
    }
    return page.has(mark.from() - 1, "result-word");
  }

  /** "They met their death": told by the verb. */
  private boolean met(Mark mark) {
    for (int i = mark.from() - 1; i >= page.sentenceFrom(mark.from()); i--) {
      if (page.has(i, "meet-verb")) {
        return true;
      }
    }
    return false;
  }
}
