package org.isnad.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The search key of words, by a table that the page's script is held to as well: whoever searches a
 * report must find what the engine takes for the same word.
 */
public class FoldsTest {
  private static final Pattern UNIT = Pattern.compile("\\\\u([0-9A-F]{4})");

  /** Words and their keys, in turn. */
  public static List<String[]> pairs() {
    try (InputStream in = FoldsTest.class.getResourceAsStream("folds.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(
              line ->
                  UNIT.matcher(line)
                      .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16))))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void wordsFoldAsTheTableSays() {
    assertThat(pairs()).hasSizeGreaterThan(30).allMatch(pair -> pair.length == 2);
    for (String[] pair : pairs()) {
      assertThat(Orthography.fold(pair[0])).as(pair[0]).isEqualTo(pair[1]);
      assertThat(Orthography.fold(pair[1])).as("folded again: " + pair[1]).isEqualTo(pair[1]);
    }
  }
}
