package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.isnad.fact.Answer;
import org.isnad.fact.Source;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verification;
import org.isnad.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stages in their order, from articles to a verification. */
class PipelineTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2024-05-03T12:00:00.987Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void twoTollsOfOneFireAreFlagged() throws IOException {
    Verification run = verify(fire());

    assertThat(run.facts().answers()).extracting(Answer::type).contains("killed");
    assertThat(run.findings())
        .as("12 and 17 dead in one fire exclude each other")
        .anyMatch(finding -> finding.rule().equals("toll-figures-disjoint"));
    assertThat(run.rules()).isNotEmpty();
  }

  @Test
  void outletsThatNoRegistryKnowsKeepTheirNames() throws IOException {
    Verification run = verify(fire());

    assertThat(run.facts().sources())
        .extracting(Source::name)
        .contains("وكالة الميناء", "صحيفة المدينة");
    assertThat(run.facts().claims())
        .extracting(claim -> claim.attribution().get(0).name())
        .contains("وكالة الميناء", "صحيفة المدينة");
  }

  @Test
  void theOrderOfPathsChangesNothingButTheInputs() throws IOException {
    Path first = fire();
    Path second = Files.createDirectories(folder.resolve("second"));
    Files.writeString(second.resolve("c.txt"), "نفى المجلس المحلي وجود مفقودين في حريق السوق.\n");

    Verification one = verify(first, second);
    Verification other = verify(second, first);

    assertThat(other.facts()).isEqualTo(one.facts());
    assertThat(other.findings()).isEqualTo(one.findings());
    assertThat(other.verdicts()).isEqualTo(one.verdicts());
    assertThat(other.troubles()).isEqualTo(one.troubles());
    assertThat(other.coverage()).isEqualTo(one.coverage());
  }

  @Test
  void theClockIsReadOnceInWholeSeconds() throws IOException {
    assertThat(verify(fire()).run().started()).isEqualTo("2024-05-03T12:00:00Z");
  }

  @Test
  void coverageTellsWhatWasAndWasNotChecked() throws IOException {
    Path batch = fire();
    Files.writeString(batch.resolve("undated.txt"), "السوق القديم قلب المدينة.\n");

    Verification run = verify(batch, folder.resolve("gone"));

    assertThat(run.coverage())
        .containsEntry("documents", 3)
        .containsEntry("documentsUndated", 1)
        .containsEntry("inputsUnread", 1)
        .containsEntry("inputsIncomplete", 0)
        .containsEntry("claims", run.facts().claims().size())
        .containsEntry("findings", run.findings().size());
    assertThat(run.coverage().get("claimsWithOneRoot"))
        .isLessThanOrEqualTo(run.facts().claims().size());
  }

  @Test
  void problemsOfAllStagesAreToldAtOnce() throws IOException {
    Path rules = folder.resolve("rules");
    write(rules.resolve("sources/mine.yaml"), "sources:\n  - id: [\n");
    write(
        rules.resolve("checks/tolls/half-a-rule/half-a-rule.drl"),
        "package org.isnad.rules.tolls;\nrule \"half-a-rule\"\nwhen\n");
    write(rules.resolve("checks/tolls/half-a-rule/cases.yaml"), "flags: []\n");

    KnowledgeException broken =
        catchThrowableOfType(
            KnowledgeException.class,
            () -> Pipeline.of(Knowledge.shipped().over(rules), NOON, "0"));

    assertThat(broken).isNotNull();
    assertThat(broken.problems())
        .extracting(Trouble::file)
        .anyMatch(file -> file.endsWith("mine.yaml"))
        .anyMatch(file -> file.endsWith("half-a-rule.drl"));
  }

  private Path fire() throws IOException {
    Path batch = folder.resolve("fire");
    write(
        batch.resolve("articles.jsonl"),
        """
        {"file": "a.txt", "outlet": "وكالة الميناء", "published": "2024-05-02"}
        {"file": "b.txt", "outlet": "صحيفة المدينة", "published": "2024-05-02"}
        """);
    write(
        batch.resolve("a.txt"),
        "قال الدفاع المدني إن 12 شخصاً لقوا حتفهم في حريق سوق مدينة إدلب أمس.\n");
    write(batch.resolve("b.txt"), "أكدت مديرية الصحة مقتل 17 شخصاً في حريق سوق مدينة إدلب أمس.\n");
    return batch;
  }

  private static Verification verify(Path... paths) {
    return Pipeline.of(Knowledge.shipped(), NOON, "0").verify(List.of(paths));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
