package org.isnad.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a file, what is read from it is what was written, or nothing. */
class SegmentsTest {
  private static final int ENTRIES = 12;

  @TempDir private Path folder;
  private Path file;
  private byte[] whole;

  @BeforeEach
  void keepSomething() throws IOException {
    try (Checkpoint work = Checkpoint.open(folder, "1.0")) {
      work.begin("articles", "noon");
      for (int i = 0; i < ENTRIES; i++) {
        work.keep(Key.of(i), value(i));
      }
      work.finish();
    }
    file = files()[0];
    whole = Files.readAllBytes(file);
  }

  @Test
  void whatWasKeptIsFound() throws IOException {
    assertThat(found()).isEqualTo(ENTRIES);
  }

  @Test
  void aFlippedBitAnywhereIsNoticedAndNeverBelieved() throws IOException {
    for (int at = 0; at < whole.length; at++) {
      byte[] bytes = whole.clone();
      bytes[at] ^= (byte) (1 << (at % 8));
      Files.write(file, bytes);
      assertThat(found()).as("entries sound with byte %d flipped", at).isGreaterThan(ENTRIES - 3);
      assertThat(damaged()).as("whether byte %d is told", at).isTrue();
    }
  }

  @Test
  void aTailCutAnywhereIsNoticedAndTheRestStands() throws IOException {
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      found();
      assertThat(damaged()).as("whether a file of %d bytes is told", length).isTrue();
    }
  }

  @Test
  void aFileOfNoiseOrAMissingOneIsTold() throws IOException {
    byte[] noise = new byte[5_000];
    new Random(3).nextBytes(noise);
    Files.write(file, noise);
    assertThat(found()).isZero();
    assertThat(damaged()).isTrue();

    Files.delete(file);
    assertThat(found()).isZero();
    assertThat(damaged()).isTrue();
  }

  @Test
  void whatIsDamagedIsToldOnceAndGoneAfterTheNextRun() throws IOException {
    byte[] bytes = whole.clone();
    bytes[whole.length / 2] ^= 1;
    Files.write(file, bytes);
    try (Checkpoint work = Checkpoint.open(folder, "1.0")) {
      work.begin("articles", "noon");
      assertThat(work.troubles()).hasSize(1);
      for (int i = 0; i < ENTRIES; i++) {
        if (work.find(Key.of(i)) == null) {
          work.keep(Key.of(i), value(i));
        }
      }
      work.finish();
    }

    assertThat(found()).isEqualTo(ENTRIES);
    assertThat(damaged()).isFalse();
  }

  /** How many entries are found; each must be what was written. */
  private int found() throws IOException {
    int found = 0;
    try (Checkpoint work = Checkpoint.open(folder, "1.0")) {
      for (int i = 0; i < ENTRIES; i++) {
        byte[] value = work.find(Key.of(i));
        assertThat(value == null || Arrays.equals(value, value(i))).isTrue();
        found += value == null ? 0 : 1;
      }
    }
    return found;
  }

  private boolean damaged() throws IOException {
    try (Checkpoint work = Checkpoint.open(folder, "1.0")) {
      return work.troubles().stream().anyMatch(t -> t.code().equals("work-damaged"));
    }
  }

  private Path[] files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(Folder.SEGMENTS))) {
      return files.sorted().toArray(Path[]::new);
    }
  }

  private static byte[] value(int i) {
    return ("value " + i + " ".repeat(i)).getBytes(StandardCharsets.UTF_8);
  }
}
