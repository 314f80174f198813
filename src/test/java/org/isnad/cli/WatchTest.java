package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.cli.Metrics.Labels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run lets others see of it, and that seeing changes nothing. */
class WatchTest {
  @TempDir private Path folder;
  private Path articles;
  private Path out;
  private Path metrics;

  @BeforeEach
  void write() {
    articles = Session.fire(folder.resolve("in"));
    out = folder.resolve("out");
    metrics = folder.resolve("isnad.prom");
  }

  @Test
  void aSmallBatchShowsNoProgress() {
    Session run = Session.run("verify", articles, "--out", out);

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isNotEmpty();
  }

  @Test
  void quietSaysNothingWhenNothingIsWrong() throws IOException {
    Session loud = Session.run("verify", articles, "--out", out);
    String report = Files.readString(out.resolve("report.json"));
    Session run = Session.run("verify", articles, "--out", out, "--quiet");

    assertThat(run.code()).isEqualTo(loud.code()).isZero();
    assertThat(run.out() + run.err()).isEmpty();
    assertThat(out.resolve("report.json")).hasContent(report);
  }

  @Test
  void quietStillTellsWhatCouldNotBeRead() {
    Session.write(articles.resolve("c.txt"), "");
    Session run = Session.run("verify", articles, "--out", out, "-q");

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("c.txt");
  }

  @Test
  void theLogTellsEachStageUnderOneId() {
    Session run =
        Session.run(
            "verify", articles, "--out", out, "--log-level", "info", "--run-id", "hourly-7");
    List<String> lines = run.err().lines().toList();

    assertThat(lines)
        .allMatch(l -> l.startsWith("time=2024-05-03T12:00:00Z level=info run=hourly-7 event="));
    for (String stage : List.of("load", "read", "extract", "link", "verify", "write")) {
      assertThat(lines).anyMatch(l -> l.contains("event=stage-begun stage=" + stage));
      assertThat(lines)
          .anyMatch(
              l -> l.matches(".*event=stage-ended stage=" + stage + " documents=\\d+ .*ms=\\d+"));
    }
    assertThat(lines).last().asString().contains("event=run-ended exit=0 outcome=done");
  }

  @Test
  void theLogTellsWhatAWorkingFolderKnew() {
    Path work = folder.resolve("work");
    Session first =
        Session.run("verify", articles, "--out", out, "--work", work, "--log-level", "info");
    Session again =
        Session.run("verify", articles, "--out", out, "--work", work, "--log-level", "info", "-q");
    Session without = Session.run("verify", articles, "--out", out, "--log-level", "info");

    assertThat(first.err())
        .contains("event=reused documents=0 documents_all=2 islands=0 islands_all=1\n");
    assertThat(again.err())
        .contains("event=reused documents=2 documents_all=2 islands=1 islands_all=1\n");
    assertThat(without.err()).doesNotContain("event=reused");
  }

  @Test
  void aLineOfJsonIsJson() {
    Session.write(articles.resolve("c.txt"), "");
    Session run =
        Session.run(
            "verify", articles, "--out", out, "--log-level", "warn", "--log-format", "json");
    List<JsonNode> lines = run.err().lines().map(l -> new JsonMapper().readTree(l)).toList();

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).path("event").asString()).isEqualTo("trouble");
    assertThat(lines.get(0).path("code").asString()).isEqualTo("empty");
    assertThat(lines.get(0).path("run").asString()).matches("[0-9a-f]{12}");
  }

  @Test
  void theIdIsMadeFromTheInputsAlone() {
    String first = idOf(articles);
    assertThat(idOf(articles)).isEqualTo(first);
    Session.write(articles.resolve("c.txt"), "خبر آخر من مدينة أخرى.");
    assertThat(idOf(articles)).isNotEqualTo(first);
  }

  private static String idOf(Path articles) {
    return RunId.of("1", "verify", List.of(articles));
  }

  @Test
  void anIdThatWouldBreakTheLogIsRefused() {
    Session run =
        Session.run("verify", articles, "--out", out, "--log-level", "info", "--run-id", "a b");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--run-id is 'a b'");
  }

  @Test
  void nothingIsLoggedUnlessAskedFor() {
    Session.run("verify", articles, "--out", out, "--log-level", "debug");
    Session run = Session.run("verify", articles, "--out", out);

    assertThat(run.err()).isEmpty();
  }

  @Test
  void metricsAreWhatPrometheusReads() throws IOException {
    Session.run("verify", articles, "--out", out, "--metrics", metrics, "--run-id", "seven");
    Map<String, Double> series = MetricsGrammar.read(Files.readString(metrics));

    assertThat(series)
        .containsEntry("isnad_run_info{run=\"seven\"}", 1.0)
        .containsEntry("isnad_documents_total{outcome=\"read\"}", 2.0)
        .containsEntry("isnad_documents_total{outcome=\"unread\"}", 0.0)
        .containsEntry("isnad_exit_code", 0.0)
        .containsEntry("isnad_run_interrupted", 0.0)
        .containsEntry("isnad_last_success_timestamp_seconds", 1714737600.0)
        .containsKeys("isnad_claims_total", "isnad_events_total", "isnad_heap_peak_bytes")
        .containsKeys(
            "isnad_stage_seconds{stage=\"load\"}", "isnad_stage_seconds{stage=\"write\"}");
    assertThat(series.keySet())
        .anyMatch(s -> s.matches("isnad_findings_total\\{kind=\"[a-z-]+\",severity=\"[a-z]+\"}"))
        .anyMatch(s -> s.matches("isnad_verdicts_total\\{status=\"[a-z]+\"}"));
    assertThat(folder.toFile().list()).as("no half file").allMatch(name -> !name.startsWith("."));
  }

  @Test
  void aRunThatFailsLeavesMetricsAndTheTimeOfTheLastSuccess() throws IOException {
    Session.run("verify", articles, "--out", out, "--metrics", metrics);
    Path broken = folder.resolve("broken");
    Session.write(broken.resolve("sources/a.yaml"), "sources: [");
    Session run =
        Session.run("verify", articles, "--out", out, "--metrics", metrics, "--rules", broken);
    Map<String, Double> series = MetricsGrammar.read(Files.readString(metrics));

    assertThat(run.code()).isEqualTo(3);
    assertThat(series)
        .containsEntry("isnad_exit_code", 3.0)
        .containsEntry("isnad_last_success_timestamp_seconds", 1714737600.0)
        .doesNotContainKey("isnad_verdicts_total{status=\"confirmed\"}");
  }

  @Test
  void labelsAreEscaped() {
    String text =
        new Metrics()
            .gauge("isnad_build_info", "Always 1.", Map.of(Labels.of("version", "a\"\\\nb"), 1))
            .text();

    assertThat(text).contains("{version=\"a\\\"\\\\\\nb\"} 1\n");
    MetricsGrammar.read(text);
  }
}
