package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers that scripts rely on, each with a run that ends so; 130 and 143 are in StopTest. */
class ExitCodesTest {
  @TempDir private Path folder;
  private Path articles;
  private Path out;

  @BeforeEach
  void write() {
    articles = Session.fire(folder.resolve("in"));
    out = folder.resolve("out");
  }

  @Test
  void zeroWhenAllWasDone() {
    ends(ExitCode.DONE, 0, "verify", articles, "--out", out);
  }

  @Test
  void oneWhenTheReportCannotBeWritten() {
    Path file = Session.write(folder.resolve("file"), "no folder");
    ends(ExitCode.INCOMPLETE, 1, "verify", articles, "--out", file.resolve("out"));
  }

  @Test
  void twoWhenTheCommandIsWrong() {
    ends(ExitCode.USAGE, 2, "verify", articles, "--out", out, "--no-such-option");
  }

  @Test
  void threeWhenKnowledgeIsBroken() {
    Path rules = folder.resolve("rules");
    Session.write(rules.resolve("sources/a.yaml"), "sources: [");
    ends(ExitCode.KNOWLEDGE, 3, "verify", articles, "--out", out, "--rules", rules);
    assertThat(out).doesNotExist();
  }

  @Test
  void fourWhenThereAreSuchFindings() {
    ends(ExitCode.FINDINGS, 4, "verify", articles, "--out", out, "--fail-on", "low");
  }

  @Test
  void fiveWhenAnInputCouldNotBeRead() {
    Session.write(articles.resolve("c.txt"), "");
    ends(ExitCode.UNREAD, 5, "verify", articles, "--out", out);
  }

  @Test
  void fourComesBeforeFive() {
    Session.write(articles.resolve("c.txt"), "");
    ends(ExitCode.FINDINGS, 4, "verify", articles, "--out", out, "--fail-on", "low");
  }

  private static void ends(ExitCode code, int number, Object... words) {
    Session run = Session.run(words);

    assertThat(run.code()).as(run.err()).isEqualTo(number).isEqualTo(code.number());
  }
}
