package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author makes a rule, tries it, breaks it, and sees what it would change. */
class RulesToolsTest {
  private static final String ID = "injured-figures-apart";

  @TempDir Path folder;

  private Path rules() {
    return folder.resolve("our rules");
  }

  private Path made(String file) {
    return rules().resolve("checks/newsroom/" + ID + "/" + file);
  }

  @Test
  void aNewRulePassesEveryCheckAsItIs() {
    Session made = Session.run("rules", "new", ID, "--in", rules());
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(made("").toFile().list()).containsExactlyInAnyOrder("cases.yaml", ID + ".drl");

    Session check = Session.run("rules", "check", rules());
    assertThat(check.code()).as(check.err()).isZero();

    Session test = Session.run("rules", "test", ID, "--rules", rules());
    assertThat(test.code()).as(test.err()).isZero();
    assertThat(test.out()).contains("ok        " + ID + ": 1 flagged, 1 left alone");
  }

  @Test
  void nothingIsWrittenOver() throws IOException {
    Session.run("rules", "new", ID, "--in", rules());
    Files.writeString(made(ID + ".drl"), "mine");
    Session again = Session.run("rules", "new", ID, "--in", rules());

    assertThat(again.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(made(ID + ".drl")).hasContent("mine");
  }

  @Test
  void aNameThatIsNoneIsRefused() {
    for (String name : new String[] {"numbers", "Check-Numbers", "../../up-and-away", "a b"}) {
      Session run = Session.run("rules", "new", name, "--in", rules());
      assertThat(run.code()).as(name).isEqualTo(ExitCode.USAGE.number());
    }
    Session family = Session.run("rules", "new", ID, "--in", rules(), "--family", "../up");
    assertThat(family.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(rules()).doesNotExist();
  }

  @Test
  void aCaseThatDoesNotHoldIsNamedWithItsLine() throws IOException {
    Session.run("rules", "new", ID, "--in", rules());
    Path cases = made("cases.yaml");
    Files.writeString(cases, Files.readString(cases).replace("value: 17", "value: 12"));
    Session run = Session.run("rules", "test", ID, "--rules", rules());

    assertThat(run.code()).isEqualTo(ExitCode.KNOWLEDGE.number());
    assertThat(run.out()).contains("FAILED    " + ID, "failing: 1");
    assertThat(run.err())
        .contains("cases.yaml:3: \"two outlets, two figures\": the rule must speak");
  }

  @Test
  void brokenCasesAreNamedWithTheirLine() throws IOException {
    Session.run("rules", "new", ID, "--in", rules());
    Files.writeString(made("cases.yaml"), "flags:\n  - {name: x\n");
    Session broken = Session.run("rules", "test", ID, "--rules", rules());
    assertThat(broken.code()).isEqualTo(ExitCode.KNOWLEDGE.number());
    assertThat(broken.err()).contains("cases.yaml:");

    Files.writeString(
        made("cases.yaml"),
        "flags:\n  - name: misspelt\n    facts:\n    - {answer: a, vallue: 3}\n");
    Session misspelt = Session.run("rules", "test", ID, "--rules", rules());
    assertThat(misspelt.err()).contains("cases.yaml:2", "no field [vallue]");
  }

  @Test
  void theImpactOfAPackIsTold() throws IOException {
    Path report = folder.resolve("archive/fire");
    Session.run("verify", Session.fire(folder.resolve("articles")), "--out", report);
    Session.run("rules", "new", ID, "--in", rules());
    Path rule = made(ID + ".drl");
    Files.writeString(rule, Files.readString(rule).replace("\"injured\"", "\"killed\""));
    Session run = Session.run("rules", "impact", rules(), folder.resolve("archive"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("+\t", "\tmedium\t" + ID + "\t", "1 reports: 1 findings added, 0");
    Session nowhere = Session.run("rules", "impact", rules(), folder.resolve("our rules"));
    assertThat(nowhere.code()).isEqualTo(ExitCode.USAGE.number());
  }

  @Test
  void theCatalogueIsWrittenTwice() throws IOException {
    Session run = Session.run("rules", "doc", "--out", folder.resolve("doc"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("doc/CATALOGUE.md"))).contains("| [toll-grown](");
    assertThat(Files.readString(folder.resolve("doc/catalogue.html")))
        .contains("<article id=\"toll-grown\">", "dir=\"rtl\"")
        .doesNotContain("http");
  }
}
