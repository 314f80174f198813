package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run with a working folder is killed twenty times, wherever it happens to be, and begun again;
 * the report at the end is the one of a run that nobody disturbed, to the byte, and says that it
 * began when the first of them did.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process there is not killed as with -9")
class KillTest {
  private static final int KILLS = 20;
  private static final Instant NINE = Instant.parse("2024-05-03T09:00:00Z");
  private static final Pattern NUMBER = Pattern.compile("\\b\\d{1,2}\\b");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @TempDir private Path folder;
  private Path articles;
  private Path work;
  private Path out;
  private int killed;
  private Instant began;
  private final StringBuilder told = new StringBuilder();

  @Test
  void killedTwentyTimesTheReportIsTheSame() throws Exception {
    articles = folder.resolve("articles");
    batch(Path.of("fixtures/articles"), 3);
    measure();
    work = folder.resolve("work");
    out = folder.resolve("report");
    Random random = new Random(20);
    List<Long> sizes = new ArrayList<>();
    for (int i = 0; i < KILLS - 4; i++) {
      sizes.add((long) (random.nextDouble() * whole));
    }
    sizes.sort(null);
    for (long size : sizes) {
      kill(() -> bytes(work) > size);
    }
    kill(() -> hidden(".report.", ""));
    kill(() -> hidden(".report.", "claims.jsonl"));
    kill(() -> hidden(".report.", "report.json"));
    while (killed < KILLS) {
      kill(() -> Files.exists(work.resolve("lock")));
    }
    Process last = start(99);
    assertThat(last.waitFor(5, TimeUnit.MINUTES)).isTrue();

    Path calm = folder.resolve("calm");
    Instant first = began == null ? clock(99) : began;
    Session undisturbed =
        Session.run(Clock.fixed(first, ZoneOffset.UTC), "verify", articles, "--out", calm);
    assertThat(last.exitValue()).as(said(99)).isEqualTo(undisturbed.code());
    assertThat(files(out)).as("killed at: " + told).isEqualTo(files(calm));
  }

  /** How many bytes a whole run keeps. */
  private long whole;

  private void measure() throws IOException {
    Path dir = folder.resolve("measured");
    Session.run(
        Clock.fixed(NINE, ZoneOffset.UTC),
        "verify",
        articles,
        "--out",
        folder.resolve("measured-report"),
        "--work",
        dir);
    whole = bytes(dir);
    assertThat(whole).isPositive();
  }

  /** Starts a run and kills it at a moment; should it end before, all begins anew. */
  private void kill(BooleanSupplier moment) throws Exception {
    int number = killed + 1;
    boolean fresh = !Files.exists(work.resolve("manifest.json"));
    Process run = start(number);
    while (run.isAlive() && !moment.getAsBoolean()) {
      Thread.onSpinWait();
      Thread.sleep(1);
    }
    run.destroyForcibly();
    int code = run.waitFor();
    if (code != 137) {
      assertThat(work.resolve("uses"))
          .as("a run that ended by itself; it said %s", said(number))
          .exists();
      told.append("over before ").append(number).append("; ");
      delete(work);
      began = null;
      return;
    }
    killed++;
    told.append(bytes(work)).append(' ');
    if (fresh && Files.exists(work.resolve("manifest.json"))) {
      began = clock(number);
    }
  }

  private String said(int number) throws IOException {
    return Files.readString(folder.resolve("said-" + number + ".txt"));
  }

  private static Instant clock(int number) {
    return NINE.plusSeconds(number);
  }

  private Process start(int number) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", classPath()));
    command.addAll(List.of(KilledRun.class.getName(), clock(number).toString()));
    command.addAll(List.of("verify", articles.toString(), "--out", out.toString()));
    command.addAll(List.of("--work", work.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said-" + number + ".txt").toFile())
        .start();
  }

  /** Where this test itself was found, whoever runs it. */
  static String classPath() {
    if (KillTest.class.getClassLoader() instanceof URLClassLoader loader) {
      return Arrays.stream(loader.getURLs())
          .map(url -> Path.of(URI.create(url.toString())).toString())
          .collect(Collectors.joining(File.pathSeparator));
    }
    return System.getProperty("java.class.path");
  }

  /** Stories, and the same again some months later with other figures. */
  private void batch(Path stories, int times) throws IOException {
    try (Stream<Path> files = Files.walk(stories)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String text = Files.readString(file);
        for (int n = 0; n < times; n++) {
          String name = n + "/" + stories.relativize(file);
          int later = n;
          String other =
              name.endsWith(".jsonl")
                  ? DAY.matcher(text).replaceAll(m -> day(m.group(), later))
                  : NUMBER
                      .matcher(text)
                      .replaceAll(m -> "" + (Integer.parseInt(m.group()) + later));
          if (!name.endsWith("expected.json")) {
            Session.write(articles.resolve(name), other);
          }
        }
      }
    }
  }

  private static String day(String day, int times) {
    return LocalDate.parse(day).plusDays(91L * times).toString();
  }

  private static long bytes(Path work) {
    long bytes = 0;
    try (Stream<Path> files = Files.list(work.resolve("segments"))) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    } catch (IOException e) {
      return bytes; // not there yet, or just moved
    }
    return bytes;
  }

  /** Whether a report is being written, and has come as far as this file. */
  private boolean hidden(String prefix, String file) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.anyMatch(
          e ->
              e.getFileName().toString().startsWith(prefix)
                  && e.toString().endsWith(".new")
                  && Files.exists(e.resolve(file)));
    } catch (IOException e) {
      return false;
    }
  }

  private static Map<String, String> files(Path report) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(report)) {
      for (Path file : files.toList()) {
        byte[] bytes = Files.readAllBytes(file); // a workbook is no text
        texts.put(file.getFileName().toString(), new String(bytes, StandardCharsets.ISO_8859_1));
      }
    }
    return texts;
  }

  private static void delete(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (Stream<Path> walk = Files.walk(tree)) {
        for (Path path : walk.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
