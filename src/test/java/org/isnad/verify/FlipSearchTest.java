package org.isnad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.author.RuleCases;
import org.isnad.fact.FactBase;
import org.isnad.finding.Verdict;
import org.isnad.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

/** What must be taken away for a verdict to change. */
class FlipSearchTest {
  private final RuleBook book = RuleBook.load(Knowledge.shipped());
  private final Verifier verifier = new Verifier(book);

  private static FactBase facts(String yaml) {
    return RuleCases.facts(yaml);
  }

  private String flipSet(String yaml) {
    return verifier.verifyWithFlipSets(facts(yaml)).verdicts().get(0).flipSet();
  }

  @Test
  void aVerdictOnOneRootFallsWithIt() {
    assertThat(flipSet("[{answer: a1, value: 12, roots: [radio]}]")).isEqualTo("root=radio");
  }

  @Test
  void twoRootsConfirmAndOneOfThemIsEnoughToTurnIt() {
    assertThat(flipSet("[{answer: a1, value: 12, roots: [radio, gazette]}]"))
        .isEqualTo("root=gazette");
  }

  @Test
  void threeRootsStandWithoutOne() {
    assertThat(flipSet("[{answer: a1, value: 12, roots: [radio, gazette, herald]}]"))
        .isEqualTo("root=gazette + root=herald");
  }

  @Test
  void fiveRootsStandWithoutThree() {
    assertThat(flipSet("[{answer: a1, value: 12, roots: [r1, r2, r3, r4, r5]}]"))
        .isEqualTo("none of up to 3");
  }

  @Test
  void theStrongestRootOfAContestIsNamedFirst() {
    String flip =
        flipSet(
            "[{answer: a1, value: 12, roots: [radio]}, {answer: a2, value: 17, roots: [post]}]");
    assertThat(flip).startsWith("root=").doesNotContain("+");
  }

  @Test
  void aBudgetThatIsUsedUpIsSaid() {
    FactBase facts = facts("[{answer: a1, value: 12, roots: [radio, gazette, herald]}]");
    for (long budget : new long[] {0, 6, 12}) {
      Verdict verdict =
          new FlipSearch(book, verifier::judge, budget)
              .fill(facts, verifier.verify(facts).verdicts())
              .get(0);
      assertThat(verdict.flipSet()).isEqualTo(Verdicts.NOT_SEARCHED);
    }
  }
}
