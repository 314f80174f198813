package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.fact.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the smaller verbs promise. */
class OtherVerbsTest {
  @TempDir private Path folder;

  @Test
  void anyFormatCanBeMadeAgainFromAReport() throws IOException {
    Path out = folder.resolve("report");
    Session.run("verify", Session.fire(folder.resolve("articles")), "--out", out);
    byte[] before = Files.readAllBytes(out.resolve("claims.jsonl"));
    Files.delete(out.resolve("claims.jsonl"));

    Session run = Session.run("report", out, "--format", "claims");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().strip()).isEqualTo(out.resolve("claims.jsonl").toString());
    assertThat(Files.readAllBytes(out.resolve("claims.jsonl"))).isEqualTo(before);
  }

  @Test
  void aReportThatIsNotThereIsAMisuse() {
    Session run = Session.run("report", folder, "--format", "claims");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.err()).contains("there is no report at");
  }

  @Test
  void aDamagedReportIsToldByLine() {
    Path report = Session.write(folder.resolve("report.json"), "{\"schema\": \n 7");
    Session run = Session.run("explain", report, "f-1");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.err()).contains("report.json:2").doesNotContain("\tat ");
  }

  @Test
  void anIdThatIsNowhereIsAMisuse() {
    Path out = folder.resolve("report");
    Session.run("verify", Session.fire(folder.resolve("articles")), "--out", out);
    Session run = Session.run("explain", out, "f-nowhere");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.err()).contains("f-nowhere");
  }

  @Test
  void aFindingIsExplainedDownToTheWords() throws IOException {
    Path out = folder.resolve("report");
    Session.run("verify", Session.fire(folder.resolve("articles")), "--out", out);
    Session run = Session.run("explain", out, "f-");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("rule toll-figures-disjoint", "why:", "a.txt at ", "b.txt at ", "12", "17");
  }

  @Test
  void twoClaimsAreToldWhyTheyAreOfOneEvent() throws IOException {
    Path out = folder.resolve("report");
    Session.run("verify", Session.fire(folder.resolve("articles")), "--out", out);
    List<Claim> claims = Saved.report(out).facts().claims();
    Claim first = claims.get(0);
    Claim other =
        claims.stream().filter(c -> !c.document().equals(first.document())).findFirst().get();
    Session run = Session.run("explain", out, first.id(), other.id());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("a.txt", "b.txt", "one event:", "joined (place-and-days)", "roots:");
    Session mixed = Session.run("explain", out, first.id(), first.event());
    assertThat(mixed.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(mixed.err()).contains("is a claim and", "is an event");
  }

  @Test
  void claimsArePrintedOneALine() {
    Path articles = Session.fire(folder.resolve("articles"));
    Session run = Session.run("extract", articles);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines())
        .hasSizeGreaterThanOrEqualTo(2)
        .allMatch(line -> line.startsWith("{\"id\"") && line.endsWith("}"));
  }

  @Test
  void rulesAreListedAndShown() {
    Session list = Session.run("rules", "list");
    Session show = Session.run("rules", "show", "toll-figures-disjoint");

    assertThat(list.out()).contains("toll-figures-disjoint\tinconsistency\thigh\tisnad\t");
    assertThat(show.out()).contains("rule \"toll-figures-disjoint\"", "flags:", "passes:");
  }

  @Test
  void sourcesAreListed() {
    Session run = Session.run("sources", "list");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).isNotEmpty().allMatch(line -> line.split("\t", -1).length == 6);
  }

  @Test
  void shippedKnowledgeHasNoProblems() {
    Session run = Session.run("rules", "check", "rules");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("no problem found");
  }

  @Test
  void aWordThatBreaksAnExampleIsToldByTheLineOfTheExample() throws IOException {
    String words = Files.readString(Path.of("rules", "lexicons", "en", "words.yaml"));
    Session.write(
        folder.resolve("lexicons/en/words.yaml"), words.replace("[kill, murder, ", "[murder, "));

    Session run = Session.run("rules", "check", folder.toString());

    assertThat(run.code()).isEqualTo(ExitCode.KNOWLEDGE.number());
    assertThat(run.err())
        .containsPattern("rules/lexicons/en/frames\\.yaml:\\d+: frame 'killed': '\\[An explosion")
        .contains("mend the frame");
  }

  @Test
  void aNewsroomAddsAWordToAShippedClassInAFileOfItsOwn() {
    Session.write(
        folder.resolve("lexicons/en/words-ours.yaml"),
        "killing-verb:\n  kind: verb\n  words: [slaughter]\n");
    Session.write(
        folder.resolve("lexicons/en/frames-ours.yaml"),
        "- id: ours\n  type: killed\n  trigger: killing-verb\n  subject: victim\n"
            + "  value: victim\n  required: [subject, people]\n  examples:\n"
            + "    \"[Nine soldiers were slaughtered]\": \"type=killed lo=9\"\n");

    Session run = Session.run("rules", "check", folder.toString());

    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void aFolderThatHoldsNothingIsNotPraised() {
    Session run = Session.run("rules", "check", folder.toString());

    assertThat(run.code()).isEqualTo(ExitCode.KNOWLEDGE.number());
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("nothing to check", "checks/");
  }

  @Test
  void aRuleThatIsNotThereIsAMisuse() {
    Session run = Session.run("rules", "show", "no-such-rule");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.err()).contains("no-such-rule", "rules list");
  }

  @Test
  void theWarmupRunsTheWholeWay() {
    assertThat(Session.run("warmup").code()).isZero();
  }
}
