package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.fact.Claim;
import org.isnad.finding.Finding;
import org.isnad.finding.Mark;
import org.isnad.finding.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors decide and correct holds from run to run, and says so when it no longer does. */
class ReviewTest {
  private static final String CITY =
      "أكدت مديرية الصحة مقتل %d شخصاً في حريق سوق مدينة إدلب أمس.\n";

  @TempDir private Path folder;
  private Path articles;
  private Path first;

  @BeforeEach
  void readTheFire() {
    articles = Session.fire(folder.resolve("articles"));
    first = folder.resolve("first");
    Session.run("verify", articles, "--out", first);
  }

  private Verification again(String out, Object... options) {
    Object[] words = new Object[options.length + 4];
    words[0] = "verify";
    words[1] = articles;
    words[2] = "--out";
    words[3] = folder.resolve(out);
    System.arraycopy(options, 0, words, 4, options.length);
    Session run = Session.run(words);
    assertThat(run.code()).as(run.err()).isZero();
    return Saved.report(folder.resolve(out));
  }

  private void cityNowSays(int dead) {
    Session.write(articles.resolve("b.txt"), String.format(java.util.Locale.ROOT, CITY, dead));
  }

  private static Finding disjoint(Verification report) {
    return report.findings().stream()
        .filter(f -> f.rule().equals("toll-figures-disjoint"))
        .findFirst()
        .orElseThrow();
  }

  private static Mark mark(Verification report, Finding finding) {
    return report.review().marks().stream()
        .filter(m -> m.finding().equals(finding.id()))
        .findFirst()
        .orElse(null);
  }

  private static Set<String> prints(Verification report) {
    return report.findings().stream()
        .map(f -> f.key() + " " + f.fingerprint())
        .collect(Collectors.toSet());
  }

  private Path decide(Finding finding, String decision) {
    return Session.write(
        folder.resolve("ours.yaml"),
        """
        - key: "%s"
          fingerprint: "%s"
          decision: %s
          reason: the ministry speaks of another market
          who: night desk
          when: 2024-05-03
          quotes: ["12 شخصاً لقوا حتفهم", "مقتل 17 شخصاً"]
        """
            .formatted(finding.key(), finding.fingerprint(), decision));
  }

  @Test
  void keysAndFingerprintsSurviveOtherNamesAndAnotherOrderOfFiles() throws IOException {
    Set<String> before = prints(Saved.report(first));
    Files.move(articles.resolve("a.txt"), articles.resolve("z.txt"));
    Session.write(
        articles.resolve("articles.jsonl"),
        """
        {"file": "b.txt", "outlet": "صحيفة المدينة", "published": "2024-05-02"}
        {"file": "z.txt", "outlet": "وكالة الميناء", "published": "2024-05-02"}
        """);

    assertThat(before).isNotEmpty();
    assertThat(prints(again("renamed")))
        .as("keys and fingerprints must not hang on file names: see FindingMaker")
        .isEqualTo(before);
  }

  @Test
  void anotherFigureChangesTheFingerprintAndNotTheKey() {
    Finding before = disjoint(Saved.report(first));
    cityNowSays(19);
    Finding after = disjoint(again("later"));

    assertThat(after.key()).isEqualTo(before.key());
    assertThat(after.fingerprint()).isNotEqualTo(before.fingerprint());
  }

  @Test
  void comparingAReportWithItselfSaysThatNothingChanges() {
    Session run = Session.run("compare", first, first);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("0 new", "0 absent", "nothing changes");
  }

  @Test
  void comparingTellsWhatIsUpdatedWithTheWordsThatChanged() {
    cityNowSays(19);
    again("later");
    Session run = Session.run("compare", first, folder.resolve("later"));

    assertThat(run.out())
        .contains("updated  f-", "toll-figures-disjoint", "+ «", "19", "- «", "17")
        .containsPattern("contested 12/\\d+/17 .* -> contested 12/\\d+/19");
  }

  @Test
  void aFindingThatIsGoneIsAbsent() throws IOException {
    Files.delete(articles.resolve("b.txt"));
    Session.write(
        articles.resolve("articles.jsonl"),
        "{\"file\": \"a.txt\", \"outlet\": \"وكالة الميناء\", \"published\": \"2024-05-02\"}\n");
    Verification later = again("later", "--baseline", first);

    assertThat(later.review().absent()).extracting(Finding::rule).contains("toll-figures-disjoint");
    assertThat(Files.readString(folder.resolve("later/findings.csv"))).contains("\"absent\"");
    assertThat(Files.readString(folder.resolve("later/summary.txt"))).contains("gone: ");
    assertThat(Files.readString(folder.resolve("later/index.html"))).contains("id=\"absent\"");
  }

  @Test
  void theBaselineMarksFindingsInEveryFormat() throws IOException {
    cityNowSays(19);
    Verification later = again("later", "--baseline", first);

    assertThat(mark(later, disjoint(later)).baseline()).isEqualTo("updated");
    assertThat(Files.readString(folder.resolve("later/findings.csv"))).contains("\"updated\"");
    assertThat(Files.readString(folder.resolve("later/summary.txt")))
        .contains("= evidence changed since the earlier report");
    assertThat(Files.readString(folder.resolve("later/index.html")))
        .contains("evidence changed since the earlier report");
  }

  @Test
  void aDismissedFindingIsFoldedAwayAndNeverLost() throws IOException {
    Path file = decide(disjoint(Saved.report(first)), "dismiss");
    Verification later = again("later", "--decisions", file);

    Finding finding = disjoint(later);
    assertThat(mark(later, finding).decision()).isEqualTo("dismiss");
    assertThat(mark(later, finding).who()).isEqualTo("night desk");
    assertThat(Files.readString(folder.resolve("later/summary.txt")))
        .contains("x toll-figures-disjoint", "dismissed · night desk");
    assertThat(Files.readString(folder.resolve("later/index.html")))
        .containsSubsequence("<details class=\"dismissed\">", "id=\"" + finding.id() + "\"");
    assertThat(Files.readString(folder.resolve("later/findings.csv")))
        .contains(finding.id(), "\"dismiss\"");
  }

  @Test
  void aDismissedFindingFailsNoRun() {
    List<Finding> all = Saved.report(first).findings();
    StringBuilder yaml = new StringBuilder();
    for (Finding f : all) {
      yaml.append("- { key: '" + f.key() + "', fingerprint: " + f.fingerprint())
          .append(", decision: dismiss, reason: known, who: desk, when: 2024-05-03 }\n");
    }
    Path file = Session.write(folder.resolve("all.yaml"), yaml.toString());
    Path out = folder.resolve("out");

    Session strict = Session.run("verify", articles, "--out", out, "--fail-on", "low");
    assertThat(strict.code()).isEqualTo(ExitCode.FINDINGS.number());
    Session calm =
        Session.run("verify", articles, "--out", out, "--fail-on", "low", "--decisions", file);
    assertThat(calm.code()).as(calm.err()).isZero();
  }

  @Test
  void aDecisionReopensWhenTheEvidenceChangesAndSaysWhy() throws IOException {
    Path file = decide(disjoint(Saved.report(first)), "dismiss");
    cityNowSays(19);
    Verification later = again("later", "--decisions", file);

    Mark mark = mark(later, disjoint(later));
    assertThat(mark.decision()).isEqualTo("reopened");
    assertThat(mark.decided()).isEqualTo("dismiss");
    assertThat(String.join(" ", mark.added())).contains("19");
    assertThat(mark.gone()).contains("مقتل 17 شخصاً");
    assertThat(Files.readString(folder.resolve("later/summary.txt")))
        .contains("open again: the evidence is no longer the one decided on");
  }

  @Test
  void whatExplainPrintsIsADecisionOnceItIsFilledIn() {
    Finding finding = disjoint(Saved.report(first));
    String told = Session.run("explain", first, finding.id()).out();
    String entry =
        told.substring(told.indexOf("    - key:"))
            .stripTrailing()
            .replace("reason:", "reason: known")
            .replace("who:", "who: desk")
            .replace("when:", "when: 2024-05-03");
    Verification later =
        again("later", "--decisions", Session.write(folder.resolve("copied.yaml"), entry));

    assertThat(mark(later, disjoint(later)).dismissed()).isTrue();
  }

  @Test
  void decisionsBesideTheArticlesAreFound() throws IOException {
    Files.copy(decide(disjoint(Saved.report(first)), "accept"), articles.resolve("decisions.yaml"));
    Verification later = again("later");

    assertThat(mark(later, disjoint(later)).decision()).isEqualTo("accept");
    assertThat(later.troubles()).isEmpty();
  }

  @Test
  void everyWrongLineOfADecisionsFileIsToldAndNothingIsWritten() {
    Path file =
        Session.write(
            folder.resolve("bad.yaml"),
            """
            - key: k
              fingerprint: f
              decision: maybe
              reason: r
              who: desk
              when: yesterday
            - key: k
              finger: f
            """);
    Session run =
        Session.run("verify", articles, "--out", folder.resolve("no"), "--decisions", file);

    assertThat(run.code()).isEqualTo(ExitCode.KNOWLEDGE.number());
    assertThat(run.err())
        .contains("bad.yaml:1: 'decision' is 'maybe'", "bad.yaml:1: 'when' is 'yesterday'")
        .contains("bad.yaml:7: no field is called 'finger'", "bad.yaml:7: the entry says no 'who'");
    assertThat(folder.resolve("no")).doesNotExist();
  }

  private Path correct(Claim claim, String quote, String what) {
    return Session.write(
        folder.resolve("right.yaml"),
        """
        - claim: %s
          quote: "%s"
          %s
          reason: misread
          who: night desk
          when: 2024-05-03
        """
            .formatted(claim.id(), quote, what));
  }

  private Claim seventeen() {
    return Saved.report(first).facts().claims().stream()
        .filter(c -> c.type().equals("killed") && c.quote().contains("17"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCorrectedFigureIsTheOneThatRulesSeeAndTheReportSaysSo() throws IOException {
    Claim claim = seventeen();
    Path file = correct(claim, claim.quote(), "correct: { value: 12 }");
    Verification later = again("later", "--corrections", file);

    assertThat(later.findings()).extracting(Finding::rule).doesNotContain("toll-figures-disjoint");
    assertThat(later.review().corrections())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.was()).containsEntry("value", "exact 17");
              assertThat(c.now()).containsEntry("value", "exact 12");
              assertThat(c.who()).isEqualTo("night desk");
            });
    assertThat(Files.readString(folder.resolve("later/summary.txt")))
        .contains("Corrected claims", "night desk", "misread");
  }

  @Test
  void aDroppedClaimIsGoneAndListed() {
    Claim claim = seventeen();
    Verification later =
        again("later", "--corrections", correct(claim, claim.quote(), "drop: true"));

    assertThat(later.facts().claims()).extracting(Claim::id).doesNotContain(claim.id());
    assertThat(later.review().corrections().get(0).action()).isEqualTo("drop");
  }

  @Test
  void aCorrectionWhoseQuoteDoesNotFitIsATroubleWithItsLine() {
    Verification later =
        again("later", "--corrections", correct(seventeen(), "other words", "drop: true"));

    assertThat(later.review().corrections()).isEmpty();
    assertThat(later.troubles())
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.code()).isEqualTo("correction-unmatched");
              assertThat(t.line()).isEqualTo(1);
              assertThat(t.message()).contains("17", "nothing was corrected");
            });
  }

  @Test
  void aCorrectionThatSaysNothingUsableStopsTheRun() {
    Path file =
        correct(seventeen(), "x", "correct: { value: dozens, polarity: perhaps, colour: red }");
    Session run =
        Session.run("verify", articles, "--out", folder.resolve("no"), "--corrections", file);

    assertThat(run.code()).isEqualTo(ExitCode.KNOWLEDGE.number());
    assertThat(run.err())
        .contains("right.yaml:3: 'value' is 'dozens'", "'polarity' is 'perhaps'", "'colour'");
  }
}
