package org.isnad.verify;

import java.util.Arrays;
import java.util.List;

/** What rules call: the global {@code findings}. One for each session; used by one thread. */
public final class Findings {
  private List<Object> flagged = List.of();

  Findings() {}

  /**
   * Says that the facts of this match are a finding.
   *
   * @param facts answers, claims, roots, relays, identity links, entities, events, documents, or
   *     collections of them, as the left side bound them
   */
  public void flag(Object... facts) {
    flagged = Arrays.stream(facts).filter(f -> f != null).toList();
  }

  /** What was flagged since the last call. */
  List<Object> take() {
    List<Object> taken = flagged;
    flagged = List.of();
    return taken;
  }
}
