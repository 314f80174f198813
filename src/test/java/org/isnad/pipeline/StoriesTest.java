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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is promised of each story, and that nothing but the words of its articles decides it. */
class StoriesTest {
  private static final Path ARTICLES = Path.of("fixtures/articles");
  private static final Path STORY = ARTICLES.resolve("jasim");
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2024-05-03T12:00:00Z"), ZoneOffset.UTC);
  private static final Pipeline PIPELINE = Pipeline.of(Knowledge.shipped(), NOON, "0");
  private static final Verification RUN = PIPELINE.verify(List.of(STORY));

  @TempDir private Path folder;

  static List<String> stories() throws IOException {
    try (Stream<Path> folders = Files.list(ARTICLES)) {
      List<String> told =
          folders
              .filter(folder -> Files.exists(folder.resolve("expected.json")))
              .map(folder -> folder.getFileName().toString())
              .sorted()
              .toList();
      assertThat(told)
          .as("stories of fixtures/articles with an expected.json")
          .hasSizeGreaterThan(3);
      return told;
    }
  }

  private static Promises promises(String story) throws IOException {
    Path folder = ARTICLES.resolve(story);
    return Promises.read(folder.resolve("expected.json"), PIPELINE.verify(List.of(folder)));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everyPromiseOfAStoryIsKept(String story) throws IOException {
    Promises promises = promises(story);

    assertThat(promises.missingFindings())
        .as(
            "findings of fixtures/articles/%1$s/expected.json that a run no longer gives. See what"
                + " it gives with './isnad verify fixtures/articles/%1$s'. Mend the lexicon, the"
                + " linking or the rule; change expected.json only when the promise itself was"
                + " wrong",
            story)
        .isEmpty();
    assertThat(promises.missingVerdicts())
        .as(
            "verdicts of fixtures/articles/%s/expected.json that came out otherwise. See each with"
                + " './isnad explain isnad-report QUESTION'. Mend what reads or joins the claims,"
                + " or rules/tables/verdicts.csv; change expected.json only when the promise itself"
                + " was wrong",
            story)
        .isEmpty();
    assertThat(promises.wronglyJoined())
        .as(
            "claims of fixtures/articles/%s that one finding or one question holds together, though"
                + " they are about different people, days or places. Mend the side, the date or the"
                + " place that the extractor gave them, or rules/tables/linking.csv",
            story)
        .isEmpty();
    assertThat(promises.findings() + promises.verdicts()).as("promises").isGreaterThanOrEqualTo(5);
    assertThat(promises.pairsSeen())
        .as("pairs of 'apart' whose two sides are claims of this run")
        .isGreaterThanOrEqualTo(1);
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
        run.coverage(),
        run.review());
  }

  private byte[] json(Verification run) throws IOException {
    Path out = Files.createTempDirectory(folder, "report");
    Reports.write(run, out, Set.of("json"), Reports.Options.defaults());
    return Files.readAllBytes(out.resolve(Reports.file("json")));
  }
}
