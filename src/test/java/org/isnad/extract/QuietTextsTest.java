package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.fact.Claim;
import org.junit.jupiter.api.Test;

/** Precision first: recipes, verse, terms of use and previews of matches tell no news. */
class QuietTextsTest {
  private static final Path QUIET = Path.of("fixtures", "quiet");
  private static final int WORDS_PER_CLAIM = 200;

  @Test
  void fewerThanOneClaimInTwoHundredWords() throws IOException {
    List<String> found = new ArrayList<>();
    int words = 0;
    for (Path file : files()) {
      String text = Files.readString(file);
      int here = text.split("\\s+").length;
      List<Claim> claims = Reading.claims(text);
      claims.forEach(c -> found.add(file.getFileName() + ": " + c.type() + " '" + c.quote() + "'"));
      words += here;
      assertThat(claims.size() * WORDS_PER_CLAIM)
          .as("%s; narrow the frames that took them, or their words: %s", file, found)
          .isLessThan(Math.max(here, 2 * WORDS_PER_CLAIM));
    }
    assertThat(found.size() * WORDS_PER_CLAIM)
        .as("narrow the frames that took them, or their words: %s", found)
        .isLessThan(words);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(QUIET)) {
      List<Path> found = files.sorted().toList();
      assertThat(found).hasSizeGreaterThan(12);
      return found;
    }
  }
}
