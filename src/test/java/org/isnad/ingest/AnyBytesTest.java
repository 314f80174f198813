package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.ingest.Given.BODY;
import static org.isnad.ingest.Packed.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assertions;

/** No bytes crash the reader or hold it: they end as documents or as troubles. */
class AnyBytesTest {
  private static final String LINE = "{\"text\":\"" + BODY.replace("\n", " ") + "\"}\n";
  private static final String FEED =
      "<rss><channel><item><title>خبر</title><description>"
          + BODY
          + "</description></item></channel></rss>";
  private static final Map<String, byte[]> ENTRIES =
      Map.of("a.txt", bytes(BODY), "b.jsonl", bytes(LINE), "c.xml", bytes(FEED));

  /** A sound file of every kind of container. */
  private static final List<Map.Entry<String, byte[]>> SOUND =
      List.of(
          Map.entry("a.zip", Packed.zip(ENTRIES)),
          Map.entry("a.tar", Packed.tar(ENTRIES)),
          Map.entry("a.tgz", Packed.gzip(Packed.tar(ENTRIES))),
          Map.entry("a.tar.zst", Packed.zstd(Packed.tar(ENTRIES))),
          Map.entry("a.jsonl.gz", Packed.gzip(bytes(LINE.repeat(3)))),
          Map.entry("a.jsonl.zst", Packed.zstd(bytes(LINE.repeat(3)))),
          Map.entry("a.txt.zst", Packed.zstd(bytes(BODY.repeat(40)))),
          Map.entry("a.jsonl", bytes(LINE)),
          Map.entry("a.rss", bytes(FEED)),
          Map.entry("a.html", bytes("<p>" + BODY)));

  private static final Ingest INGEST = Given.ingest();

  @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
  void noise(@ForAll @Size(max = 400) byte[] noise, @ForAll @IntRange(max = 9) int kind)
      throws IOException {
    ends(SOUND.get(kind).getKey(), noise);
  }

  @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
  void soundFilesWithBadBytes(
      @ForAll @IntRange(max = 9) int kind,
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 1 << 20) Integer> places,
      @ForAll byte with,
      @ForAll boolean cut)
      throws IOException {
    byte[] bytes = SOUND.get(kind).getValue().clone();
    for (int place : places) {
      bytes[place % bytes.length] ^= with;
    }
    byte[] cutOff = java.util.Arrays.copyOf(bytes, places.get(0) % bytes.length);
    ends(SOUND.get(kind).getKey(), cut ? cutOff : bytes);
  }

  private static void ends(String name, byte[] bytes) throws IOException {
    Path folder = Files.createTempDirectory("any-bytes");
    Path file = folder.resolve(name);
    try {
      Files.write(file, bytes);
      Intake intake =
          Assertions.assertTimeoutPreemptively(
              Duration.ofSeconds(60), () -> INGEST.read(List.of(file)));
      assertThat(intake.documents().size() + intake.troubles().size()).isPositive();
      Ingest piped = Given.ingest(new ByteArrayInputStream(bytes));
      Intake input = piped.read(List.of(Path.of("-")));
      assertThat(input.documents().size() + input.troubles().size()).isPositive();
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }
}
