package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.fact.FactBase;
import org.isnad.finding.Finding;
import org.isnad.finding.Verdict;
import org.isnad.finding.Verification;
import org.isnad.knowledge.Knowledge;
import org.isnad.verify.Removal;
import org.isnad.verify.RuleBook;
import org.isnad.verify.Verifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Findings and verdicts know what they stand on: take anything else away, and they stay. */
class StandsOnTest {
  private static final Path STORY = Path.of("fixtures/articles/jasim");
  private static Verification report;
  private static Verifier verifier;

  @BeforeAll
  static void readTheStory() {
    Knowledge knowledge = Knowledge.shipped();
    report = Pipeline.of(knowledge, Clock.systemUTC(), "test").verify(List.of(STORY));
    verifier = new Verifier(RuleBook.load(knowledge));
  }

  private static Verifier.Result without(Consumer<Removal> what) {
    Removal removal = new Removal();
    what.accept(removal);
    return verifier.verify(removal.from(report.facts()));
  }

  @Test
  void takingNothingAwayChangesNothing() {
    Verifier.Result same = without(removal -> {});

    assertThat(same.findings()).isEqualTo(report.findings());
    assertThat(same.verdicts())
        .extracting(Verdict::explanation)
        .isEqualTo(report.verdicts().stream().map(Verdict::explanation).toList());
    assertThat(new Removal().from(report.facts()).answers()).isEqualTo(report.facts().answers());
  }

  @Test
  void aFindingStaysWhenWhatGoesIsNotInItsList() {
    FactBase facts = report.facts();
    Map<String, Consumer<Removal>> things = new HashMap<>();
    facts.sources().forEach(s -> things.put(s.id(), r -> r.sources().add(s.id())));
    facts.roots().forEach(root -> things.putIfAbsent(root.id(), r -> r.roots().add(root.id())));
    facts.links().forEach(l -> things.put(l.id(), r -> r.identities().add(l.id())));
    List<String> lost = new ArrayList<>();
    int kept = 0;
    for (Map.Entry<String, Consumer<Removal>> thing : things.entrySet()) {
      Verifier.Result left = without(thing.getValue());
      Set<String> claims = new HashSet<>();
      left.findings().forEach(f -> f.claims().forEach(c -> claims.add(f.rule() + " " + c)));
      for (Finding finding : report.findings()) {
        if (!finding.standsOn().contains(thing.getKey())) {
          // a finding that another one of the same rule has taken in is still said
          boolean said =
              finding.claims().stream().allMatch(c -> claims.contains(finding.rule() + " " + c));
          kept++;
          if (!said) {
            lost.add(finding.rule() + " " + finding.id() + " falls without " + thing.getKey());
          }
        }
      }
    }
    assertThat(lost).as("add what they stand on in Evidence or Joins").isEmpty();
    assertThat(kept).isGreaterThan(200);
  }

  @Test
  void smallBatchesAreSearchedWholeAndAlike() {
    assertThat(report.verdicts()).extracting(Verdict::flipSet).doesNotContain("not searched");
    Verification again =
        Pipeline.of(Knowledge.shipped(), Clock.systemUTC(), "test").verify(List.of(STORY));
    assertThat(again.verdicts()).isEqualTo(report.verdicts());
  }

  @Test
  void noSmallerSetTurnsAVerdict() {
    int pairs = 0;
    for (Verdict verdict : report.verdicts()) {
      List<String> set = List.of(verdict.flipSet().split(" \\+ "));
      if (set.size() < 2) {
        continue;
      }
      pairs++;
      for (String one : set) {
        String id = one.substring(one.indexOf('=') + 1);
        Verifier.Result left =
            without(r -> (one.startsWith("root") ? r.roots() : r.identities()).add(id));
        assertThat(left.verdicts())
            .as("%s alone must not turn %s", one, verdict.question())
            .anySatisfy(
                v -> {
                  assertThat(v.question()).isEqualTo(verdict.question());
                  assertThat(v.status()).isEqualTo(verdict.status());
                });
      }
    }
    assertThat(pairs).as("the story holds verdicts on several roots").isPositive();
  }
}
