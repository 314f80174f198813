package org.isnad.extract;

/**
 * A word, a number or a sign.
 *
 * @param index position in the document's tokens
 * @param start first UTF-16 unit in the text
 * @param end one past the last unit
 * @param spelling how it is written
 * @param kind what it is
 * @param sentence number of its sentence in the document
 */
record Token(int index, int start, int end, Spelling spelling, Kind kind, int sentence) {
  enum Kind {
    WORD,
    /** Digits, with separators between digits. */
    NUMBER,
    SIGN
  }

  /** As written. */
  String text() {
    return spelling.text;
  }

  /** The key that keeps hamza, shadda and damma. */
  String strict() {
    return spelling.strict;
  }

  /** The key for lookup. */
  String folded() {
    return spelling.folded;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text().equals(sign);
  }
}
