package org.isnad.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.isnad.finding.Verification;
import org.isnad.knowledge.Knowledge;
import org.isnad.pipeline.Pipeline;
import org.isnad.report.Reports;

/** One machine and a cluster of two threads, side by side. */
final class Bench {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-02T06:00:00Z"), ZoneOffset.UTC);

  private Bench() {}

  /** What a job ended with. */
  record Outcome(int code, String out, String err) {}

  static SparkSession spark() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("test")
        .config("spark.ui.enabled", "false")
        .config("spark.log.level", "ERROR")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.maxResultSize", "0")
        // tables of a few rows: compiling code for each would take most of the time
        .config("spark.sql.codegen.wholeStage", "false")
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
        .getOrCreate();
  }

  static Outcome job(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = BatchJob.run(args, new PrintWriter(out), new PrintWriter(err), CLOCK);
    return new Outcome(code, out.toString(), err.toString());
  }

  static Verification oneMachine(Knowledge knowledge, Path... inputs) {
    return Pipeline.of(knowledge, CLOCK, "test").verify(List.of(inputs));
  }

  /** The lines of a table, file after file. */
  static List<String> lines(Path out, String table) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : files(out.resolve(table + ".jsonl"))) {
      lines.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
    }
    return lines;
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().endsWith(".crc"))
          .sorted()
          .toList();
    }
  }

  /** Fails where a table of the job is not, line for line, the list of one machine. */
  static SortedMap<String, Integer> same(Path out, Verification single) throws IOException {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (Reports.Listing list : Reports.lists(single)) {
      if (Output.TABLES.contains(list.name())) {
        List<String> expected = list.records().stream().map(Reports::line).toList();
        assertThat(lines(out, list.name()))
            .as("the table of %s, beside the report of one machine", list.name())
            .containsExactlyInAnyOrderElementsOf(expected);
        counts.put(list.name(), expected.size());
      }
    }
    return counts;
  }
}
