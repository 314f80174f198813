package org.isnad.extract;

import java.util.List;

/** Tokens with the readings of every word, worked out once. */
final class NumberText {
  private static final NumberForm[] NONE = {};

  private final List<Token> tokens;
  private final Word[] words;
  final Morphology grammar;

  NumberText(List<Token> tokens, Morphology grammar) {
    this.grammar = grammar;
    this.tokens = tokens;
    this.words = new Word[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.get(i).spelling().word(grammar);
    }
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  List<Token> tokens() {
    return tokens;
  }

  /** The token as its language reads it. */
  Word at(int i) {
    return words[i];
  }

  /** The readings of a word; none for numbers and signs and beyond the ends. */
  NumberForm[] forms(int i) {
    return word(i) ? words[i].forms : NONE;
  }

  /** The folded key, or an empty text beyond the ends. */
  String key(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).folded() : "";
  }

  /** Whether the word plays the role. */
  boolean is(int i, Particle particle) {
    return i >= 0 && i < words.length && words[i].is(particle);
  }

  /** Whether the word may bear the article. */
  boolean definite(int i) {
    for (NumberForm form : forms(i)) {
      if (form.definite()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the preposition may be written onto the word. */
  boolean led(int i, Preposition preposition) {
    for (NumberForm form : forms(i)) {
      String prefix = form.prefix();
      if (prefix.length() == 1 && grammar.preposition(prefix) == preposition) {
        return true;
      }
    }
    return false;
  }

  boolean number(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.NUMBER;
  }

  /** The value of a run of at most {@code most} digits without separators, or -1. */
  int digits(int i, int most) {
    String key = number(i) ? key(i) : "";
    if (key.isEmpty() || key.length() > most) {
      return -1;
    }
    int value = 0;
    for (int k = 0; k < key.length(); k++) {
      char c = key.charAt(k);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  boolean word(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isWord();
  }

  boolean sign(int i, String signs) {
    return i >= 0
        && i < tokens.size()
        && tokens.get(i).kind() == Token.Kind.SIGN
        && signs.contains(tokens.get(i).text());
  }

  /** Whether two positions stand in one sentence. */
  boolean together(int i, int j) {
    return i >= 0
        && j >= 0
        && i < tokens.size()
        && j < tokens.size()
        && tokens.get(i).sentence() == tokens.get(j).sentence();
  }

  /** How many characters lie between a token and the next. */
  int gap(int i) {
    return i + 1 < tokens.size() ? tokens.get(i + 1).start() - tokens.get(i).end() : 0;
  }

  /** The words of a range as written, with one space where the text has any. */
  String words(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      out.append(tokens.get(i).text());
      if (i + 1 < to && gap(i) > 0) {
        out.append(' ');
      }
    }
    return out.toString();
  }

  /** Whether any reading of the word, without article unless in the key, is in the set. */
  boolean in(int i, java.util.Set<String> keys) {
    for (NumberForm form : forms(i)) {
      if (keys.contains(form.key())) {
        return true;
      }
    }
    return false;
  }
}
