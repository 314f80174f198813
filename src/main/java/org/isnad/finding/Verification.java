package org.isnad.finding;

import java.util.List;
import java.util.SortedMap;
import org.isnad.fact.FactBase;

/**
 * The whole result of a run: what every report format is made from.
 *
 * @param run about the run itself
 * @param facts documents, sources, entities, events (graded), questions, answers, claims, roots,
 *     links, relays
 * @param findings sorted by severity (high first), then event, rule and id
 * @param verdicts sorted by question
 * @param troubles sorted by file, line and code
 * @param rules cards of the rules that ran, sorted by id
 * @param coverage what was not checked and how much was read: name to number
 * @param review what people decided and corrected, and how an earlier report differs
 */
public record Verification(
    Run run,
    FactBase facts,
    List<Finding> findings,
    List<Verdict> verdicts,
    List<Trouble> troubles,
    List<RuleCard> rules,
    SortedMap<String, Integer> coverage,
    Review review) {
  /** The same with what people and an earlier report add. */
  public Verification reviewed(Review review) {
    return new Verification(run, facts, findings, verdicts, troubles, rules, coverage, review);
  }

  /**
   * About a run.
   *
   * @param version of Isnad
   * @param started ISO instant, from an injected clock; the only thing that differs between two
   *     runs over the same input
   * @param inputs paths as given
   * @param rulePacks ids of the rule packs, sorted
   * @param engine name and version of the rule engine
   */
  public record Run(
      String version, String started, List<String> inputs, List<String> rulePacks, String engine) {}
}
