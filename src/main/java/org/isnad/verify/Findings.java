package org.isnad.verify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What rules call: the global {@code findings}. One for each session; used by one thread. */
public final class Findings {
  private final int budget;
  private final Map<String, int[]> steps = new HashMap<>();
  private List<Object> flagged = List.of();
  private String exhausted;

  /**
   * For one session.
   *
   * @param budget how many pairs of facts one rule may compare in it
   */
  Findings(int budget) {
    this.budget = budget;
  }

  /**
   * Says that the facts of this match are a finding.
   *
   * @param facts answers, claims, roots, relays, identity links, entities, events, documents, or
   *     collections of them, as the left side bound them
   */
  public void flag(Object... facts) {
    flagged = Arrays.stream(facts).filter(f -> f != null).toList();
  }

  /**
   * Counts that a rule sets one fact beside another; compiled into every rule that is not shipped.
   *
   * @throws IllegalStateException when the budget is spent: the session ends, and is held again
   *     without the rule
   */
  public boolean step(String rule, Object here, Object before) {
    int[] count = steps.computeIfAbsent(rule, r -> new int[1]);
    if (++count[0] > budget) {
      exhausted = rule;
      throw new IllegalStateException("the rule " + rule + " compares too much");
    }
    return true;
  }

  /** The rule that compared more than it may, or null. */
  String exhausted() {
    return exhausted;
  }

  /** What was flagged since the last call. */
  List<Object> take() {
    List<Object> taken = flagged;
    flagged = List.of();
    return taken;
  }
}
