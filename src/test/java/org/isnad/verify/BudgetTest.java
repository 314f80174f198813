package org.isnad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.author.RuleCases;
import org.isnad.fact.FactBase;
import org.isnad.finding.Finding;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that costs too much or breaks is named and set aside; the others go on. */
class BudgetTest {
  private static final String HEAD =
      """
      package newsroom.rules;
      import org.isnad.fact.Answer;
      global org.isnad.verify.Findings findings;
      rule "NAME"
        @kind("update") @severity("low") @scope("event") @since("1") @summary("x.") @why("x.")
        @explain_en("{a.value}.") @explain_ar("{a.value}.")
      when
      """;

  /** Every three answers of an event: 1,500 answers make 3,375,000,000. */
  private static final String CUBE =
      """
        $a: Answer( $e: event )
        $b: Answer( event == $e, rank != $a.rank )
        $c: Answer( event == $e, rank != $b.rank, value == null )
      then
        findings.flag($a, $b, $c);
      end
      """;

  private static final String PLAIN =
      """
        $a: Answer( type == "injured" )
      then
        findings.flag($a);
      end
      """;

  @TempDir Path folder;

  @Test
  void aRuleThatMultipliesIsStoppedByCountingAndTheOthersStillSpeak() throws IOException {
    RuleBook book = book("cube", CUBE, "plain", PLAIN);
    FactBase facts = crowd(1500);
    Verifier.Result result = new Verifier(book).verify(facts);
    assertThat(result.troubles()).hasSize(1);
    Trouble stopped = result.troubles().get(0);
    assertThat(stopped).isInstanceOf(Trouble.Incomplete.class);
    assertThat(stopped.code()).isEqualTo("rule-budget");
    assertThat(stopped.file()).endsWith("cube/cube.drl");
    assertThat(stopped.line()).isEqualTo(4);
    assertThat(stopped.message())
        .isEqualTo(
            "the rule cube compared more than 2000000 pairs of facts for one group of events");
    assertThat(result.findings())
        .extracting(Finding::rule)
        .contains("plain", "toll-figures-disjoint");
    assertThat(result.findings())
        .filteredOn(f -> f.rule().equals("cube"))
        .as("of the small event it may speak")
        .allSatisfy(f -> assertThat(f.event()).isEqualTo("e2"));
    assertThat(new Verifier(book).verify(facts)).as("counted, so the same again").isEqualTo(result);
  }

  /**
   * Whether an event is stopped depends on that event alone, not on those it shares a session with.
   */
  @Test
  void aSmallEventIsNotPunishedForALargeOne() throws IOException {
    RuleBook book = book("cube", CUBE, "plain", PLAIN);
    FactBase facts = crowd(60);
    Pass.Budget budget = new Pass.Budget(200_000, 5_000);
    Verifier.Result together = new Verifier(book, 100, budget).verify(facts);
    Verifier.Result apart = new Verifier(book, 1, budget).verify(facts);
    assertThat(together).isEqualTo(apart);
    assertThat(together.troubles()).extracting(Trouble::code).containsExactly("rule-budget");
    assertThat(together.findings())
        .filteredOn(f -> f.rule().equals("cube"))
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.event()).isEqualTo("e2"));
  }

  /**
   * A join with nothing but == is answered by an index and never asks a function; it counts too.
   */
  @Test
  void aJoinByIndexIsCounted() throws IOException {
    String joined = CUBE.replace(", rank != $a.rank", "").replace(", rank != $b.rank", "");
    Verifier.Result result = new Verifier(book("cube", joined, "plain", PLAIN)).verify(crowd(1500));
    assertThat(result.troubles()).extracting(Trouble::code).containsExactly("rule-budget");
  }

  @Test
  void aRuleThatBreaksOffIsNamedAndTheOthersStillSpeak() throws IOException {
    String broken =
        """
          $a: Answer( type == "injured", claims[7] == "x" )
        then
          findings.flag($a);
        end
        """;
    Verifier.Result result = new Verifier(book("broken", broken, "plain", PLAIN)).verify(crowd(5));
    assertThat(result.troubles())
        .singleElement()
        .satisfies(
            trouble -> {
              assertThat(trouble).isInstanceOf(Trouble.Incomplete.class);
              assertThat(trouble.code()).isEqualTo("rule-failed");
              assertThat(trouble.file()).endsWith("broken/broken.drl");
              assertThat(trouble.message()).startsWith("the rule broken broke off");
            });
    assertThat(result.findings()).extracting(Finding::rule).contains("plain");
  }

  private RuleBook book(String... rules) throws IOException {
    for (int i = 0; i < rules.length; i += 2) {
      Path file = folder.resolve(rules[i] + "/" + rules[i] + ".drl");
      Files.createDirectories(file.getParent());
      Files.writeString(file, HEAD.replace("NAME", rules[i]) + rules[i + 1]);
    }
    return RuleBook.load(Knowledge.shipped().over(folder), new RuleCache(null));
  }

  /** A large event of many questions beside a small one, each with a conflict of two tolls. */
  private static FactBase crowd(int size) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("- {event: e1, place: north}\n- {event: e2, place: south}\n");
    for (int i = 0; i < size; i++) {
      yaml.append(
          "- {answer: a%05d, event: e1, type: participation, actor: x%d, roots: [radio]}%n"
              .formatted(i, i));
    }
    for (String event : List.of("e1", "e2")) {
      yaml.append(
          "- {answer: k1%s, event: %s, value: 12, roots: [radio]}%n".formatted(event, event));
      yaml.append(
          "- {answer: k2%s, event: %s, value: 17, roots: [paper]}%n".formatted(event, event));
      yaml.append(
          "- {answer: w%s, event: %s, type: injured, value: 4, roots: [radio]}%n"
              .formatted(event, event));
      yaml.append(
          "- {answer: p%s, event: %s, type: participation, actor: y, roots: [radio]}%n"
              .formatted(event, event));
    }
    return RuleCases.facts(yaml.toString());
  }
}
