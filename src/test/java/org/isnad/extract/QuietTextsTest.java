package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.fact.Claim;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Recipes, verse, terms of use and previews of matches tell no news. */
class QuietTextsTest {
  private static final int WORDS_PER_CLAIM = 200;

  @TestFactory
  Stream<DynamicTest> nearlyNothingIsClaimed() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of("fixtures", "quiet"))) {
      files = found.sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(8);
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> quiet(file)));
  }

  private static void quiet(Path file) throws IOException {
    String text = Files.readString(file);
    List<Claim> claims = Reading.claims(text);
    assertThat(claims.size())
        .as(
            "mend the words of words-quiet.yaml or the frames that found in %s: %s",
            file, claims.stream().map(c -> c.type() + " '" + c.quote() + "'").toList())
        .isLessThanOrEqualTo(Math.max(1, text.split("\\s+").length / WORDS_PER_CLAIM));
  }
}
