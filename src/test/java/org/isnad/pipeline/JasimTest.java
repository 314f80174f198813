package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.finding.Verification;
import org.isnad.knowledge.Knowledge;
import org.isnad.report.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is promised of five articles on one town, and that nothing but their words decides it. */
class JasimTest {
  private static final Path STORY = Path.of("fixtures/articles/jasim");
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2024-05-03T12:00:00Z"), ZoneOffset.UTC);
  private static final Pipeline PIPELINE = Pipeline.of(Knowledge.shipped(), NOON, "0");
  private static final Verification RUN = PIPELINE.verify(List.of(STORY));

  @TempDir private Path folder;

  @Test
  void everyPromisedFindingIsThere() throws IOException {
    Promises promises = Promises.read(STORY.resolve("expected.json"), RUN);

    assertThat(promises.missingFindings())
        .as(
            "findings of fixtures/articles/jasim/expected.json that a run no longer gives. See"
                + " what it gives with './isnad verify %s'. Mend the lexicon, the linking or the"
                + " rule; change expected.json only when the promise itself was wrong",
            STORY)
        .isEmpty();
    assertThat(promises.findings()).as("findings looked for").isGreaterThanOrEqualTo(10);
  }

  @Test
  void everyPromisedVerdictStands() throws IOException {
    Promises promises = Promises.read(STORY.resolve("expected.json"), RUN);

    assertThat(promises.missingVerdicts())
        .as(
            "verdicts of fixtures/articles/jasim/expected.json that came out otherwise. See each"
                + " with './isnad explain isnad-report QUESTION'. Mend what reads or joins the"
                + " claims, or rules/tables/verdicts.csv; change expected.json only when the"
                + " promise itself was wrong")
        .isEmpty();
    assertThat(promises.verdicts()).as("verdicts looked for").isGreaterThanOrEqualTo(4);
  }

  @Test
  void whatIsNotTheSameIsNotJoined() throws IOException {
    Promises promises = Promises.read(STORY.resolve("expected.json"), RUN);

    assertThat(promises.wronglyJoined())
        .as(
            "claims that one finding or one question holds together, though they are about"
                + " different people, days or places. Mend the side, the date or the place that"
                + " the extractor gave them, or rules/tables/linking.csv")
        .isEmpty();
    assertThat(promises.pairsSeen())
        .as("pairs of 'apart' whose two sides are claims of this run")
        .isGreaterThanOrEqualTo(3);
  }

  @Test
  void twoRunsGiveTheSameBytes() throws IOException {
    Verification again = Pipeline.of(Knowledge.shipped(), NOON, "0").verify(List.of(STORY));

    assertThat(json(again)).as("report.json of a second run").isEqualTo(json(RUN));
  }

  @Test
  void theOrderOfTheListGivesTheSameBytes() throws IOException {
    Path copy = copied("copy");
    List<String> lines = new ArrayList<>(Files.readAllLines(copy.resolve("articles.jsonl")));
    byte[] first = json(PIPELINE.verify(List.of(copy)));

    for (int seed = 1; seed <= 3; seed++) {
      Collections.shuffle(lines, new Random(seed));
      Files.write(copy.resolve("articles.jsonl"), lines);
      assertThat(json(PIPELINE.verify(List.of(copy))))
          .as("report.json after shuffling the lines of articles.jsonl with seed %d", seed)
          .isEqualTo(first);
    }
  }

  @Test
  void theOrderOfArgumentsGivesTheSameBytes() throws IOException {
    List<Path> parts = new ArrayList<>();
    for (String line : Files.readAllLines(STORY.resolve("articles.jsonl"))) {
      Path part = Files.createDirectories(folder.resolve("part-" + parts.size()));
      String file = line.replaceAll(".*\"file\": \"([^\"]+)\".*", "$1");
      Files.copy(STORY.resolve(file), part.resolve(file));
      Files.writeString(part.resolve("articles.jsonl"), line + "\n");
      parts.add(part);
    }
    byte[] first = json(withInputs(PIPELINE.verify(parts)));
    for (int seed = 1; seed <= 3; seed++) {
      List<Path> shuffled = new ArrayList<>(parts);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(json(withInputs(PIPELINE.verify(shuffled))))
          .as("report.json, but for run.inputs, after shuffling the arguments with seed %d", seed)
          .isEqualTo(first);
    }
  }

  private Path copied(String name) throws IOException {
    Path copy = Files.createDirectories(folder.resolve(name));
    try (Stream<Path> files = Files.list(STORY)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  /** The paths as they were typed are the one thing that follows their order. */
  private static Verification withInputs(Verification run) {
    Verification.Run about = run.run();
    return new Verification(
        new Verification.Run(
            about.version(),
            about.started(),
            about.inputs().stream().sorted().toList(),
            about.rulePacks(),
            about.engine()),
        run.facts(),
        run.findings(),
        run.verdicts(),
        run.troubles(),
        run.rules(),
        run.coverage());
  }

  private byte[] json(Verification run) throws IOException {
    Path out = Files.createTempDirectory(folder, "report");
    Reports.write(run, out, Set.of("json"), Reports.Options.defaults());
    return Files.readAllBytes(out.resolve(Reports.file("json")));
  }
}
