package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isnad.finding.Finding;
import org.isnad.finding.Verification;
import org.junit.jupiter.api.Test;

/** What filters and links of the page stand on is in its markup, whole and harmless. */
class HtmlControlsTest {
  private static final Pattern FINDING =
      Pattern.compile(
          "<article class=\"finding (\\w+)\" id=\"([^\"]+)\" data-severity=\"(\\w+)\""
              + " data-kind=\"([^\"]*)\" data-rule=\"([^\"]*)\" data-sources=\"([^\"]*)\">");
  private static final Pattern VALUE =
      Pattern.compile("<input type=\"checkbox\" value=\"([^\"]*)\">.*?<b>(\\d+)</b></label>");

  private final Verification sample = SampleVerification.whole();

  private static String page(Verification v) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlReport().write(v, Reports.Options.defaults(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String facet(String page, String name) {
    int from = page.indexOf("<fieldset data-facet=\"" + name + "\"");
    assertThat(from).as("facet " + name).isPositive();
    return page.substring(from, page.indexOf("</fieldset>", from));
  }

  private static Map<String, Integer> values(String page, String name) {
    Map<String, Integer> values = new TreeMap<>();
    VALUE
        .matcher(facet(page, name).replace("\n", " "))
        .results()
        .forEach(m -> values.put(m.group(1), Integer.valueOf(m.group(2))));
    return values;
  }

  @Test
  void everyFindingSaysWhatItCanBeChosenBy() throws IOException {
    String page = page(sample);
    List<MatchResult> shown = FINDING.matcher(page).results().toList();
    assertThat(shown).hasSameSizeAs(sample.findings());
    for (MatchResult m : shown) {
      assertThat(m.group(3)).isIn(Facets.SEVERITIES);
      assertThat(m.group(4)).isNotEmpty();
      assertThat(page).contains("id=\"rule-" + m.group(5) + "\"");
    }
    assertThat(shown).anyMatch(m -> m.group(6).contains(" "));
  }

  @Test
  void everyValueOfAFacetHasFindingsAndEveryFindingHasItsValues() throws IOException {
    for (Verification v : List.of(sample, ManyFindings.of(3))) {
      String page = page(v);
      Map<String, Integer> severity = new TreeMap<>();
      Map<String, Integer> kind = new TreeMap<>();
      Map<String, Integer> rule = new TreeMap<>();
      Map<String, Integer> source = new TreeMap<>();
      for (MatchResult m : FINDING.matcher(page).results().toList()) {
        severity.merge(m.group(3), 1, Integer::sum);
        kind.merge(m.group(4), 1, Integer::sum);
        rule.merge(m.group(5), 1, Integer::sum);
        for (String id : m.group(6).split(" ")) {
          source.merge(id, 1, Integer::sum);
        }
      }
      source.remove("");
      assertThat(values(page, "severity")).isEqualTo(severity);
      assertThat(values(page, "kind")).isEqualTo(kind);
      assertThat(values(page, "rule")).isEqualTo(rule);
      assertThat(values(page, "source")).isEqualTo(source);
      assertThat(values(page, "event").values().stream().mapToInt(n -> n).sum())
          .isEqualTo(v.findings().size());
      values(page, "event").keySet().forEach(id -> assertThat(page).contains(" id=\"" + id + "\""));
    }
  }

  @Test
  void allFindingsOfALargeBatchStandInThePage() throws IOException {
    Verification large = ManyFindings.of(100);
    assertThat(large.findings()).hasSize(2000);
    assertThat(large.facts().documents()).hasSize(500);
    String page = page(large);
    assertThat(FINDING.matcher(page).results()).hasSize(2000);
    assertThat(page.split("<article class=\"paper\"", -1)).hasSize(501);
    assertThat(page.length()).as("letters of the page").isLessThan(30_000_000);
  }

  @Test
  void everyItemHasALinkToItself() throws IOException {
    String page = page(sample);
    List<String> ids = new ArrayList<>();
    Pattern.compile("<a class=\"here\" href=\"#([^\"]+)\" aria-labelledby=\"([^\"]+)\"></a>")
        .matcher(page)
        .results()
        .forEach(
            m -> {
              ids.add(m.group(1));
              for (String name : m.group(2).split(" ")) {
                assertThat(page).contains(" id=\"" + name + "\"");
              }
            });
    assertThat(ids).doesNotHaveDuplicates();
    sample.findings().forEach(f -> assertThat(ids).contains(f.id()));
    sample.verdicts().forEach(v -> assertThat(ids).contains("v-" + v.question()));
    sample.facts().events().forEach(e -> assertThat(ids).contains(e.id()));
    sample.facts().documents().forEach(d -> assertThat(ids).contains(d.id()));
    sample.rules().forEach(r -> assertThat(ids).contains("rule-" + r.id()));
    assertThat(ids).anyMatch(id -> id.startsWith("source-"));
  }

  @Test
  void theScriptIsTheOnlyOneAllowed() throws IOException, NoSuchAlgorithmException {
    String page = page(sample);
    String script = HtmlReport.resource("report.js");
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
    assertThat(page)
        .contains("script-src &#39;sha256-" + Base64.getEncoder().encodeToString(hash) + "&#39;;");
    for (String door :
        List.of(
            "innerHTML",
            "outerHTML",
            "insertAdjacent",
            "document.write",
            "eval(",
            "Function(",
            "fetch(",
            "XMLHttp",
            "WebSocket",
            "sendBeacon",
            "import(",
            "</script",
            "http:",
            "https:")) {
      assertThat(script).as("report.js builds nodes and stays on the page").doesNotContain(door);
    }
  }

  @Test
  void theStyleClosesWhatItOpens() {
    int open = 0;
    int line = 1;
    for (char c : HtmlReport.resource("report.css").toCharArray()) {
      line += c == '\n' ? 1 : 0;
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      assertThat(open)
          .as("report.css, line " + line + ": a brace too few or too many")
          .isBetween(0, 2);
    }
    assertThat(open).as("report.css ends inside a block: a merge may have eaten a brace").isZero();
  }

  @Test
  void controlsWaitForTheScript() throws IOException {
    String page = page(sample);
    for (String id :
        List.of("ui-tools", "ui-state", "ui-filters", "ui-choices", "ui-nothing", "ui-return")) {
      assertThat(page).containsPattern(" id=\"" + id + "\"[^>]* hidden=\"hidden\"");
    }
  }

  @Test
  void aPageOpensWithTheDigitsThatWereAskedFor() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlReport().write(sample, Reports.Options.defaults().withDigits("arabic"), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains(" data-rendered=\"arabic\">");
    assertThat(page(sample)).doesNotContain(" data-rendered=\"");
  }

  @Test
  void hostileNamesStayInTheirAttributes() throws IOException {
    String attack = "x\" onclick=\"alert(1)\" y='<b> &";
    List<Finding> findings = new ArrayList<>();
    for (Finding f : sample.findings()) {
      findings.add(
          new Finding(
              f.id(),
              f.key(),
              attack,
              f.ruleVersion(),
              attack,
              attack,
              f.claims(),
              f.answers(),
              f.event(),
              f.explanation(),
              f.standsOn(),
              f.fingerprint()));
    }
    String page =
        page(
            new Verification(
                sample.run(),
                sample.facts(),
                findings,
                sample.verdicts(),
                sample.troubles(),
                sample.rules(),
                sample.coverage(),
                sample.review()));
    List<MatchResult> shown = FINDING.matcher(page).results().toList();
    assertThat(shown).hasSameSizeAs(findings);
    assertThat(shown).allMatch(m -> m.group(4).equals(Html.anchor(attack)));
    assertThat(shown).allMatch(m -> !m.group(5).contains(" ") && m.group(3).equals("low"));
    assertThat(page).doesNotContain("onclick=\"");
    assertThat(values(page, "kind")).containsOnlyKeys(Html.anchor(attack));
  }
}
