package org.isnad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.isnad.checkpoint.PackedRecords;
import org.isnad.finding.Finding;
import org.isnad.finding.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings that come in runs of events are those that would have come all at once. */
class FindingRunsTest {
  private static final List<String> SEVERITIES = List.of("high", "medium", "low");

  /** What three rules say of an event; some of it twice, some of it part of more. */
  private static List<Finding> of(int event, Random dice) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      int rule = i % 3;
      List<String> claims = new ArrayList<>();
      for (int claim = 0; claim < 4; claim++) {
        if (dice.nextBoolean()) {
          claims.add("c-" + event + "-" + claim);
        }
      }
      findings.add(finding("f-" + event + "-" + i, "rule-" + rule, "e-" + event, claims));
    }
    return findings;
  }

  private static Finding finding(String id, String rule, String event, List<String> claims) {
    int severity = Math.floorMod((rule + event).hashCode(), SEVERITIES.size());
    return new Finding(
        id,
        "key of " + id,
        rule,
        "0.1",
        "inconsistency",
        SEVERITIES.get(severity),
        claims,
        List.of(),
        event,
        new Text("said", "قيل"),
        List.of(event),
        "print of " + id);
  }

  @ParameterizedTest(name = "{0} events")
  @ValueSource(ints = {0, 1, 40, 4_000}) // the last are packed
  void saysWhatAllAtOnceWouldSay(int events) {
    List<Finding> together = new ArrayList<>();
    FindingRuns runs = new FindingRuns();
    Random dice = new Random(events);
    List<Finding> run = new ArrayList<>();
    for (int event = 0; event < events; event++) {
      run.addAll(of(event * 7919 % 4_001, dice));
      if (event % 97 == 0 || event == events - 1) {
        together.addAll(run);
        runs.add(run);
        run.clear();
      }
    }
    assertThat(PackedRecords.many(together.size())).isEqualTo(events == 4_000);
    assertThat(runs.all()).isEqualTo(Collapse.of(together));
  }

  @Test
  void whatABrokenRuleSaidIsForgottenEverywhere() {
    List<Finding> sound = new ArrayList<>();
    FindingRuns runs = new FindingRuns();
    for (int event = 0; event < 3_000; event++) {
      List<Finding> run = of(event, new Random(event));
      run.stream().filter(f -> !f.rule().equals("rule-1")).forEach(sound::add);
      runs.add(run);
    }
    runs.forget(Set.of("rule-1"));
    assertThat(runs.all()).isEqualTo(Collapse.of(sound));
  }
}
