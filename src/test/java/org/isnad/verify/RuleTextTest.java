package org.isnad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.finding.RuleCard;
import org.isnad.knowledge.KnowledgeFile;
import org.junit.jupiter.api.Test;

/** What is compiled is what was checked, on the same lines, and counts each pair it compares. */
class RuleTextTest {
  private static final String RULE =
      """
      package newsroom.rules;
      /* a comment \\u002a/ import java.io.File; */
      import org.isnad.fact.Answer;
      global org.isnad.verify.Findings findings;

      rule "a-rule" // \\u000a System.exit(1);
        @why("\\u0022 + System.exit(1) + \\u0022")
      when
        $a: Answer( type == "killed" )
        not Answer( question == $a.question,
                    rank != $a.rank )
        Answer()
        exists( Answer( event == $a.event ) and Answer( rank > $a.rank ) )
      then
        findings.flag($a); // \\u000a System.exit(1);
      end
      """;

  @Test
  void commentsAndMetadataReachNoCompiler() {
    String text = RuleText.plain(rule());
    assertThat(text).doesNotContain("\\", "System", "@", "//", "/*").contains("type == \"killed\"");
  }

  @Test
  void everyTokenStaysOnItsLine() {
    List<String> lines = RuleText.plain(rule()).lines().toList();
    assertThat(lines.get(2)).contains("import org.isnad.fact.Answer;");
    assertThat(lines.get(8)).contains("$a: Answer( type");
    assertThat(lines.get(10)).contains("rank != $a.rank");
    assertThat(lines.get(14)).contains("findings.flag($a);");
  }

  @Test
  void everyPatternBehindAnotherCounts() {
    List<String> lines = RuleText.counting(rule()).lines().toList();
    String step = "findings.step(\"a-rule\", this, ";
    assertThat(lines.get(8)).doesNotContain(step);
    assertThat(lines.get(9)).contains("not Answer( " + step + "$a),  question == $a.question,");
    assertThat(lines.get(11)).contains("$step").contains("Answer( " + step + "$a) )");
    assertThat(lines.get(12).split("findings.step", -1)).hasSize(3);
  }

  private static Rule rule() {
    DrlFile drl = DrlFile.parse(new KnowledgeFile("a-rule.drl", "a-rule.drl", RULE, "pack"));
    return new Rule(
        new RuleCard("a-rule", "", "", "", "", "", "", "", "", "", "", "", "pack"),
        drl,
        LeftSide.of(drl.rules().get(0).left()));
  }
}
