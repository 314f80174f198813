package org.isnad.extract;

/**
 * Signs that mean the same in every script; which of them parts clauses is a matter of language.
 */
final class Signs {
  private static final String QUOTES = "\"“”«»'‘’„";
  private static final String QUESTIONS = "?\u061F";

  private Signs() {}

  static boolean quote(Token token) {
    return token.kind() == Token.Kind.SIGN && QUOTES.contains(token.text());
  }

  static boolean question(Token token) {
    return token.kind() == Token.Kind.SIGN && QUESTIONS.contains(token.text());
  }
}
