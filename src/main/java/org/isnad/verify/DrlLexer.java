package org.isnad.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a DRL text into tokens, without comments. Never fails: what it does not know is a symbol.
 */
final class DrlLexer {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private DrlLexer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    DrlLexer lexer = new DrlLexer(text);
    while (lexer.at < text.length()) {
      lexer.next();
    }
    return lexer.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || c == '\uFEFF') {
      at++;
    } else if (text.startsWith("//", at)) {
      at = until("\n");
    } else if (text.startsWith("/*", at)) {
      at = until("*/");
    } else if (c == '"' || c == '\'') {
      string(c);
    } else if (Character.isJavaIdentifierStart(c)) {
      run(Token.Kind.WORD);
    } else if (c >= '0' && c <= '9') {
      run(Token.Kind.NUMBER);
    } else {
      tokens.add(new Token(Token.Kind.SYMBOL, String.valueOf(c), at, at + 1));
      at++;
    }
  }

  private int until(String mark) {
    int found = text.indexOf(mark, at + 2);
    return found < 0 ? text.length() : found + mark.length();
  }

  private void string(char quote) {
    int start = at++;
    StringBuilder value = new StringBuilder();
    while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        c = text.charAt(++at);
        c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
      }
      value.append(c);
      at++;
    }
    at = Math.min(text.length(), at + 1);
    tokens.add(new Token(Token.Kind.STRING, value.toString(), start, at));
  }

  /** A number keeps its letters and its point, so that 0.5, 1e9 and 3L are one token. */
  private void run(Token.Kind kind) {
    int start = at++;
    while (at < text.length() && continues(kind, text.charAt(at))) {
      at++;
    }
    tokens.add(new Token(kind, text.substring(start, at), start, at));
  }

  private boolean continues(Token.Kind kind, char c) {
    if (kind == Token.Kind.NUMBER && c == '.') {
      return at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }
    return Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }
}
