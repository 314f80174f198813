package org.isnad.extract;

/**
 * Where what is said begins and ends: behind "that" or a colon, up to the closing quotation mark.
 */
final class Utterance {
  private static final int FAR = 40;
  private static final int LONGEST_QUOTE = 400;
  private static final int NAME = 6;
  private static final int BESIDE = 14;
  private static final int NEAR = 16;
  private static final ClassSet SAYING =
      ClassSet.of("say-verb", "deny-verb", "allege-verb", "guess-verb", "doubt-verb");

  /** What is said besides, with a "that" of its own. */
  private static final ClassSet BESIDES =
      ClassSet.of("allege-participle", "deny-participle", "guess-participle");

  private final Annotated page;
  private final Chunks chunks;

  Utterance(Annotated page, Chunks chunks) {
    this.page = page;
    this.chunks = chunks;
  }

  /** First token behind "that", a colon or an opening quotation; -1 when there is none near. */
  int marker(int from, int to) {
    for (int i = from; i < Math.min(to, from + FAR); i++) {
      if (page.has(i, "that")) {
        return i + 1;
      }
      if (page.token(i).isSign(":")) {
        return i + 1;
      }
      if (!page.has(i, "carried-by")
              && (page.any(i, SAYING)
                  || page.any(i, BESIDES)
                  || page.has(i, "say-participle")
                      && !page.mark(i, "say-participle").stem().definite())
              && i > from
          || page.has(i, "clause-start") && !page.is(i, Particle.UNTIL)
          || page.has(i, "relative") && i > from + 1) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether "that" follows with no verb between: only when, where and to whom it was said. */
  boolean direct(int from, int to) {
    int marker = marker(from, to);
    boolean beside =
        from < to
            && (page.has(from, "that")
                || page.token(from).kind() == Token.Kind.SIGN
                || page.time(from) != null
                || page.has(from, "statement-noun")
                || page.has(from, "speaker-adjunct")
                || page.has(from, "relative")
                || page.is(from, Particle.TO)
                || chunks.preposition(from) == Preposition.TO);
    if (!beside) {
      return false;
    }
    for (int i = from; i < marker - 1; i++) {
      if (chunks.verb(i) && page.time(i) == null && !page.has(i, "carried-by")) {
        return false;
      }
    }
    return marker >= 0 && marker - from <= BESIDE;
  }

  /** Where a word of contrast with a verb behind it ends what is told by nouns alone. */
  int contrast(int from, int to) {
    for (int i = from; i < Math.min(to, from + LONGEST_QUOTE); i++) {
      Mark mark = page.mark(i, "contrast");
      if (mark != null && (chunks.verb(mark.to()) || chunks.verb(mark.to() + 1))) {
        return i;
      }
    }
    return to;
  }

  int content(int from, int to, int otherwise) {
    int marker = marker(from, Math.min(to, from + 8));
    return marker < 0 ? otherwise : marker;
  }

  /** Whether a noun that can be said ("announced the death of") follows. */
  boolean nominal(int from, int to) {
    int i = past(from, to);
    return i < to && chunks.begins(i);
  }

  /** Whether a word that is no verb follows. */
  boolean word(int from, int to) {
    int i = past(from, to);
    return i < to && page.token(i).isWord() && !chunks.verb(i);
  }

  /** Behind when it was said: "announced yesterday the death of", "spoke of the death of". */
  int past(int from, int to) {
    int i = from;
    while (i < to
        && (page.time(i) != null
            || page.has(i, "quoting-from")
            || page.has(i, "pronoun-phrase")
            || page.comma(i) && (page.time(i - 1) != null || page.time(i + 1) != null)
            || page.has(i, "speaker-adjunct"))) {
      i = page.has(i, "speaker-adjunct") ? page.mark(i, "speaker-adjunct").to() : i + 1;
    }
    return i;
  }

  /**
   * Where the words end: at the closing quotation mark when they are quoted, else with the
   * sentence.
   */
  int quoteEnd(int content, int to) {
    if (content >= 2 && page.has(content - 1, "that") && opensQuote(content - 2)) {
      return quoteEnd(content - 2, to); // "that" itself is quoted
    }
    if (content < page.tokens.size()
        && "“«\"".contains(page.token(content).text())
        && page.token(content).kind() == Token.Kind.SIGN) {
      String closing =
          page.token(content).isSign("“") ? "”" : page.token(content).isSign("«") ? "»" : "\"";
      for (int i = content + 1;
          i < Math.min(page.tokens.size(), content + LONGEST_QUOTE) && !page.paragraphBegins(i);
          i++) {
        if (page.token(i).isSign(closing) && i - content <= NAME) {
          return to; // only a name is quoted
        }
        if (page.token(i).isSign(closing)) {
          return Math.max(i, Math.min(to, i + 1));
        }
      }
    }
    return to;
  }

  private boolean opensQuote(int i) {
    return page.token(i).kind() == Token.Kind.SIGN && "“«\"".contains(page.token(i).text());
  }

  /** "A video that X aired": what is published stands in front of the verb. */
  boolean mediaBefore(int from, int verb) {
    for (int i = verb - 1; i >= Math.max(from, verb - 4); i--) {
      if (page.has(i, "media-object")) {
        return true;
      }
    }
    return false;
  }

  /** Whether only hearsay is passed on: rumours, a version of what happened. */
  boolean hearsay(int from, int to) {
    for (int i = from; i < Math.min(to, from + 12); i++) {
      if (page.has(i, "hearsay-object")) {
        return true;
      }
    }
    return false;
  }

  /** "On the reports that speak of it, X denied": what is denied stands in front. */
  boolean rumour(int from, int verb) {
    for (int i = from; i < Math.min(verb, from + 3); i++) {
      if (page.has(i, "rumour")) {
        return true;
      }
    }
    return false;
  }

  boolean mediaNear(int from, int to) {
    for (int i = from; i < Math.min(to, from + 12); i++) {
      if (page.has(i, "media-object")) {
        return true;
      }
    }
    return false;
  }

  boolean opening(int from, int mark) {
    for (int i = from; i < mark; i++) {
      if (page.token(i).isWord() && !page.has(i, "preposition") && !page.has(i, "clause-start")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word of the class follows near by. */
  boolean near(int from, int to, String cls) {
    for (int i = from; i < Math.min(to, from + NEAR); i++) {
      if (page.has(i, cls)) {
        return true;
      }
    }
    return false;
  }
}
