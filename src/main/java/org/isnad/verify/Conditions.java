package org.isnad.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The left side of a rule taken apart: its free patterns, each with what it binds and what it asks,
 * and the conditions on facts that are not bound.
 *
 * @param patterns free patterns of facts, in order
 * @param givens patterns of tolerances, as they stand
 * @param others not, exists, forall and accumulate, as they stand
 */
record Conditions(List<Pattern> patterns, List<String> givens, List<Other> others) {
  private static final Set<String> QUANTIFIERS = Set.of("not", "exists", "forall", "accumulate");
  private static final Set<String> INFIX = Set.of("or", "and", "from", "|", "&");

  /**
   * A free pattern.
   *
   * @param variable as the rule names it, or one made for it
   * @param bindings what it binds, as written
   * @param asks what it asks, one constraint each
   */
  record Pattern(String variable, String type, List<String> bindings, List<Constraint> asks) {}

  /** One constraint: its text and tokens. */
  record Constraint(String text, List<Token> tokens) {}

  /** A condition on facts that are not bound; an accumulate may bind sums. */
  record Other(String text, boolean binds) {}

  /** The conditions of a rule; null when they hang together in a way that cannot be taken apart. */
  static Conditions of(DrlFile file, DrlFile.Rule rule) {
    List<Pattern> patterns = new ArrayList<>();
    List<String> givens = new ArrayList<>();
    List<Other> others = new ArrayList<>();
    List<Token> left = rule.left();
    String text = file.file().text();
    int at = 0;
    while (at < left.size()) {
      Token token = left.get(at);
      if (token.is(";")) {
        at++;
        continue;
      }
      int open = at;
      while (open < left.size() && !left.get(open).is("(") && open - at < 5) {
        open++;
      }
      int end = open < left.size() && left.get(open).is("(") ? close(left, open) : -1;
      boolean infix = at > 0 && INFIX.contains(token.text());
      if (end < 0 || infix || token.is("(")) {
        return null;
      }
      String whole = text.substring(token.start(), left.get(end).end());
      if (QUANTIFIERS.contains(token.text())) {
        others.add(new Other(whole, token.is("accumulate")));
      } else {
        boolean bound = token.text().startsWith("$");
        String type = left.get(bound ? at + 2 : at).text();
        if (type.equals("Tolerance")) {
          givens.add(whole);
        } else {
          String variable = bound ? token.text() : "$pattern" + patterns.size();
          patterns.add(pattern(variable, type, left.subList(open + 1, end), text));
        }
      }
      at = end + 1;
    }
    return patterns.isEmpty() ? null : new Conditions(patterns, givens, others);
  }

  private static int close(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static Pattern pattern(String variable, String type, List<Token> inside, String text) {
    List<String> bindings = new ArrayList<>();
    List<Constraint> asks = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i <= inside.size(); i++) {
      boolean last = i == inside.size();
      if (!last) {
        depth += opens(inside.get(i)) ? 1 : closes(inside.get(i)) ? -1 : 0;
      }
      if (i > from && (last || depth == 0 && inside.get(i).is(","))) {
        List<Token> part = List.copyOf(inside.subList(from, i));
        String words = text.substring(part.get(0).start(), part.get(part.size() - 1).end());
        if (part.size() > 1 && part.get(0).text().startsWith("$") && part.get(1).is(":")) {
          bindings.add(words);
        } else {
          asks.add(new Constraint(words, part));
        }
      }
      if (!last && depth == 0 && inside.get(i).is(",")) {
        from = i + 1;
      }
    }
    return new Pattern(variable, type, bindings, asks);
  }

  private static boolean opens(Token token) {
    return token.is("(") || token.is("[");
  }

  private static boolean closes(Token token) {
    return token.is(")") || token.is("]");
  }
}
