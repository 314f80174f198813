package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.fact.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Precision first: texts that tell no news yield fewer than one claim in 200 words. */
class PlainTextsTest {
  private static final Path PLAIN = Path.of("fixtures", "plain");
  private static final int WORDS = 200;

  static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(PLAIN)) {
      return files.sorted().toList();
    }
  }

  @Test
  void thereAreFourKinds() throws IOException {
    assertThat(texts()).hasSizeGreaterThanOrEqualTo(4);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextWithoutNewsHasNoClaims(Path file) throws IOException {
    String text = Files.readString(file);
    int words = text.split("\\s+").length;
    List<Claim> claims = Reading.claims(text);

    assertThat(words).isBetween(200, 400);
    assertThat(claims.size() * WORDS)
        .as(
            "found in %s: %s; narrow the frame that took them, or the words it is triggered by",
            file, claims.stream().map(c -> c.type() + " '" + c.quote() + "'").toList())
        .isLessThan(words);
  }
}
