package org.isnad.extract;

/**
 * A word, a number or a sign.
 *
 * @param index position in the document's tokens
 * @param start first UTF-16 unit in the text
 * @param end one past the last unit
 * @param text the words as written
 * @param strict key that keeps hamza, shadda and damma
 * @param folded key for lookup
 * @param kind what it is
 * @param sentence number of its sentence in the document
 */
record Token(
    int index,
    int start,
    int end,
    String text,
    String strict,
    String folded,
    Kind kind,
    int sentence) {
  enum Kind {
    WORD,
    /** Digits, with separators between digits. */
    NUMBER,
    SIGN
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }
}
