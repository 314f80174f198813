package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.finding.Verdict;
import org.isnad.finding.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands when something is taken away, and why a rule keeps silent. */
class WhatIfTest {
  @TempDir private Path folder;
  private Path out;

  @BeforeEach
  void readTheFire() {
    out = folder.resolve("report");
    Session.run("verify", Session.fire(folder.resolve("articles")), "--out", out);
  }

  @Test
  void withoutOneOfTwoOutletsTheirConflictIsGone() {
    Session run = Session.run("whatif", out, "--without", "source=صحيفة المدينة");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("without source=", "absent  f-", "toll-figures-disjoint")
        .containsPattern("contested 12/\\d+/17 .* -> \\w+ 12/12/12");
  }

  @Test
  void withoutARuleItsFindingsGoAndNoOther() {
    Session run = Session.run("whatif", out, "--without", "rule=toll-figures-disjoint");

    assertThat(run.out()).contains("0 of ", "0 new, ", " 1 absent", "toll-figures-disjoint");
  }

  @Test
  void whatIsNotInTheReportIsAMisuseThatNamesWhatIs() {
    Session run = Session.run("whatif", out, "--without", "source=nobody");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.err()).contains("nothing in this report is the source 'nobody'", "there are ");
    assertThat(Session.run("whatif", out, "--without", "nobody").err())
        .contains("write source=ID, root=ID, claim=ID, identity=ID or rule=ID");
  }

  @Test
  void aFlipSetGivenBackChangesTheVerdict() {
    Verification report = Saved.report(out);
    int tried = 0;
    for (Verdict verdict : report.verdicts()) {
      assertThat(verdict.flipSet())
          .as("a small batch is searched whole")
          .isNotEqualTo("not searched");
      if (verdict.flipSet().contains("=")) {
        List<Object> words = new ArrayList<>(List.of("whatif", out));
        for (String one : verdict.flipSet().split(" \\+ ")) {
          words.add("--without");
          words.add(one);
        }
        Session run = Session.run(words.toArray());
        assertThat(run.out())
            .as("taking away %s must change the verdict on it", verdict.flipSet())
            .contains("  " + verdict.question() + "  ");
        tried++;
      }
    }
    assertThat(tried).isPositive();
  }

  @Test
  void aRuleThatKeepsSilentNamesTheConditionsThatFail() {
    Verification report = Saved.report(out);
    List<String> tolls =
        report.facts().answers().stream()
            .filter(a -> a.type().equals("killed"))
            .map(Answer::id)
            .toList();
    Session run = Session.run("whynot", out, "toll-grown", tolls.get(0), tolls.get(1));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("holds  ", "FAILS  ", "conditions fail; it says nothing");
  }

  @Test
  void aRuleThatSpeaksSaysWhere() {
    Verification report = Saved.report(out);
    List<String> tolls =
        report.facts().answers().stream()
            .filter(a -> a.type().equals("killed"))
            .map(Answer::id)
            .toList();
    Session run = Session.run("whynot", out, "toll-figures-disjoint", tolls.get(0), tolls.get(1));

    assertThat(run.out()).contains("all conditions hold; it says so in f-").doesNotContain("FAILS");
  }

  @Test
  void withoutARuleThoseThatCameNearestAreTold() {
    List<String> claims =
        Saved.report(out).facts().claims().stream()
            .filter(c -> c.type().equals("killed"))
            .map(Claim::id)
            .toList();
    Session run = Session.run("whynot", out, claims.get(0), claims.get(1));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines().filter(line -> line.endsWith("it says nothing"))).hasSize(3);
    assertThat(Session.run("whynot", out, "toll-grown").code()).isEqualTo(ExitCode.USAGE.number());
  }

  @Test
  void aRuleOrAnIdThatIsNowhereIsAMisuse() {
    assertThat(Session.run("whynot", out, "no-such-rule", "a-").err())
        .contains("'no-such-rule', and no rule is called so");
    assertThat(Session.run("whynot", out, "toll-grown", "a-nowhere").err())
        .contains("nothing in this report has the id 'a-nowhere'");
  }
}
