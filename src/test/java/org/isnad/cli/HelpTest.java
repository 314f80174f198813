package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who knows nothing but the name of the program finds the way. */
class HelpTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "verify",
        "extract",
        "evaluate",
        "report",
        "explain",
        "whatif",
        "whynot",
        "compare",
        "rules",
        "rules list",
        "rules show",
        "rules check",
        "sources",
        "sources list"
      })
  void everyVerbShowsAnExample(String verb) {
    Session help = Session.run((Object[]) (verb + " --help").split(" "));

    assertThat(help.code()).isZero();
    assertThat(help.out())
        .as("help of '%s' must end with an example to copy", verb)
        .containsPattern("Examples?:\\R  isnad " + verb);
    assertThat(help.out().lines()).as("help fits 80 columns").allMatch(l -> l.length() <= 80);
  }

  @Test
  void theProgramNamesItsVerbsAndExitCodes() {
    Session help = Session.run("--help");

    assertThat(help.code()).isZero();
    assertThat(help.out())
        .contains(
            "verify", "extract", "report", "rules", "sources", "explain", "Exit codes: 0 done");
    assertThat(help.out()).doesNotContain("warmup");
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(Session.run("--version").out()).matches("isnad \\d+\\.\\d+\\.\\d+.*\\R");
  }

  @Test
  void nothingToDoIsAMisuse() {
    Session bare = Session.run();

    assertThat(bare.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(bare.err()).contains("isnad verify articles/", "--help");
  }

  @Test
  void aSlipOfTheKeyboardIsAnsweredWithTheNearestVerb() {
    Session slip = Session.run("verfy", "articles");

    assertThat(slip.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(slip.err()).contains("verify?").doesNotContain("\tat ");
  }
}
