package org.isnad.extract;

import java.util.List;

/** Marks the first word of each short aside in brackets, so that a frame can be set off by it. */
final class Asides {
  /** The class of such a word, beside those the lexicon gives it. */
  static final String CLASS = "aside";

  private static final int LONGEST = 6;
  private static final Stem STEM = new Stem(Prefix.NONE, CLASS, "");

  private Asides() {}

  static void mark(List<Token> tokens, Marks marks) {
    for (int i = 1; i + 2 < tokens.size(); i++) {
      int end = tokens.get(i).isSign("(") && tokens.get(i + 1).isWord() ? end(tokens, i + 1) : -1;
      if (end > 0) {
        marks.add(i + 1, new Mark(CLASS, i + 1, end, CLASS, STEM));
      }
    }
  }

  /** The bracket that closes an aside of words, or -1. */
  private static int end(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST); i++) {
      if (tokens.get(i).isSign(")")) {
        return i;
      }
      if (!tokens.get(i).isWord() && !Names.quote(tokens.get(i))) {
        return -1;
      }
    }
    return -1;
  }
}
