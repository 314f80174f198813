package org.isnad.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How long a command takes from nothing: child processes, without an archive of classes. */
public final class ColdStart {
  private static final int RUNS = 5;

  private ColdStart() {}

  /** Prints two lines. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("isnad-cold");
    try {
      double version = best(List.of("--version"), folder);
      double verify =
          best(
              List.of("verify", "fixtures/articles", "--out", folder.resolve("r").toString()),
              folder);
      System.out.printf(Locale.ROOT, "Cold start, --version: %.2f s (best of %d)%n", version, RUNS);
      System.out.printf(
          Locale.ROOT,
          "Cold start, verify fixtures/articles: %.2f s, %.2f s more than --version%n",
          verify,
          verify - version);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path path : files.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static double best(List<String> arguments, Path folder)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.isnad.cli.Main"));
    command.addAll(arguments);
    double best = Double.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      File log = folder.resolve("log").toFile();
      int code =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log)
              .start()
              .waitFor();
      if (code != 0) {
        throw new IllegalStateException(
            String.join(" ", arguments)
                + " ended with "
                + code
                + ": "
                + Files.readString(log.toPath()));
      }
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    return best;
  }
}
