package org.isnad.verify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What rules call: the global {@code findings}. One for each session; used by one thread. */
public final class Findings {
  private final int budget;
  private final Map<String, int[]> steps = new HashMap<>();
  private List<Object> flagged = List.of();

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
   * Once the budget is spent nothing fits any more, and the rule comes to its end.
   */
  public boolean step(String rule, Object here, Object before) {
    int[] count = steps.computeIfAbsent(rule, r -> new int[1]);
    return count[0] <= budget && ++count[0] <= budget;
  }

  /** Ids of the rules that compared more than they may, sorted. */
  Set<String> exhausted() {
    Set<String> over = new TreeSet<>();
    steps.forEach(
        (rule, count) -> {
          if (count[0] > budget) {
            over.add(rule);
          }
        });
    return over;
  }

  /** What was flagged since the last call. */
  List<Object> take() {
    List<Object> taken = flagged;
    flagged = List.of();
    return taken;
  }
}
