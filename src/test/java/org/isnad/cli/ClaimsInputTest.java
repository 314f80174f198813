package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.finding.Finding;
import org.isnad.finding.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims of any extractor go the same way as those found here. */
class ClaimsInputTest {
  private static final String AGENCY =
      "{\"document\": \"one\", \"quote\": \"12 dead in the market fire\", \"type\": \"killed\","
          + " \"side\": \"unknown\", \"place\": {\"entity\": \"idlib\", \"text\": \"Idlib\"},"
          + " \"value\": {\"lo\": 12, \"hi\": 12, \"measure\": \"person\"},"
          + " \"time\": {\"from\": \"2024-05-01\", \"to\": \"2024-05-01\", \"precision\": \"day\"},"
          + " \"attribution\": [{\"name\": \"Harbour Agency\", \"kind\": \"outlet\"}]}";

  @TempDir private Path folder;

  private static Set<String> prints(Verification report) {
    return report.findings().stream()
        .map(f -> f.key() + " " + f.fingerprint())
        .collect(Collectors.toSet());
  }

  @Test
  void claimsFoundHereGiveTheSameFindingsWhenTheyAreGivenBack() {
    Path articles = Session.fire(folder.resolve("articles"));
    Session.run("verify", articles, "--out", folder.resolve("first"));
    Session run =
        Session.run(
            "verify",
            articles,
            "--claims",
            folder.resolve("first/claims.jsonl"),
            "--out",
            folder.resolve("again"));

    assertThat(run.code()).as(run.err() + run.out()).isZero();
    assertThat(prints(Saved.report(folder.resolve("again"))))
        .isNotEmpty()
        .isEqualTo(prints(Saved.report(folder.resolve("first"))));
  }

  @Test
  void quotesStandForArticlesThatAreNotThere() {
    Path file =
        Session.write(
            folder.resolve("found.jsonl"),
            AGENCY
                + "\n"
                + AGENCY
                    .replace("one", "two")
                    .replace("12", "17")
                    .replace("Harbour Agency", "City Paper")
                + "\n");
    Session run = Session.run("verify", "--claims", file, "--out", folder.resolve("out"));

    assertThat(run.code()).as(run.err() + run.out()).isZero();
    Verification report = Saved.report(folder.resolve("out"));
    assertThat(report.facts().documents()).hasSize(2);
    assertThat(report.facts().documents().get(0).text()).contains("12 dead in the market fire");
    assertThat(report.troubles())
        .singleElement()
        .satisfies(t -> assertThat(t.code()).isEqualTo("quotes-only"));
    assertThat(report.verdicts())
        .anySatisfy(
            v -> {
              assertThat(v.value().low()).hasToString("12");
              assertThat(v.value().high()).hasToString("17");
            });
    assertThat(report.findings()).extracting(Finding::id).isNotNull();
  }

  @Test
  void everyWrongLineIsToldAtOnceWithWhatMayStandThere() throws IOException {
    Path file =
        Session.write(
            folder.resolve("found.jsonl"),
            """
            {"document": "one", "quote": "a", "type": "murdered", "polarity": "no"}
            {"document": "one", "type": "killed", "colour": "red", "value": {"lo": -1}}
            not json
            {"document": "one", "quote": "b", "type": "killed", "time": {"from": "May"}, "span": {"start": 4, "end": 2}}
            """);
    Session run = Session.run("verify", "--claims", file, "--out", folder.resolve("out"));

    assertThat(run.code()).isEqualTo(ExitCode.UNREAD.number());
    assertThat(run.err())
        .contains(
            "found.jsonl:1: 'type' is 'murdered'",
            "found.jsonl:1: 'polarity' is 'no'",
            "affirmed, denied",
            "found.jsonl:2: the field 'quote' is missing",
            "found.jsonl:2: a claim has no field 'colour'",
            "found.jsonl:2: 'value.lo' is -1",
            "found.jsonl:3: the line is not JSON",
            "found.jsonl:4: 'time.from' is 'May'",
            "found.jsonl:4: 'span' is no range",
            "nothing was written");
    assertThat(Files.exists(folder.resolve("out"))).isFalse();
  }

  @Test
  void aQuoteThatIsNotInItsArticleIsTold() {
    Path articles = Session.fire(folder.resolve("articles"));
    Path file =
        Session.write(
            folder.resolve("found.jsonl"),
            "{\"document\": \"a.txt\", \"quote\": \"words of nobody\", \"type\": \"killed\"}\n");
    Session run = Session.run("verify", articles, "--claims", file, "--out", folder.resolve("out"));

    assertThat(run.code()).isEqualTo(ExitCode.UNREAD.number());
    assertThat(run.err()).contains("found.jsonl:1: the quote is not in a.txt");
  }

  @Test
  void manyProblemsAreBounded() {
    Path file = Session.write(folder.resolve("found.jsonl"), "{\"type\": 3}\n".repeat(500));
    Session run = Session.run("verify", "--claims", file, "--out", folder.resolve("out"));

    assertThat(run.err()).contains("more problems");
    assertThat(run.err().lines().count()).isLessThan(500);
  }
}
