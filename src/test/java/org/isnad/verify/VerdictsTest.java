package org.isnad.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.author.RuleCases;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verdict;
import org.isnad.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands for a question, and that editors decide it by the rows of tables. */
class VerdictsTest {
  private static final RuleBook BOOK = RuleBook.load(Knowledge.shipped());

  @TempDir Path folder;

  @Test
  void twoProvenRootsConfirm() {
    Verdict verdict = verdict("[{answer: a1, value: 12, roots: [radio, gazette]}]");
    assertThat(verdict.status()).isEqualTo("confirmed");
    assertThat(verdict.reliability() + verdict.credibility()).isEqualTo("B1");
    assertThat(verdict.likelihood()).isEqualTo("almost certain");
    assertThat(verdict.value()).isEqualTo(Verdict.Range.whole(12, 12, 12));
    assertThat(verdict.roots()).containsExactly("gazette", "radio");
  }

  @Test
  void unprovenIndependenceIsNeverCredibilityOne() {
    Verdict verdict = verdict("[{answer: a1, value: 12, roots: {possible: [radio, gazette]}}]");
    assertThat(verdict.status() + verdict.credibility()).isEqualTo("probable2");
  }

  @Test
  void oneRootIsUnconfirmedAndNeverADenial() {
    assertThat(verdict("[{answer: a1, value: 12, roots: [radio]}]").status())
        .isEqualTo("unconfirmed");
    assertThat(verdict("[{answer: a1, modality: unknown, roots: [radio]}]").credibility())
        .isEqualTo("6");
  }

  @Test
  void answersThatExcludeEachOtherAreContested() {
    Verdict verdict =
        verdict(
            "[{answer: a1, value: 12, roots: [radio]}, {answer: a2, value: 17, roots: [gazette]}]");
    assertThat(verdict.status()).isEqualTo("contested");
    assertThat(verdict.findings()).isNotEmpty();
    assertThat(verdict.value().low()).hasToString("12");
    assertThat(verdict.value().high()).hasToString("17");
  }

  @Test
  void whoeverIsNamedAmongTheDeadIsTheFloorOfTheToll() {
    Verdict verdict =
        verdict(
            "[{question: all, side: army}, {answer: a0, question: all, side: army, value: at-least 15,"
                + " roots: [radio]}, {answer: a1, question: all, side: army, value: 1,"
                + " roots: [gazette]}, {answer: b1, actor: baker, side: army, value: 1,"
                + " roots: [gazette]}, {answer: b2, actor: miller, side: army, value: 1,"
                + " roots: [gazette]}, {answer: b3, actor: smith, side: rebels, value: 1,"
                + " roots: [gazette]}]");
    assertThat(verdict.question()).isEqualTo("all");
    assertThat(verdict.value().low()).as("two of this side by name").hasToString("2");
    assertThat(verdict.value().best()).hasToString("15");
  }

  @Test
  void ofOneSpeakersFiguresTheCertainOneComesFirst() {
    Verdict verdict =
        verdict(
            "[{answer: a1, value: 13, modality: likely, roots: [radio]},"
                + " {answer: a2, value: 10, roots: [radio]}]");
    assertThat(verdict.value()).isEqualTo(Verdict.Range.whole(10, 10, 13));
  }

  @Test
  void aLaterFloorOutrunsAnEarlierFigureAndLeavesTheHighOpen() {
    Verdict verdict =
        verdict(
            "[{answer: a1, value: 4, roots: [radio, wire], reported: 2024-05-02},"
                + " {answer: a2, value: at-least 15, roots: [gazette], reported: 2024-05-07}]");
    assertThat(verdict.answer()).isEqualTo("a2");
    assertThat(verdict.value()).isEqualTo(Verdict.Range.whole(4, 15, null));
  }

  @Test
  void aFigureThatOnlyCapsLeavesTheLowOpen() {
    Verdict verdict = verdict("[{answer: a1, value: at-most 40, roots: [radio]}]");
    assertThat(verdict.value().low()).isNull();
    assertThat(verdict.value().high()).hasToString("40");
  }

  @Test
  void aDenialWithBetterRootsDiscounts() {
    Verdict verdict =
        verdict(
            "[{answer: a1, type: participation, actor: army, roots: [radio]},"
                + " {answer: a2, type: participation, actor: army, polarity: denied,"
                + " roots: [gazette, wire]}]");
    assertThat(verdict.status()).isEqualTo("discounted");
  }

  @Test
  void aPartyIsNotBelievedAboutItselfButIsAgainstItself() {
    String spokesman =
        "[{root: spokesman, outlet: radio, party: army, kind: official, reliability: C},";
    assertThat(
            verdict(
                    spokesman
                        + "{answer: a1, type: participation, actor: army, polarity: denied,"
                        + " roots: [spokesman]}]")
                .status())
        .isEqualTo("discounted");
    assertThat(verdict(spokesman + "{answer: a1, side: army, value: 9, roots: [spokesman]}]"))
        .extracting(Verdict::status, Verdict::credibility)
        .containsExactly("probable", "2");
  }

  @Test
  void aChangedRowChangesTheVerdict() throws IOException {
    String table = Knowledge.shipped().file("tables/verdicts.csv").text();
    write("tables/verdicts.csv", table.replace(">=2,,A-C,,confirmed,1", ">=3,,A-C,,confirmed,1"));
    RuleBook strict = RuleBook.load(Knowledge.shipped().over(folder), new RuleCache(null));
    String facts = "[{answer: a1, value: 12, roots: [radio, gazette]}]";
    assertThat(verdict(facts).credibility()).isEqualTo("1");
    assertThat(new Verifier(strict).verify(RuleCases.facts(facts)).verdicts().get(0).credibility())
        .isEqualTo("2");
  }

  @Test
  void aChangedToleranceChangesAFinding() throws IOException {
    String facts =
        "[{answer: a1, value: about 20, roots: [radio]}, {answer: a2, value: 23, roots: [gazette]}]";
    String table = Knowledge.shipped().file("tables/tolerances.csv").text();
    write("tables/tolerances.csv", table.replace("about,0.1,", "about,0.2,"));
    RuleBook loose = RuleBook.load(Knowledge.shipped().over(folder), new RuleCache(null));
    assertThat(new Verifier(BOOK).verify(RuleCases.facts(facts)).findings())
        .extracting(f -> f.rule())
        .contains("toll-figures-disjoint");
    assertThat(new Verifier(loose).verify(RuleCases.facts(facts)).findings())
        .extracting(f -> f.rule())
        .doesNotContain("toll-figures-disjoint");
  }

  @Test
  void aBrokenTableIsNamedByLine() throws IOException {
    String table = Knowledge.shipped().file("tables/verdicts.csv").text();
    write("tables/verdicts.csv", table.replace(",confirmed,1,", ",certain,1,"));
    KnowledgeException stopped =
        catchThrowableOfType(
            KnowledgeException.class,
            () -> RuleBook.load(Knowledge.shipped().over(folder), new RuleCache(null)));
    Trouble problem = stopped.problems().get(0);
    assertThat(problem.line()).isEqualTo(10);
    assertThat(problem.message()).contains("certain");
    assertThat(problem.remedy()).contains("confirmed|probable");
  }

  @Test
  void eventsCarryTheirGrade() {
    assertThat(grade("[{answer: a1, value: 12, roots: [radio]}]")).isEqualTo("weak");
    assertThat(grade("[{answer: a1, value: 12, roots: [radio, gazette]}]")).isEqualTo("fair");
    assertThat(
            grade(
                "[{root: spokesman, outlet: radio, party: army},"
                    + " {answer: a1, side: army, value: 2, roots: [spokesman]}]"))
        .isEqualTo("confirmed");
    assertThat(
            grade(
                "[{answer: a1, type: responsibility, actor: army, roots: [radio]},"
                    + " {answer: a2, type: responsibility, actor: army, polarity: denied,"
                    + " roots: [gazette]}]"))
        .isEqualTo("contested");
  }

  private static Verdict verdict(String facts) {
    return new Verifier(BOOK).verify(RuleCases.facts(facts)).verdicts().get(0);
  }

  private static String grade(String facts) {
    return new Verifier(BOOK).verify(RuleCases.facts(facts)).events().get(0).grade();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
