package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.fact.Claim;
import org.isnad.fact.Span;
import org.isnad.fact.Terms;
import org.junit.jupiter.api.Test;

/**
 * The honest test: sentences by somebody who had not looked at the lexicons, read as a whole. A
 * marked claim is found when one of its topic lies there; a trap is sprung when one of its type
 * does. Nobody mends a frame for a sentence of this folder: what is missed here is read in other
 * texts.
 */
class ApartSpansTest {
  private static final Path APART = Path.of("fixtures", "spans", "apart");
  private static final double LEAST = 0.70;

  private int marked;
  private int found;
  private int exact;
  private int sprung;
  private final List<String> misses = new ArrayList<>();

  @Test
  void sentencesWrittenApartAreReadAsWellAsPromised() throws IOException {
    try (Stream<Path> files = Files.list(APART)) {
      for (Path file : files.sorted().toList()) {
        for (Map.Entry<String, String> line : SpansTest.sentences(file).entrySet()) {
          read(file, line.getKey(), line.getValue());
        }
      }
    }
    double precision = found / (double) (found + sprung);
    double recall = found / (double) marked;
    double f1 = 2 * precision * recall / (precision + recall);
    String figures =
        "marked %d, found %d, with all fields %d, traps sprung %d: P %.3f R %.3f F1 %.3f"
            .formatted(marked, found, exact, sprung, precision, recall, f1);
    System.out.println("spans written apart: " + figures);
    Path list = Path.of("target", "spans-apart.txt");
    Files.createDirectories(list.getParent());
    Files.writeString(list, figures + "\n" + String.join("\n", misses) + "\n");
    assertThat(marked).as("sentences in %s", APART).isGreaterThan(130);
    assertThat(f1)
        .as(
            "%s; %s lists what is missed: mend how the language is read, not one sentence",
            figures, list)
        .isGreaterThanOrEqualTo(LEAST);
  }

  private void read(Path file, String text, String expected) {
    String type = expected.split("\\s+")[0].replace("type=", "");
    int open = text.indexOf('[');
    if (open < 0) {
      boolean silent = SpansTest.faults(text, expected).isEmpty();
      sprung += silent ? 0 : 1;
      if (!silent) {
        misses.add(file.getFileName() + ": trap sprung: " + SpansTest.faults(text, expected));
      }
      return;
    }
    marked++;
    Span span = new Span(open, text.indexOf(']') - 1);
    List<Claim> claims = Reading.claims(text.replace("[", "").replace("]", ""));
    boolean here =
        claims.stream()
            .anyMatch(c -> Terms.topic(c.type()).equals(Terms.topic(type)) && overlaps(c, span));
    found += here ? 1 : 0;
    List<String> faults = Reading.faults(text, type, expected);
    exact += faults.isEmpty() ? 1 : 0;
    if (!faults.isEmpty()) {
      misses.add(file.getFileName() + (here ? ": not exact: " : ": missed: ") + faults);
    }
  }

  private static boolean overlaps(Claim claim, Span span) {
    int shared =
        Math.min(claim.span().end(), span.end()) - Math.max(claim.span().start(), span.start());
    return 2 * shared >= Math.min(claim.span().length(), span.length());
  }
}
