package org.isnad.extract;

import java.util.Set;

/** Which words and figures tell of victims, and of which kind. */
final class CasualtyTriggers {
  private static final Set<String> KINDS = Set.of("woman", "child", "civilian");

  private final Annotated page;
  private final Language language;

  CasualtyTriggers(Annotated page, Language language) {
    this.page = page;
    this.language = language;
  }

  /** Whether a casualty trigger stands at the token or inside the figure that begins there. */
  boolean casualty(int i) {
    FigureSpan figure = page.figure(i);
    int to = figure != null && figure.from() == i ? figure.to() : i + 1;
    boolean bare = figure != null && figure.to() == i + 1 && figure.figure().measure() == null;
    for (int k = i; k < (bare ? Math.min(to + 1, page.sentenceTo(i)) : to); k++) {
      if (casualtyTrigger(k) && !(k == to && joined(k))) {
        return true; // "and 31 injuries": the noun that is counted is the trigger
      }
    }
    return false;
  }

  /** "71 and the wounded": what is joined behind a number is not counted by it. */
  private boolean joined(int i) {
    for (Mark mark : page.marks.at(i)) {
      if (!mark.stem().joined()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a figure begins at the token that counts victims of another type. */
  boolean countsOther(int i, String type) {
    FigureSpan figure = page.figure(i);
    for (int k = i; figure != null && figure.from() == i && k < figure.to(); k++) {
      for (Mark mark : page.marks.at(k)) {
        for (Frame frame : language.frames.triggeredBy(mark.cls())) {
          if (frame.casualty() && !frame.type().equals(type)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether, of all triggers between two tokens, the last tells victims of another type. */
  boolean turns(int from, int to, String type) {
    for (int i = to - 1; i > from; i--) {
      boolean other = false;
      for (Mark mark : page.marks.at(i)) {
        for (Frame frame : language.frames.triggeredBy(mark.cls())) {
          if (frame.type().equals(type)) {
            return false;
          }
          other |= frame.casualty();
        }
      }
      if (other || page.has(i, "swap-word")) {
        return true;
      }
    }
    return false;
  }

  boolean casualtyTrigger(int i) {
    for (Mark mark : page.marks.at(i)) {
      for (Frame frame : language.frames.triggeredBy(mark.cls())) {
        if (frame.casualty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether two figures count people of different kinds, of which each is a claim of its own. */
  static boolean otherKind(FigureSpan one, FigureSpan two) {
    return one.category() != null
        && two.category() != null
        && KINDS.contains(one.category())
        && KINDS.contains(two.category())
        && !one.category().equals(two.category());
  }

  /** "Civilians" is a name of a party and open as a number. */
  boolean plainPlural(int i) {
    String word = page.token(i).folded();
    NameMark name = page.name(i);
    return name != null
        && !language.isPerson(name)
        && word.length() > 5
        && page.grammar.has(word, Ending.PEOPLE);
  }
}
