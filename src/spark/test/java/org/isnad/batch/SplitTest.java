package org.isnad.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a list is cut, every line is read once, whole and by its number. */
class SplitTest {
  @TempDir Path folder;

  @Test
  void everyCutGivesTheSameLines() throws IOException {
    for (String text : List.of("a\n\nbb\nccc\n\n", "a\nbb", "\n\n\n", "abcdef", "a\r\nسلام\nz\n")) {
      Path file = Files.writeString(folder.resolve("list.jsonl"), text, StandardCharsets.UTF_8);
      List<String> whole = read(file, Files.size(file));
      assertThat(whole).hasSize((int) text.lines().count());
      for (long size = 1; size < Files.size(file); size++) {
        assertThat(read(file, size)).as("%s in pieces of %d", text, size).isEqualTo(whole);
      }
    }
  }

  @Test
  void aLineThatIsTooLongIsToldAndNotKept() throws IOException {
    Path file = Files.writeString(folder.resolve("list.jsonl"), "abc\n123456789\nxyz\n");
    List<String> lines = new ArrayList<>();
    new Split(file.toString(), "list", 0, Files.size(file), 0)
        .read(4, (number, bytes) -> lines.add(number + (bytes == null ? "!" : "")));
    assertThat(lines).containsExactly("1", "2!", "3");
  }

  private static List<String> read(Path file, long size) throws IOException {
    List<String> lines = new ArrayList<>();
    int before = 0;
    for (long start = 0; start < Files.size(file); start += size) {
      long end = Math.min(start + size, Files.size(file));
      Split split = new Split(file.toString(), "list", start, end, before);
      split.read(
          100,
          (number, bytes) -> lines.add(number + " " + new String(bytes, StandardCharsets.UTF_8)));
      before += split.lineEnds();
    }
    return lines;
  }
}
