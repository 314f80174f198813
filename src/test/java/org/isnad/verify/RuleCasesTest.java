package org.isnad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.finding.Finding;
import org.isnad.knowledge.Knowledge;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case beside a rule holds: with the rule alone, and with the whole book. */
class RuleCasesTest {
  private static final RuleBook BOOK = RuleBook.load(Knowledge.shipped());
  private static final Map<String, RuleBook> ALONE = new HashMap<>();

  @TestFactory
  Stream<DynamicNode> eachCaseHoldsWithItsRuleAlone() {
    return cases(rule -> ALONE.computeIfAbsent(rule, BOOK::only));
  }

  @TestFactory
  Stream<DynamicNode> eachCaseHoldsWithTheWholeBook() {
    return cases(rule -> BOOK);
  }

  private interface Books {
    RuleBook of(String rule);
  }

  private static Stream<DynamicNode> cases(Books books) {
    return CaseFiles.folders().stream()
        .map(
            folder ->
                DynamicContainer.dynamicContainer(
                    folder.getFileName().toString(),
                    CaseFiles.cases(folder).stream()
                        .map(
                            one ->
                                DynamicTest.dynamicTest(
                                    one.name(), () -> check(one, books.of(one.rule()))))));
  }

  private static void check(CaseFiles.Case one, RuleBook book) {
    Verifier.Result result = new Verifier(book).verify(one.facts());
    List<Finding> findings =
        result.findings().stream().filter(f -> f.rule().equals(one.rule())).toList();
    List<String> said = new ArrayList<>();
    findings.forEach(f -> said.add(f.explanation().en() + " / " + f.explanation().ar()));
    if (!one.flags()) {
      assertThat(said)
          .as(
              "%s must not flag this case: change the rule, or move the case to 'flags'",
              one.rule())
          .isEmpty();
      return;
    }
    assertThat(said).as("%s must flag this case", one.rule()).isNotEmpty();
    if (one.node().has("count")) {
      assertThat(said).as("findings of %s", one.rule()).hasSize(one.node().get("count").asInt());
    }
    if (one.node().has("says")) {
      assertThat(String.join("\n", said)).contains(one.node().get("says").asString());
    }
    if (one.node().has("claims")) {
      List<String> cited = new ArrayList<>();
      findings.forEach(f -> cited.addAll(f.claims()));
      one.node().get("claims").forEach(id -> assertThat(cited).contains(id.asString()));
    }
    for (String line : said) {
      assertThat(line).as("an explanation with every slot filled").doesNotContain("{", "null");
    }
  }
}
