package org.isnad.verify;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.finding.Finding;

/**
 * As much of a finding as a verdict depends on.
 *
 * @param finding its id
 * @param rivals the answers of a conflict; empty for other kinds
 */
record Bearing(String finding, List<Weight> rivals) {
  /** Kinds of findings whose answers exclude each other. */
  private static final Set<String> CONFLICTS = Set.of("inconsistency", "credibility-conflict");

  static Bearing of(Finding finding, Map<String, Weight> weights) {
    boolean conflict = CONFLICTS.contains(finding.kind());
    return new Bearing(
        finding.id(),
        conflict
            ? finding.answers().stream().map(weights::get).filter(Objects::nonNull).toList()
            : List.of());
  }
}
