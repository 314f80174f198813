package org.isnad.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.knowledge.Knowledge;
import org.isnad.verify.RuleBook;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case beside a rule holds: with the rule alone, and with the whole book. */
class RuleCasesTest {
  /** Three each way, one of them a near miss: fewer show too little of a rule. */
  private static final int LEAST = 3;

  private static final RuleBook BOOK = RuleBook.load(Knowledge.shipped());
  private static final RuleCases CASES = RuleCases.of(Knowledge.shipped());
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
    return CASES.rules().stream()
        .map(
            rule ->
                DynamicContainer.dynamicContainer(
                    rule,
                    CASES.of(rule).stream()
                        .map(
                            one ->
                                DynamicTest.dynamicTest(
                                    (one.flags() ? "flags: " : "passes: ") + one.name(),
                                    () -> check(one, books.of(rule))))));
  }

  private static void check(RuleCases.Case one, RuleBook book) {
    RuleCases.Outcome outcome = CASES.run(one, book);
    assertThat(outcome.problem())
        .as("%s:%d: %s (%s)", one.file(), one.line(), one.rule(), outcome.remedy())
        .isNull();
  }

  @Test
  void everyRuleShowsWhatItFlagsAndWhatItLeavesAlone() {
    for (var card : BOOK.cards()) {
      List<RuleCases.Case> cases = CASES.of(card.id());
      assertThat(cases.stream().filter(RuleCases.Case::flags).count())
          .as("cases that %s flags; add to its cases.yaml", card.id())
          .isGreaterThanOrEqualTo(LEAST);
      assertThat(cases.stream().filter(c -> !c.flags()).count())
          .as("cases that %s leaves alone; add to its cases.yaml", card.id())
          .isGreaterThanOrEqualTo(LEAST);
    }
  }
}
