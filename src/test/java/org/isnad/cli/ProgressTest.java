package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.isnad.pipeline.Watcher.Count;
import org.isnad.pipeline.Watcher.Stage;
import org.junit.jupiter.api.Test;

/** What is shown of a run's progress, and when. */
class ProgressTest {
  private final StringWriter err = new StringWriter();
  private final Tally tally = new Tally();

  @Test
  void aBarTellsShareCountsRateAndTimeLeft() {
    assertThat(Bar.line("extract", 4_500, 10_000, "articles", "61,234 claims", 9, 200))
        .isEqualTo(
            "extract [=========>          ] 45% · 4,500/10,000 articles · 61,234 claims · 500/s"
                + " · 11 s left");
    assertThat(Bar.line("verify", 10, 10, "events", "8 articles", 2, 200))
        .startsWith("verify [====================] 100% · 10/10 events");
  }

  @Test
  void aBarNeverWraps() {
    for (int columns = 1; columns < 120; columns++) {
      assertThat(Bar.line("extract", 4_500, 10_000, "articles", "61,234 claims", 9, columns))
          .hasSizeLessThan(columns);
    }
  }

  @Test
  void aStreamWhoseEndIsUnknownPromisesNoTime() {
    tally.begun(Stage.EXTRACT);
    tally.counted(Count.DOCUMENTS_READ, 50);
    tally.counted(Count.DOCUMENTS_EXTRACTED, 40);

    assertThat(Bar.line(tally, 200)).startsWith("extract · 40 articles").doesNotContain("left");
  }

  @Test
  void aPipeHearsEveryThousandArticlesAndTheEndOfStages() {
    Progress progress = new Progress.InPipe(tally, new PrintWriter(err));
    progress.counted(Count.DOCUMENTS_READ, 2_500);
    progress.ended(Stage.READ);
    for (int i = 0; i < 2_500; i++) {
      progress.counted(Count.DOCUMENTS_EXTRACTED, 1);
    }
    progress.ended(Stage.VERIFY);

    assertThat(err.toString().lines())
        .containsExactly(
            "isnad: 2,500 articles read",
            "isnad: 1,000 articles extracted, 0 claims",
            "isnad: 2,000 articles extracted, 0 claims",
            "isnad: 0 events verified");
  }

  @Test
  void aPipeHearsNothingOfASmallBatch() {
    Progress progress = new Progress.InPipe(tally, new PrintWriter(err));
    progress.counted(Count.DOCUMENTS_READ, 999);
    progress.counted(Count.DOCUMENTS_EXTRACTED, 999);
    progress.ended(Stage.READ);

    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aTerminalShowsNothingOfAShortRun() {
    Progress progress = new Progress.OnTerminal(tally, new PrintWriter(err), 80);
    tally.begun(Stage.READ);
    progress.close();

    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aBarIsTakenAwayWhole() throws InterruptedException {
    Progress progress = new Progress.OnTerminal(tally, new PrintWriter(err), 80);
    tally.begun(Stage.EXTRACT);
    for (int i = 0; i < 200 && err.toString().isEmpty(); i++) {
      Thread.sleep(50);
    }
    progress.close();
    String shown = err.toString();
    Thread.sleep(300);

    assertThat(shown).contains("\r\u001b[Kextract").endsWith("\r\u001b[K");
    assertThat(err.toString()).as("a closed bar draws no more").isEqualTo(shown);
  }
}
