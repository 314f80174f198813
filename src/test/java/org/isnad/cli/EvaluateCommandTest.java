package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody measures Isnad on a sample of their own. */
class EvaluateCommandTest {
  private static final Path SAMPLE = Path.of("fixtures/evaluate");
  @TempDir private Path folder;

  @Test
  void theSampleOfTheGuideIsMeasured() {
    Session run = Session.run("evaluate", SAMPLE, "--gold", SAMPLE, "--misses");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("articles 1, marked claims 5,")
        .contains("strict", "lenient", "located", "casualties", "chain length", "⟧");
  }

  @Test
  void machinesGetOneObject() {
    Session run = Session.run("evaluate", SAMPLE, "--gold", SAMPLE, "--json");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("{").contains("\"strict\"", "\"misses\"");
  }

  @Test
  void aBadLineIsToldWithFileAndLineAndNothingIsMeasured() {
    Path gold = Session.write(folder.resolve("claims.jsonl"), "{\"file\": \"01.txt\"}\n");
    Session run = Session.run("evaluate", SAMPLE, "--gold", gold);

    assertThat(run.code()).isEqualTo(ExitCode.UNREAD.number());
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("claims.jsonl:1: the line has no quote", "docs/evaluate.md");
  }

  @Test
  void aGoldFileThatIsNotThereIsAMisuse() {
    Session run = Session.run("evaluate", SAMPLE, "--gold", folder);

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.err()).contains("there is no gold file at");
  }

  @Test
  void goldForOtherArticlesIsToldApart() {
    Path gold =
        Session.write(
            folder.resolve("claims.jsonl"),
            "{\"file\":\"09.txt\",\"quote\":\"x\",\"start\":0,\"end\":1,\"type\":\"other\"}\n");
    Session run = Session.run("evaluate", SAMPLE, "--gold", gold);

    assertThat(run.code()).isEqualTo(ExitCode.UNREAD.number());
    assertThat(run.err()).contains("no article that was read is named", "09.txt");
  }
}
