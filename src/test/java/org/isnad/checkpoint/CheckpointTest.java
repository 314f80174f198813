package org.isnad.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose folder it is, what it holds, and how much. */
class CheckpointTest {
  @TempDir private Path above;

  @Test
  void aRunThatWasBrokenOffBeganWhenItBegan() throws IOException {
    Path folder = above.resolve("work");
    assertThat(begin(folder, "a", "9:00", false)).isEqualTo("9:00");
    assertThat(begin(folder, "a", "9:05", false)).as("the same run goes on").isEqualTo("9:00");
    assertThat(begin(folder, "b", "9:10", false)).as("other inputs").isEqualTo("9:10");
    assertThat(begin(folder, "b", "9:15", true)).isEqualTo("9:10");
    assertThat(begin(folder, "b", "10:00", true)).as("it had ended").isEqualTo("10:00");
  }

  @Test
  void theFolderIsForItsOwnerAlone() throws IOException {
    Path folder = above.resolve("deep/work");
    begin(folder, "a", "noon", true);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
  }

  @Test
  void twoRunsAtOnceAreRefused() throws IOException {
    Path folder = above.resolve("work");
    try (Checkpoint first = Checkpoint.open(folder, "1.0")) {
      assertThat(first.keeps()).isTrue();
      assertThat(refused(folder)).hasMessageContaining("another run is at work");
    }
    begin(folder, "a", "noon", true);
  }

  @Test
  void foreignFoldersAreRefusedAndLeftAsTheyWere() throws IOException {
    Path folder = Files.createDirectory(above.resolve("pictures"));
    Files.writeString(folder.resolve("cat.png"), "cat");

    assertThat(refused(folder)).hasMessageContaining("cat.png");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aFileAndAPlaceThatCannotBeWrittenToAreRefused() throws IOException {
    Path file = Files.writeString(above.resolve("file"), "");

    assertThat(refused(file)).hasMessageContaining("is a file");
    assertThat(refused(file.resolve("work"))).hasMessageContaining("cannot be written to");
  }

  @Test
  void theFolderOfANewerIsnadIsRefused() throws IOException {
    Path folder = above.resolve("work");
    begin(folder, "a", "noon", true);
    Path manifest = folder.resolve(Manifest.NAME);
    Files.writeString(
        manifest, Files.readString(manifest).replace("\"format\" : 1", "\"format\" : 2"));

    assertThat(refused(folder)).hasMessageContaining("newer Isnad");
    assertThat(refused(folder).remedy()).contains("another folder");
  }

  @Test
  void aManifestThatCannotBeBelievedIsToldAndBegunAnew() throws IOException {
    Path folder = above.resolve("work");
    begin(folder, "a", "9:00", false);
    Path manifest = folder.resolve(Manifest.NAME);
    for (String text : new String[] {Files.readString(manifest).replace("9:00", "8:00"), "{", ""}) {
      Files.writeString(manifest, text);
      try (Checkpoint work = Checkpoint.open(folder, "1.0")) {
        assertThat(work.troubles()).hasSize(1);
        assertThat(work.begin("a", "9:30")).isEqualTo("9:30");
        work.finish();
      }
    }
  }

  @Test
  void whatNobodyUsesIsDroppedAndTheRestStays() throws IOException {
    Path folder = above.resolve("work");
    Limits tight = new Limits(3, 5_000, 4);
    long largest = 0;
    for (int run = 0; run < 40; run++) {
      try (Checkpoint work = Checkpoint.open(folder, "1.0", tight)) {
        work.begin("a", "run " + run);
        if (run == 0) {
          work.keep(Key.of("always"), new byte[500]);
        }
        assertThat(work.find(Key.of("always"))).as("run %d", run).hasSize(500);
        if (run > 0) {
          assertThat(work.find(Key.of("once", run - 1))).as("run %d", run).hasSize(1_000);
        }
        work.keep(Key.of("once", run), new byte[1_000]);
        work.finish();
      }
      largest = Math.max(largest, size(folder.resolve(Folder.SEGMENTS)));
    }
    assertThat(largest).as("bytes in the folder").isLessThan(20_000);
    try (Checkpoint work = Checkpoint.open(folder, "1.0", tight)) {
      assertThat(work.find(Key.of("once", 0))).isNull();
      assertThat(work.troubles()).isEmpty();
    }
  }

  @Test
  void withoutAFolderNothingIsKept() {
    Checkpoint.NONE.keep(Key.of("a"), new byte[1]);

    assertThat(Checkpoint.NONE.find(Key.of("a"))).isNull();
    assertThat(Checkpoint.NONE.begin("a", "noon")).isEqualTo("noon");
  }

  private static String begin(Path folder, String inputs, String now, boolean end)
      throws IOException {
    try (Checkpoint work = Checkpoint.open(folder, "1.0")) {
      String began = work.begin(inputs, now);
      if (end) {
        work.finish();
      }
      assertThat(work.troubles()).isEmpty();
      return began;
    }
  }

  private static Refused refused(Path folder) {
    Refused refused =
        catchThrowableOfType(Refused.class, () -> Checkpoint.open(folder, "1.0").close());
    assertThat(refused.remedy()).isNotBlank();
    return refused;
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }
}
