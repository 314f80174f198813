package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.knowledge.KnowledgeFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Sentences with the claim they must yield in square brackets. Without brackets nothing of that
 * type may be found; {@code none} allows no claim at all.
 */
class SpansTest {
  private static final Path SPANS = Path.of("fixtures", "spans");

  @TestFactory
  Stream<DynamicTest> sentencesYieldWhatTheyMark() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : files()) {
      sentences(file)
          .forEach(
              (text, claim) ->
                  tests.add(
                      DynamicTest.dynamicTest(
                          SPANS.relativize(file) + ": " + text,
                          () ->
                              assertThat(faults(lang(file), text, claim))
                                  .as("mend the frames, or the sentence in %s", file)
                                  .isEmpty())));
    }
    assertThat(tests).hasSizeGreaterThan(150);
    return tests.stream();
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(SPANS)) {
      return files
          .filter(f -> f.toString().endsWith(".yaml"))
          .filter(f -> Reading.EXTRACTOR.languages().of(lang(f)) != null) // not "apart"
          .sorted()
          .toList();
    }
  }

  static Map<String, String> sentences(Path file) throws IOException {
    Map<String, String> out = new java.util.LinkedHashMap<>();
    KnowledgeFile read =
        new KnowledgeFile(file.toString(), file.toString(), Files.readString(file), "spans");
    Yaml.map(read).forEach((text, claim) -> out.put(text, String.valueOf(claim)));
    return out;
  }

  /** Sentences of another language than Arabic stand in a folder named by it. */
  static String lang(Path file) {
    return file.getParent().equals(SPANS) ? "ar" : file.getParent().getFileName().toString();
  }

  static List<String> faults(String text, String claim) {
    return faults("ar", text, claim);
  }

  static List<String> faults(String lang, String text, String claim) {
    if (claim.equals("none")) {
      return Reading.claims(lang, text).stream()
          .map(c -> "nothing is expected, found " + c.type() + " '" + c.quote() + "'")
          .toList();
    }
    String type = claim.split("\\s+")[0].replace("type=", "");
    return Reading.faults(lang, text, type, claim);
  }
}
