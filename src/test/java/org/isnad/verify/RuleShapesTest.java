package org.isnad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.author.RuleCases;
import org.isnad.finding.Finding;
import org.isnad.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shapes rules take: gathering, absence, and following an entity across events. */
class RuleShapesTest {
  private static final String HEAD =
      """
      package newsroom.rules;
      import org.isnad.fact.Answer;
      import org.isnad.fact.Claim;
      import org.isnad.fact.Document;
      import org.isnad.fact.Event;
      import org.isnad.fact.IdentityLink;
      import static org.isnad.fact.Compare.later;
      global org.isnad.verify.Findings findings;
      rule "own-rule"
        @kind("update") @severity("low") @since("1") @summary("x.") @why("x.")
      """;

  @TempDir Path folder;

  @Test
  void aRuleMayGatherAnswersAndCiteAllOfThem() throws IOException {
    Finding finding =
        only(
            """
              @scope("event") @explain_en("{n} tolls: {all.value}.") @explain_ar("{n}: {all.value}.")
            when
              Event( $e: id )
              accumulate( $a: Answer( event == $e, type == "killed" );
                $all: collectList($a), $n: count($a); $n > 1 )
            then
              findings.flag($all);
            end
            """,
            "[{answer: a1, value: 4, roots: [radio]}, {answer: a2, value: 9, roots: [gazette]}]");
    assertThat(finding.claims()).containsExactly("c-a1-radio", "c-a2-gazette");
    assertThat(finding.explanation().en()).isEqualTo("2 tolls: 4 and 9.");
  }

  @Test
  void aRuleMayAskForWhatIsNotThere() throws IOException {
    Finding finding =
        only(
            """
              @scope("event") @explain_en("{c.quote} ({from}).") @explain_ar("{c.quote} ({from}).")
            when
              $c: Claim( $doc: document, $e: event, time!.from != null, $from: time!.from )
              Document( id == $doc, later($from, published) )
              not Claim( event == $e, type == "start" )
            then
              findings.flag($c);
            end
            """,
            "[{claim: c1, published: 2024-05-02, time: 2024-05-04, quote: غدا}]");
    assertThat(finding.claims()).containsExactly("c1");
    assertThat(finding.explanation().en()).isEqualTo("«غدا» (2024-05-04).");
  }

  @Test
  void aRuleMayFollowAnEntityAcrossEvents() throws IOException {
    Finding finding =
        only(
            """
              @scope("entity") @explain_en("{link.name}: {two.event}.") @explain_ar("{link.name}.")
            when
              $link: IdentityLink( $left: left, $right: right )
              $one: Answer( actor == $left, type == "role" )
              $two: Answer( actor == $right, type == "role", event != $one.event )
            then
              findings.flag($link, $one, $two);
            end
            """,
            "[{link: l1, left: leader, right: alias},"
                + " {answer: a1, event: e1, type: role, actor: leader, roots: [radio]},"
                + " {answer: a2, event: e2, type: role, actor: alias, roots: [gazette]}]");
    assertThat(finding.explanation().en()).isEqualTo("Leader and alias: e2.");
    assertThat(finding.standsOn()).contains("l1", "e1", "e2");
  }

  private Finding only(String rest, String facts) throws IOException {
    Path file = folder.resolve("own-rule/own-rule.drl");
    Files.createDirectories(file.getParent());
    Files.writeString(file, HEAD + rest);
    RuleBook book =
        RuleBook.load(Knowledge.shipped().over(folder), new RuleCache(null)).only("own-rule");
    List<Finding> findings = new Verifier(book).verify(RuleCases.facts(facts)).findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }
}
