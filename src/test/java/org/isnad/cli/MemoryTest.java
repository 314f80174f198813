package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isnad.corpus.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A batch is verified in little memory: words and rules take 45 MB of heap, an article of a large
 * batch about 18 KB. {@code -Disnad.memory.articles=N -Disnad.memory.heap=MB} tries another batch.
 */
class MemoryTest {
  private static final int ARTICLES = Integer.getInteger("isnad.memory.articles", 5_000);
  private static final int HEAP = Integer.getInteger("isnad.memory.heap", 180);

  @TempDir private Path folder;

  @Test
  void aLargeBatchFitsIntoASmallHeap() throws Exception {
    Path articles = folder.resolve("articles.jsonl");
    Corpus.write(ARTICLES, 7, articles);
    Path out = folder.resolve("report");
    Path said = folder.resolve("said.txt");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + HEAP + "m",
            "-Xmn30m",
            "-XX:+UseSerialGC",
            "-cp",
            KillTest.classPath(),
            Main.class.getName(),
            "verify",
            articles.toString(),
            "--format",
            "json",
            "--quiet",
            "--out",
            out.toString());
    Process run =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(run.waitFor(30, TimeUnit.MINUTES)).isTrue();
    assertThat(run.exitValue())
        .as(
            "%d articles in %d MB: %s; see what holds the memory with jmap -histo:live",
            ARTICLES, HEAP, Files.readString(said))
        .isZero();
    try (Stream<String> lines = Files.lines(out.resolve("report.json"))) {
      assertThat(lines.filter(line -> line.contains("\"sha256\": ")).count()).isEqualTo(ARTICLES);
    }
  }
}
