package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines come out whole wherever the buffer that they are read through ends. */
class LinesTest {
  private static final int LONGEST = 150_000;
  private static final int BUFFER = 1 << 16;

  private static List<String> read(String text) throws IOException {
    List<String> read = new ArrayList<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (Lines lines = new Lines(new ByteArrayInputStream(bytes), LONGEST)) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        read.add(lines.wasTooLong() ? "too long" : new String(line, StandardCharsets.UTF_8));
      }
    }
    return read;
  }

  @Test
  void linesOfEveryLengthAroundTheBuffer() throws IOException {
    for (int length : IntStream.rangeClosed(BUFFER - 2, BUFFER + 2).toArray()) {
      String line = "x".repeat(length);
      assertThat(read(line + "\n\n" + line + "\nend\n")).containsExactly(line, "", line, "end");
      assertThat(read(line)).containsExactly(line);
    }
  }

  @Test
  void onlyTheLineThatIsTooLongIsLost() throws IOException {
    String longest = "y".repeat(LONGEST);
    assertThat(read(longest + "\n" + longest + "y\nend"))
        .containsExactly(longest, "too long", "end");
    assertThat(read("")).isEmpty();
    assertThat(read("\n")).containsExactly("");
  }
}
