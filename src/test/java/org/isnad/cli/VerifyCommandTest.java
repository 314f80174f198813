package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code isnad verify} promises to people and scripts. */
class VerifyCommandTest {
  @TempDir private Path folder;
  private Path articles;
  private Path out;

  @BeforeEach
  void lay() {
    articles = Session.fire(folder.resolve("articles"));
    out = folder.resolve("report");
  }

  @Test
  void aBatchGivesAReportAndASummary() {
    Session run = Session.run("verify", articles, "--out", out);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(out.resolve("report.json")).exists();
    assertThat(out.resolve("claims.jsonl")).exists();
    assertThat(run.out()).contains(out.toString());
    assertThat(hidden()).as("nothing half-written is left").isEmpty();
  }

  @Test
  void findingsAtTheThresholdOrAboveEndWithFour() {
    assertThat(Session.run("verify", articles, "--out", out, "--fail-on", "high").code())
        .isEqualTo(ExitCode.FINDINGS.number());
    assertThat(Session.run("verify", articles, "--out", out, "--fail-on", "low").code())
        .isEqualTo(ExitCode.FINDINGS.number());
    assertThat(out.resolve("report.json")).as("the report is written all the same").exists();
  }

  @Test
  void aWorkingFolderSaysWhatWasKnownAndRefusesWhatIsNotItsOwn() throws IOException {
    Path work = folder.resolve("work");
    Session first = Session.run("verify", articles, "--out", out, "--work", work);
    String report = Files.readString(out.resolve("report.json"));
    Session again = Session.run("verify", articles, "--out", out, "--work", work);

    assertThat(first.out()).contains("reused: documents 0 of 2 · islands 0 of 1");
    assertThat(again.out()).contains("reused: documents 2 of 2 · islands 1 of 1");
    assertThat(out.resolve("report.json")).content().isEqualTo(report);
    Session foreign = Session.run("verify", articles, "--out", out, "--work", articles);
    assertThat(foreign.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(foreign.err()).contains("is no working folder of Isnad", "give --work a new");
  }

  @Test
  void findingsWinOverUnreadInputs() {
    Path gone = folder.resolve("gone");

    assertThat(Session.run("verify", articles, gone, "--out", out, "--fail-on", "high").code())
        .isEqualTo(ExitCode.FINDINGS.number());
  }

  @Test
  void anUnknownSeverityIsAMisuse() {
    Session run = Session.run("verify", articles, "--out", out, "--fail-on", "dire");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.err()).contains("dire", "HIGH");
  }

  @Test
  void withoutTextTheReportKeepsQuotesButNoArticle() throws IOException {
    String sentence = "قال الدفاع المدني إن 12";
    Session.run("verify", articles, "--out", out);
    assertThat(out.resolve("report.json")).content().contains(sentence);
    Session.run("verify", articles, "--out", out, "--no-text");

    assertThat(out.resolve("report.json")).content().doesNotContain(sentence).contains("\"quote\"");
  }

  @Test
  void onlyTheFormatsAskedForAreWrittenBesidesJson() throws IOException {
    Session run = Session.run("verify", articles, "--out", out, "--format", "claims");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(names(out)).containsExactly("claims.jsonl", "report.json");
  }

  @Test
  void anUnknownFormatIsAMisuseAndNothingIsWritten() {
    Session run = Session.run("verify", articles, "--out", out, "--format", "docx");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.err()).contains("docx", "json");
    assertThat(out).doesNotExist();
  }

  @Test
  void theSameArticlesGiveTheSameBytes() throws IOException {
    Session.run("verify", articles, "--out", out);
    byte[] first = Files.readAllBytes(out.resolve("report.json"));
    Session.run("verify", articles, "--out", out);

    assertThat(Files.readAllBytes(out.resolve("report.json"))).isEqualTo(first);
  }

  @Test
  void onlyTheStartTellsTwoRunsApart() throws IOException {
    Session.run("verify", articles, "--out", out);
    String first = Files.readString(out.resolve("report.json"));
    Clock later = Clock.fixed(Instant.parse("2031-01-09T08:30:00Z"), ZoneOffset.UTC);
    Session.run(later, "verify", articles, "--out", out);

    assertThat(Files.readString(out.resolve("report.json")))
        .isEqualTo(first.replace("2024-05-03T12:00:00Z", "2031-01-09T08:30:00Z"));
  }

  @Test
  void aPathThatIsNotThereIsAMisuse() {
    Session run = Session.run("verify", folder.resolve("artikles"), "--out", out);

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.err()).contains("no such file or folder", "artikles").doesNotContain("\tat ");
    assertThat(out).doesNotExist();
  }

  @Test
  void theRestIsReadWhenOnePathIsMissing() {
    Session run = Session.run("verify", articles, folder.resolve("gone"), "--out", out);

    assertThat(run.code()).isEqualTo(ExitCode.UNREAD.number());
    assertThat(out.resolve("report.json")).content().contains("gone");
  }

  @Test
  void anEmptyFolderWritesNothingAndLeavesTheOldReport() throws IOException {
    Session.run("verify", articles, "--out", out);
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Session run = Session.run("verify", empty, "--out", out);

    assertThat(run.code()).isEqualTo(ExitCode.UNREAD.number());
    assertThat(run.err()).contains("no article could be read");
    assertThat(out.resolve("report.json")).content().contains("a.txt");
  }

  @Test
  void aFolderThatHoldsSomethingElseIsRefusedUntouched() {
    Path diary = Session.write(out.resolve("diary.txt"), "mine");
    Session run = Session.run("verify", articles, "--out", out);

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.err()).contains("diary.txt", "--out");
    assertThat(diary).hasContent("mine");
    assertThat(out.resolve("report.json")).doesNotExist();
  }

  @Test
  void anotherProgramsReportIsNotTakenForOurs() {
    Path other = Session.write(out.resolve("report.json"), "{\"tests\": 3}");
    Session run = Session.run("verify", articles, "--out", out);

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(other).hasContent("{\"tests\": 3}");
  }

  @Test
  void whatAnInterruptedRunLeftIsPutRight() throws IOException {
    Session.run("verify", articles, "--out", out);
    long ended = 1L << 40; // no process has such a number
    Files.move(out, folder.resolve(".report." + ended + ".old"));
    Session.write(folder.resolve(".report." + ended + ".new").resolve("report.json"), "{\"sch");
    Session run = Session.run("report", out, "--format", "claims");
    assertThat(run.code()).as("the report is away").isEqualTo(ExitCode.USAGE.number());

    Session again = Session.run("verify", folder.resolve("gone"), articles, "--out", out);

    assertThat(again.code()).isEqualTo(ExitCode.UNREAD.number());
    assertThat(out.resolve("report.json")).exists();
    assertThat(hidden()).isEmpty();
  }

  @Test
  void aBrokenRuleStopsTheRunWithEveryProblem() {
    Path rules = folder.resolve("rules");
    for (String id : List.of("first-wrong", "second-wrong")) {
      Session.write(
          rules.resolve("checks/tolls/" + id + "/" + id + ".drl"),
          "package org.isnad.rules.tolls;\n\nrule \"" + id + "\"\nwhen\n  broken(\nthen\nend\n");
      Session.write(rules.resolve("checks/tolls/" + id + "/cases.yaml"), "flags: []\npasses: []\n");
    }
    Session run = Session.run("verify", articles, "--out", out, "--rules", rules);

    assertThat(run.code()).isEqualTo(ExitCode.KNOWLEDGE.number());
    assertThat(run.err()).containsPattern("first-wrong\\.drl:\\d+: ");
    assertThat(run.err()).containsPattern("second-wrong\\.drl:\\d+: ");
    assertThat(run.err()).doesNotContain("\tat ");
    assertThat(out).doesNotExist();
  }

  @Test
  void aRulesFolderThatIsNotThereStopsTheRun() {
    Session run = Session.run("verify", articles, "--out", out, "--rules", folder.resolve("no"));

    assertThat(run.code()).isEqualTo(ExitCode.KNOWLEDGE.number());
    assertThat(run.err()).contains("is not a folder");
  }

  private List<String> hidden() {
    return names(folder).stream().filter(n -> n.startsWith(".")).toList();
  }

  private static List<String> names(Path of) {
    try (Stream<Path> entries = Files.list(of)) {
      return entries.map(e -> e.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
