package org.isnad.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.finding.Verification;
import org.isnad.knowledge.Knowledge;
import org.isnad.pipeline.Pipeline;
import org.isnad.report.Reports;
import org.isnad.report.StrangeBatches;

/** The reports that the tests open, each written once. */
enum Reported {
  /** Two stories of the fixtures, as an editor would get them. */
  STORIES,
  /** A few findings of every kind, with decisions, an earlier report and people. */
  SAMPLE,
  /** The same with the words of somebody who means harm wherever a stranger may write. */
  HOSTILE,
  /** 2,000 findings from 500 articles. */
  CROWD;

  private static final Path FIXTURES = Path.of("fixtures/articles");

  private Verification verification;
  private Path page;

  /** What the page was made from. */
  synchronized Verification verification() {
    if (verification == null) {
      verification =
          switch (this) {
            case STORIES -> stories();
            case SAMPLE -> StrangeBatches.sample();
            case HOSTILE -> StrangeBatches.hostile();
            case CROWD -> StrangeBatches.crowd(125);
          };
    }
    return verification;
  }

  /** Its {@code index.html}. */
  synchronized Path page() {
    if (page == null) {
      try {
        Path folder = Path.of("target", "ui", name().toLowerCase(Locale.ROOT));
        Files.createDirectories(folder);
        Reports.write(verification(), folder, Set.of("html"), Reports.Options.defaults());
        page = folder.resolve("index.html").toAbsolutePath();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return page;
  }

  private static Verification stories() {
    Clock noon = Clock.fixed(Instant.parse("2024-05-03T12:00:00Z"), ZoneOffset.UTC);
    return Pipeline.of(Knowledge.shipped(), noon, "0.1.0")
        .verify(List.of(FIXTURES.resolve("jasim"), FIXTURES.resolve("bus-crash")));
  }
}
