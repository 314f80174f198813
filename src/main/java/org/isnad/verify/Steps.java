package org.isnad.verify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the left side of a rule must count: at each pattern that is matched against facts matched
 * before. The count is that of the facts that were set beside one another, so it is the same in
 * every run and on every machine.
 */
final class Steps {
  /** Variable of a pattern that binds none. */
  private static final String OWN = "$step";

  private final String rule;
  private final List<Token> tokens;
  private final Map<Integer, String> insertions = new HashMap<>();
  private final Deque<String> bound = new ArrayDeque<>();

  private Steps(String rule, List<Token> tokens) {
    this.rule = rule;
    this.tokens = tokens;
  }

  /**
   * What to write into the left side, by the index of a token: behind it when it is a bracket, else
   * in front of it.
   */
  static Map<Integer, String> of(String rule, List<Token> left) {
    Steps steps = new Steps(rule, left);
    steps.walk();
    return steps.insertions;
  }

  /** A variable that a bracket binds is known inside it only; the empty name stands for none. */
  private void walk() {
    bound.push("");
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (pattern(i)) {
        i = pattern(i, bound.peek());
      } else if (token.is("(")) {
        bound.push(bound.peek());
      } else if (token.is(")") && bound.size() > 1) {
        bound.pop();
      }
    }
  }

  private boolean pattern(int i) {
    return tokens.get(i).word()
        && Words.FACTS.containsKey(tokens.get(i).text())
        && i + 1 < tokens.size()
        && tokens.get(i + 1).is("(");
  }

  /** Counts at one pattern and answers where it ends. */
  private int pattern(int i, String before) {
    int last = close(i + 1);
    if (!before.isEmpty()) {
      String step = " findings.step(\"" + rule + "\", this, " + before + ")";
      insertions.put(i + 1, step + (last > i + 2 ? ", " : " "));
    }
    boolean named = i >= 2 && tokens.get(i - 1).is(":") && tokens.get(i - 2).word();
    Token front = i >= (named ? 3 : 1) ? tokens.get(i - (named ? 3 : 1)) : null;
    if (front == null || !front.is("not") && !front.is("exists")) {
      String own = named ? tokens.get(i - 2).text() : OWN + i;
      if (!named) {
        insertions.put(i, own + ": ");
      }
      bound.pop();
      bound.push(own);
    }
    return last;
  }

  private int close(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return tokens.size() - 1;
  }
}
