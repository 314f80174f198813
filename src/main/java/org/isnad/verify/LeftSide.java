package org.isnad.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the left side of a rule binds and joins.
 *
 * @param bindings variable to fact type, or to the empty name when it binds something else
 * @param patterns fact patterns in order
 */
record LeftSide(Map<String, String> bindings, List<Pattern> patterns) {
  /** Fact types that belong to one event, and so to one island. */
  private static final Set<String> OF_AN_EVENT =
      Set.of("Answer", "Claim", "Event", "Question", "Relay");

  /** Fields that lead from one fact to another of the same island. */
  private static final Set<String> JOINS =
      Set.of("event", "question", "id", "parent", "background", "subevent", "claims", "parents");

  /**
   * One pattern.
   *
   * @param type fact type
   * @param at token of the type
   * @param free whether it stands at the top level, not under not, exists, accumulate and the like
   * @param inside tokens between its parentheses
   */
  record Pattern(String type, Token at, boolean free, List<Token> inside) {}

  static LeftSide of(List<Token> tokens) {
    Map<String, String> bindings = new TreeMap<>();
    List<Pattern> patterns = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      boolean called = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
      if (token.word() && token.text().startsWith("$") && follows(tokens, i, ":")) {
        bindings.put(token.text(), "");
      } else if (token.word() && called && Words.FACTS.containsKey(token.text())) {
        boolean bound = i >= 2 && tokens.get(i - 1).is(":");
        if (bound) {
          bindings.put(tokens.get(i - 2).text(), token.text());
        }
        Token before = i >= (bound ? 3 : 1) ? tokens.get(i - (bound ? 3 : 1)) : null;
        boolean free = depth == 0 && (before == null || !quantifier(before));
        patterns.add(new Pattern(token.text(), token, free, inside(tokens, i + 1)));
      }
    }
    return new LeftSide(bindings, patterns);
  }

  /**
   * Patterns of facts of an event that are tied to no other fact of it: they would meet the facts
   * of events that merely share a batch. The first free pattern starts the match and needs no tie.
   */
  List<Pattern> untied() {
    List<Pattern> untied = new ArrayList<>();
    boolean started = false;
    for (Pattern pattern : patterns) {
      if (!OF_AN_EVENT.contains(pattern.type())) {
        continue;
      }
      if (!started && pattern.free()) {
        started = true;
      } else if (!tied(pattern.inside())) {
        untied.add(pattern);
      }
    }
    return untied;
  }

  private static boolean tied(List<Token> inside) {
    boolean variable = inside.stream().anyMatch(t -> t.word() && t.text().startsWith("$"));
    for (int i = 0; variable && i < inside.size(); i++) {
      if (inside.get(i).word() && JOINS.contains(inside.get(i).text())) {
        boolean before =
            i >= 2 && inside.get(i - 1).is("=") && inside.get(i - 2).is("=")
                || i >= 1 && (inside.get(i - 1).is("contains") || inside.get(i - 1).is(","));
        boolean after =
            follows(inside, i, "memberOf")
                || follows(inside, i, "contains")
                || follows(inside, i, "=") && follows(inside, i + 1, "=");
        if (after || before && !binding(inside, i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A comma before a field is a join only as an argument: {@code has($a.claims, id)}. */
  private static boolean binding(List<Token> inside, int i) {
    return inside.get(i - 1).is(",") && !follows(inside, i, ")");
  }

  private static boolean quantifier(Token token) {
    return token.is("not") || token.is("exists") || token.is("forall");
  }

  private static boolean follows(List<Token> tokens, int i, String text) {
    return i + 1 < tokens.size() && tokens.get(i + 1).is(text);
  }

  private static List<Token> inside(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
      if (depth == 0) {
        return List.copyOf(tokens.subList(open + 1, i));
      }
    }
    return List.copyOf(tokens.subList(open, tokens.size()));
  }
}
