package org.isnad.verify;

/**
 * One token of a DRL text.
 *
 * @param kind what it is
 * @param text as it stands; for a string without its quotes, escapes resolved
 * @param start offset of its first character
 * @param end offset after its last character
 */
record Token(Kind kind, String text, int start, int end) {
  enum Kind {
    /** An identifier or keyword; {@code $first} is one word. */
    WORD,
    STRING,
    NUMBER,
    SYMBOL
  }

  boolean is(String what) {
    return kind != Kind.STRING && text.equals(what);
  }

  boolean word() {
    return kind == Kind.WORD;
  }
}
