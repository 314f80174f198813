package org.isnad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.isnad.author.RuleCases;
import org.isnad.fact.Fact;
import org.isnad.fact.FactBase;
import org.isnad.finding.Finding;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verdict;
import org.isnad.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

/** The result is a function of the facts: not of their order, nor of how they share sessions. */
class VerifierTest {
  private static final RuleBook BOOK = RuleBook.load(Knowledge.shipped());
  private static final int ALL = Integer.MAX_VALUE;

  @Test
  void batchesAndOrderChangeNothing() {
    FactBase facts = manyEvents();
    Verifier.Result expected = new Verifier(BOOK, ALL, ALL).verify(facts);
    assertThat(expected.findings()).hasSizeGreaterThan(20);
    assertThat(expected.verdicts()).hasSizeGreaterThan(20);
    for (int events : new int[] {1, 7, 100}) {
      assertThat(new Verifier(BOOK, events, ALL).verify(facts)).isEqualTo(expected);
    }
    Random random = new Random(7);
    for (int turn = 0; turn < 3; turn++) {
      assertThat(new Verifier(BOOK, 7, ALL).verify(shuffled(facts, random))).isEqualTo(expected);
    }
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws Exception {
    FactBase facts = manyEvents();
    Verifier.Result expected = new Verifier(BOOK).verifyWithFlipSets(facts);
    for (int threads : new int[] {1, 2, 5}) {
      ForkJoinPool pool = new ForkJoinPool(threads);
      try {
        // a parallel stream runs in the pool that it is started in
        assertThat(pool.submit(() -> new Verifier(BOOK).verifyWithFlipSets(facts)).get())
            .as("with %d threads", threads)
            .isEqualTo(expected);
      } finally {
        pool.shutdown();
      }
    }
  }

  @Test
  void groupsOfRulesSayWhatAllSay() {
    FactIndex index = new FactIndex(Sorted.of(manyEvents()));
    List<Collection<Fact>> all = Batch.of(index, ALL);
    Pass pass = new Pass(BOOK, "event", index, Verifier.BUDGET);
    List<Flagged> together = pass.run(BOOK, all);
    List<Flagged> apart = new ArrayList<>();
    all.forEach(facts -> apart.addAll(pass.groups(BOOK, facts).flagged()));
    assertThat(together).hasSizeGreaterThan(20);
    assertThat(apart).containsExactlyInAnyOrderElementsOf(together);
  }

  @Test
  void aRuleThatMultipliesIsStoppedAndNamed() {
    Verifier.Result result = new Verifier(BOOK, ALL, 2).verify(hotEvent());
    assertThat(result.findings()).extracting(Finding::rule).doesNotContain("toll-figures-disjoint");
    assertThat(result.troubles())
        .anySatisfy(
            trouble -> {
              assertThat(trouble).isInstanceOf(Trouble.Incomplete.class);
              assertThat(trouble.file()).endsWith("toll-figures-disjoint.drl");
              assertThat(trouble.message()).contains("toll-figures-disjoint", "2 times");
            });
    assertThat(new Verifier(BOOK, 1, 2).verify(hotEvent())).isEqualTo(result);
  }

  @Test
  void aFindingCitesItsEvidenceAndWhatItStandsOn() {
    Finding finding = findings("toll-figures-disjoint", pair(12, 17)).get(0);
    assertThat(finding.claims()).containsExactly("c-a1-radio", "c-a2-gazette");
    assertThat(finding.answers()).containsExactly("a1", "a2");
    assertThat(finding.event()).isEqualTo("e1");
    assertThat(finding.standsOn()).contains("e1", "gazette", "radio");
    assertThat(finding.id()).matches("f-[0-9a-f]{10}");
    assertThat(finding.kind()).isEqualTo("inconsistency");
    assertThat(finding.explanation().en()).contains("12 according to").contains("17 according to");
    assertThat(finding.explanation().ar()).contains("بحسب");
  }

  @Test
  void aNewFigureKeepsTheKeyAndChangesTheFingerprint() {
    Finding before = findings("toll-figures-disjoint", pair(12, 17)).get(0);
    Finding after = findings("toll-figures-disjoint", pair(12, 19)).get(0);
    assertThat(after.key()).isEqualTo(before.key());
    assertThat(after.fingerprint()).isNotEqualTo(before.fingerprint());
    assertThat(after.id()).isNotEqualTo(before.id());
  }

  @Test
  void noFactsGiveAnEmptyResult() {
    Verifier.Result result = new Verifier(BOOK).verify(RuleCases.facts("[]"));
    assertThat(result.findings()).isEmpty();
    assertThat(result.verdicts()).isEmpty();
    assertThat(result.troubles()).isEmpty();
  }

  @Test
  void everyQuestionHasOneVerdictInBothLanguages() {
    Verifier.Result result = new Verifier(BOOK).verify(manyEvents());
    assertThat(result.verdicts()).extracting(Verdict::question).isSorted().doesNotHaveDuplicates();
    assertThat(result.verdicts())
        .allSatisfy(
            verdict -> {
              assertThat(verdict.explanation().en()).isNotBlank().doesNotContain("{", "null");
              assertThat(verdict.explanation().ar()).isNotBlank().doesNotContain("{", "null");
              assertThat(verdict.flipSet()).isEqualTo("not searched");
            });
  }

  private static List<Finding> findings(String rule, FactBase facts) {
    return new Verifier(BOOK)
        .verify(facts).findings().stream().filter(f -> f.rule().equals(rule)).toList();
  }

  private static FactBase pair(int first, int second) {
    return RuleCases.facts(
        "[{answer: a1, value: %d, roots: [radio]}, {answer: a2, value: %d, roots: [gazette]}]"
            .formatted(first, second));
  }

  /** Twenty islands, one of three events, with conflicts, support and identity links. */
  private static FactBase manyEvents() {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      String up = i == 3 || i == 4 ? ", background: e02" : "";
      yaml.append("- {event: e%02d, place: p%d%s}%n".formatted(i, i, up));
      for (int j = 0; j < 3; j++) {
        yaml.append(
            "- {answer: a%02d-%d, event: e%02d, value: %d, roots: [radio, gazette-%d]}%n"
                .formatted(i, j, i, 10 + j * 5, j));
      }
      yaml.append(
          "- {answer: b%02d, event: e%02d, type: participation, actor: brigade, roots: [radio]}%n"
              .formatted(i, i));
      yaml.append(
          ("- {answer: c%02d, event: e%02d, type: participation, actor: brigade,"
                  + " polarity: denied, roots: [gazette]}%n")
              .formatted(i, i));
    }
    yaml.append("- {link: l1, left: leader, right: alias, event: e05}\n");
    return RuleCases.facts(yaml.toString());
  }

  private static FactBase hotEvent() {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      yaml.append("- {answer: a%d, value: %d, roots: [r%d]}%n".formatted(i, i + 1, i));
    }
    return RuleCases.facts(yaml.toString());
  }

  private static FactBase shuffled(FactBase facts, Random random) {
    return new FactBase(
        shuffle(facts.documents(), random),
        shuffle(facts.sources(), random),
        shuffle(facts.entities(), random),
        shuffle(facts.events(), random),
        shuffle(facts.questions(), random),
        shuffle(facts.answers(), random),
        shuffle(facts.claims(), random),
        shuffle(facts.roots(), random),
        shuffle(facts.links(), random),
        shuffle(facts.relays(), random),
        shuffle(facts.judgements(), random),
        shuffle(facts.islands(), random));
  }

  private static <T> List<T> shuffle(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
