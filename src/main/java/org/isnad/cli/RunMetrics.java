package org.isnad.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.cli.Metrics.Labels;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verification;
import org.isnad.pipeline.Watcher.Count;

/** What a run leaves for a monitor: the figures of this run, whole or not at all. */
final class RunMetrics {
  private static final String SUCCESS = "isnad_last_success_timestamp_seconds";
  private static final int LARGEST = 1_000_000;

  private final Path file;
  private final String run;
  private final Clock clock;

  RunMetrics(Path file, String run, Clock clock) {
    this.file = file;
    this.run = run;
    this.clock = clock;
  }

  /**
   * Writes the file.
   *
   * @param verification what came of it; null when the run failed before that
   * @param code what the run ends with; null when it was stopped
   */
  void write(Tally tally, Verification verification, ExitCode code) throws IOException {
    Metrics metrics =
        new Metrics()
            .gauge(
                "isnad_build_info",
                "Version of Isnad; always 1.",
                Map.of(Labels.of("version", Main.version()), 1))
            .gauge("isnad_run_info", "Id of the run; always 1.", Map.of(Labels.of("run", run), 1));
    if (verification == null) {
      metrics
          .counter(
              "isnad_documents_total",
              "Articles by what came of them.",
              Map.of(Labels.of("outcome", "read"), tally.of(Count.DOCUMENTS_READ)))
          .counter("isnad_claims_total", "Claims.", Map.of(Labels.NONE, tally.of(Count.CLAIMS)))
          .counter(
              "isnad_events_total", "Events.", Map.of(Labels.NONE, tally.of(Count.EVENTS_LINKED)));
    } else {
      results(metrics, verification);
    }
    metrics
        .gauge("isnad_stage_seconds", "How long each stage took.", stages(tally))
        .gauge("isnad_run_seconds", "How long the run took.", tally.seconds())
        .gauge("isnad_heap_peak_bytes", "The most memory that objects took up.", peak())
        .gauge(
            "isnad_run_interrupted",
            "1 when the run was stopped by a signal.",
            code == null ? 1 : 0);
    if (code != null) {
      metrics.gauge("isnad_exit_code", "What the run ended with.", code.number());
    }
    boolean success = code == ExitCode.DONE || code == ExitCode.FINDINGS;
    Optional<Number> last =
        success ? Optional.of(clock.instant().getEpochSecond()) : earlierSuccess();
    last.ifPresent(
        when ->
            metrics.gauge(
                SUCCESS, "When a run last ended with 0 or 4, in seconds since 1970.", when));
    WholeFile.write(file, metrics.text());
  }

  private static void results(Metrics metrics, Verification v) {
    Map<Labels, Long> documents = new LinkedHashMap<>();
    documents.put(Labels.of("outcome", "read"), (long) v.facts().documents().size());
    documents.put(
        Labels.of("outcome", "unread"),
        v.troubles().stream().filter(Trouble.Unread.class::isInstance).count());
    metrics
        .counter("isnad_documents_total", "Articles by what came of them.", documents)
        .counter("isnad_claims_total", "Claims.", Map.of(Labels.NONE, v.facts().claims().size()))
        .counter("isnad_events_total", "Events.", Map.of(Labels.NONE, v.facts().events().size()))
        .counter(
            "isnad_findings_total",
            "Findings by kind and severity.",
            Metrics.count(v.findings(), f -> Labels.of("kind", f.kind(), "severity", f.severity())))
        .counter(
            "isnad_verdicts_total",
            "Verdicts by status.",
            Metrics.count(v.verdicts(), one -> Labels.of("status", one.status())))
        .counter(
            "isnad_troubles_total",
            "Troubles by kind and code.",
            Metrics.count(v.troubles(), t -> Labels.of("kind", kind(t), "code", t.code())));
  }

  static String kind(Trouble trouble) {
    return trouble.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static Map<Labels, Double> stages(Tally tally) {
    Map<Labels, Double> seconds = new LinkedHashMap<>();
    tally
        .nanos()
        .forEach(
            (stage, nanos) ->
                seconds.put(
                    Labels.of("stage", stage.name().toLowerCase(Locale.ROOT)), nanos / 1e9));
    return seconds;
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(RunMetrics::peak)
        .sum();
  }

  private static long peak(MemoryPoolMXBean pool) {
    return pool.getPeakUsage() == null ? 0 : pool.getPeakUsage().getUsed();
  }

  /** A failed run hands on what the file knew: a monitor asks how long ago all was well. */
  private Optional<Number> earlierSuccess() {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      try (Stream<String> lines = Files.lines(file)) {
        return lines
            .filter(line -> line.matches(SUCCESS + " \\d{1,12}"))
            .findFirst()
            .map(line -> Long.parseLong(line.substring(SUCCESS.length() + 1)));
      }
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // it was no file of ours
    }
  }
}
