package org.isnad.report;

import java.util.List;
import org.isnad.finding.Mark;

/** What people and an earlier report say of a finding, as SARIF says it. */
final class SarifMarks {
  private SarifMarks() {}

  /**
   * @param mark what is known of the finding, or null for nothing
   */
  static void put(Tree result, Mark mark) {
    if (mark == null) {
      return;
    }
    result.put("baselineState", mark.baseline());
    if (mark.dismissed()) {
      result.put(
          "suppressions",
          List.of(
              Tree.of("kind", "external")
                  .put("status", "accepted")
                  .put("justification", mark.reason())
                  .put("properties", Tree.of("who", mark.who()).put("when", mark.when()))));
    }
  }
}
