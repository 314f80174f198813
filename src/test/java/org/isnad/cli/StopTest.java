package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that is stopped by a signal at each of its stages, in a JVM of its own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals")
class StopTest {
  @TempDir private Path folder;

  private record Ended(int code, List<String> err) {}

  @ParameterizedTest
  @CsvSource({"load, INT, 130", "read, TERM, 143", "extract, INT, 130", "link, TERM, 143"})
  void itLeavesNothingAndSaysSo(String stage, String signal, int code) throws Exception {
    Ended run = stopped(stage, signal);

    assertThat(run.code()).as(String.join("\n", run.err())).isEqualTo(code);
    assertThat(run.err()).contains("isnad: stopped; nothing was written");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("in", "run.prom");
    assertThat(MetricsGrammar.read(Files.readString(folder.resolve("run.prom"))))
        .containsEntry("isnad_run_interrupted", 1.0);
  }

  /** The later the signal, the likelier that the report is whole already: either, never between. */
  @ParameterizedTest
  @CsvSource({"verify, INT, 130", "write, TERM, 143"})
  void theReportIsTheOldOneOrTheNewOne(String stage, String signal, int code) throws Exception {
    Path out = folder.resolve("out");
    Session.run("verify", Session.fire(folder.resolve("in")), "--out", out);
    String old = Files.readString(out.resolve("report.json"));
    Ended run = stopped(stage, signal);

    String now = Files.readString(out.resolve("report.json"));
    if (run.err().contains("isnad: stopped; nothing was written")) {
      assertThat(run.code()).isEqualTo(code);
      assertThat(now).isEqualTo(old);
    } else {
      assertThat(run.code()).isIn(0, code);
      assertThat(now).isNotEqualTo(old).endsWith("}\n");
    }
    assertThat(folder.toFile().list())
        .as("no hidden folder stays")
        .allMatch(name -> !name.startsWith("."));
  }

  @Test
  void anUndisturbedRunHasNothingToSay() throws Exception {
    Ended run = stopped("never", "INT");

    assertThat(run.code()).isZero();
    assertThat(run.err()).noneMatch(line -> line.startsWith("isnad:"));
  }

  /** Runs and sends the signal as soon as the stage has begun. */
  private Ended stopped(String stage, String signal) throws Exception {
    assumeFalse(
        signal.equals("INT") && ctrlCIsIgnored(),
        "a shell that runs this in the background has Ctrl-C ignored, here and in every child");
    Process process = start();
    List<String> err = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        err.add(line);
        if (line.endsWith("event=stage-begun stage=" + stage)) {
          new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start().waitFor();
        }
      }
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
    return new Ended(process.exitValue(), err);
  }

  private static boolean ctrlCIsIgnored() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return false;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("SigIgn:"))
          .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }
  }

  private Process start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of("verify", Session.fire(folder.resolve("in")).toString()));
    command.addAll(List.of("--out", folder.resolve("out").toString(), "--format", "all"));
    command.addAll(List.of("--metrics", folder.resolve("run.prom").toString()));
    command.addAll(List.of("--log-level", "info"));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.to(new File("/dev/null")))
        .start();
  }
}
