package org.isnad.extract;

/**
 * Signs that mean the same in every script; which of them parts clauses is a matter of language.
 */
final class Signs {
  private static final String QUOTES = "\"“”«»'‘’„";
  private static final String DOUBLE = "\"“”«»";
  private static final String QUESTIONS = "?\u061F";

  private Signs() {}

  static boolean quote(Token token) {
    return token.kind() == Token.Kind.SIGN && QUOTES.contains(token.text());
  }

  /** Without quotation marks. */
  static String unquoted(String words) {
    StringBuilder out = null;
    for (int i = 0; i < words.length(); i++) {
      boolean mark = DOUBLE.indexOf(words.charAt(i)) >= 0;
      if (mark && out == null) {
        out = new StringBuilder(words.length()).append(words, 0, i);
      } else if (!mark && out != null) {
        out.append(words.charAt(i));
      }
    }
    return out == null ? words : out.toString();
  }

  static boolean question(Token token) {
    return token.kind() == Token.Kind.SIGN && QUESTIONS.contains(token.text());
  }
}
