package org.isnad.evaluate;

import org.isnad.fact.Span;

/** The sentence around a span, with the span between ⟦ and ⟧, and the line it stands in. */
final class Excerpt {
  /** Further than this, a sentence is cut off. */
  private static final int LONGEST = 200;

  private static final String ENDS = ".!?؟…\n\r";
  private static final String OPEN = "⟦";
  private static final String CLOSE = "⟧";

  private final String text;
  private final Span span;

  Excerpt(String text, Span span) {
    this.text = text;
    this.span = span;
  }

  /** Line of the article, from 1. */
  int line() {
    return 1 + (int) text.substring(0, span.start()).chars().filter(c -> c == '\n').count();
  }

  String text() {
    int from = span.start();
    while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0 && span.start() - from < LONGEST) {
      from--;
    }
    int to = span.end();
    while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0 && to - span.end() < LONGEST) {
      to++;
    }
    boolean cutBefore = from > 0 && span.start() - from == LONGEST;
    boolean cutAfter = to < text.length() && to - span.end() == LONGEST;
    String marked =
        text.substring(from, span.start())
            + OPEN
            + text.substring(span.start(), span.end())
            + CLOSE
            + text.substring(span.end(), to);
    return (cutBefore ? "… " : "")
        + marked.strip().replaceAll("\\p{Cntrl}+", " ")
        + (cutAfter ? " …" : "");
  }
}
