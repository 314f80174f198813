package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.FactBase;
import org.isnad.fact.Span;
import org.isnad.fact.Terms;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Verification;
import org.junit.jupiter.api.Test;

/** The page is whole, safe, and leads from every quote to its words. */
class HtmlReportTest {
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)((?:\\s[^<>]*)?)>");
  private static final Set<String> VOID = Set.of("meta", "input");
  private final Verification sample = SampleVerification.whole();

  private static String page(Verification v, boolean text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlReport().write(v, Reports.Options.defaults().withText(text), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> attributes(String page, String name) {
    return Pattern.compile(" " + name + "=\"([^\"]*)\"")
        .matcher(page)
        .results()
        .map(r -> r.group(1))
        .toList();
  }

  private static List<String> names(String attributes) {
    return Pattern.compile("([a-zA-Z][a-zA-Z0-9-]*)=\"[^\"]*\"")
        .matcher(attributes)
        .results()
        .map(r -> r.group(1))
        .toList();
  }

  @Test
  void everyLinkLeadsSomewhereAndEveryPlaceIsOne() throws IOException {
    for (boolean text : new boolean[] {true, false}) {
      String page = page(sample, text);
      List<String> ids = attributes(page, "id");
      assertThat(ids).doesNotHaveDuplicates();
      List<String> inside =
          attributes(page, "href").stream().filter(h -> h.startsWith("#")).toList();
      assertThat(inside).hasSizeGreaterThan(20);
      assertThat(inside).allMatch(h -> ids.contains(h.substring(1)));
    }
  }

  @Test
  void everyQuoteOfEveryFindingLeadsToItsWords() throws IOException {
    String page = page(sample, true);
    for (var finding : sample.findings()) {
      for (Claim claim : new Lookup(sample).sides(finding).get(0).claims()) {
        String place = claim.document() + "-" + claim.span().start();
        assertThat(page).contains("href=\"#" + place + "\"").contains("id=\"" + place + "\"");
      }
    }
  }

  @Test
  void pageNeedsNothingElse() throws IOException {
    String page = page(sample, true);
    assertThat(page.contains("default-src &#39;none&#39;")).isTrue();
    assertThat(page.split("<script", -1)).hasSize(2);
    assertThat(page).contains("<script>" + HtmlReport.resource("report.js") + "</script>");
    for (String door : List.of("<link", "<img", "@import", "url(")) {
      assertThat(page.contains(door)).as(door).isFalse();
    }
    Set<String> names = new TreeSet<>();
    TAG.matcher(page).results().forEach(tag -> names.addAll(names(tag.group(3))));
    assertThat(names).noneMatch(n -> n.startsWith("on") || n.equals("style") || n.equals("src"));
  }

  @Test
  void tagsCloseInOrder() throws IOException {
    assertBalanced(page(sample, true));
    assertBalanced(page(hostile(), true));
  }

  @Test
  void hostileWordsStayWords() throws IOException {
    String page = page(hostile(), true);
    assertThat(page.split("<script", -1)).hasSize(2);
    for (String door : List.of("<img", "href=\"javascript", "\u202E")) {
      assertThat(page.contains(door)).as(door).isFalse();
    }
    assertThat(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;")).isTrue();
    assertThat(TAG.matcher(page).results().flatMap(tag -> names(tag.group(3)).stream()))
        .doesNotContain("onerror");
  }

  @Test
  void spansThatNestCrossRepeatOrLeadOutAreDrawn() throws IOException {
    Document d = sample.facts().documents().get(0);
    int length = d.text().length();
    List<Claim> claims = new ArrayList<>();
    int[][] spans = {
      {25, 60}, {30, 40}, {50, 90}, {25, 60}, {25, 45}, {80, length}, {90, length + 9}
    };
    for (int i = 0; i < spans.length; i++) {
      claims.add(at(sample.facts().claims().get(0), "x-" + i, new Span(spans[i][0], spans[i][1])));
    }
    String page = page(with(sample, sample.facts().documents(), claims), true);
    assertBalanced(page);
    String text = page.substring(page.indexOf("class=\"text\""));
    text = text.substring(text.indexOf('>') + 1, text.indexOf("</div>"));
    String plain = text.replaceAll("<sup>.*?</sup>", "").replaceAll("<[^>]*>", "");
    assertThat(plain).isEqualTo(d.text());
  }

  @Test
  void manyClaimsOnOneStretchStayCheap() throws IOException {
    List<Claim> claims = new ArrayList<>();
    int length = sample.facts().documents().get(0).text().length();
    for (int i = 0; i < 20_000; i++) {
      Span span = new Span(i % 100, 100 + (i / 100) % (length - 100));
      claims.add(at(sample.facts().claims().get(0), "x-" + i, span));
    }
    assertBalanced(page(with(sample, sample.facts().documents(), claims), true));
  }

  @Test
  void everyWordOfTheClosedVocabulariesHasALabelInBothLanguages() {
    Set<String> wanted = new TreeSet<>();
    RuleCard.KINDS.forEach(k -> wanted.add("kind." + k));
    Terms.HOP_KINDS.forEach(k -> wanted.add("hop." + k));
    Terms.STATES.forEach(k -> wanted.add("state." + k));
    assertThat(Words.keys()).as("add them to words.tsv").containsAll(wanted);
    for (String key : Words.keys()) {
      assertThat(Words.of(key).en()).as(key).isNotBlank();
      assertThat(Words.of(key).ar()).as(key).isNotBlank();
    }
  }

  private Verification hostile() {
    String attack = "</q><script>alert(1)</script>\" onerror='x' \u202E<img src=x onerror=y>";
    List<Document> documents = new ArrayList<>();
    for (Document d : sample.facts().documents()) {
      documents.add(
          new Document(
              d.id(),
              attack,
              d.sha256(),
              attack + d.text(),
              attack,
              attack,
              "javascript:alert(1)",
              d.published(),
              attack,
              d.derived(),
              attack,
              d.parts()));
    }
    List<Claim> claims =
        sample.facts().claims().stream().map(c -> at(c, c.id(), new Span(0, 12))).toList();
    return with(sample, documents, claims);
  }

  private static Claim at(Claim c, String id, Span span) {
    return new Claim(
        id,
        c.document(),
        span,
        "<script>alert(1)</script>",
        c.part(),
        c.type(),
        c.subject(),
        c.object(),
        c.side(),
        c.category(),
        c.value(),
        c.state(),
        c.polarity(),
        c.modality(),
        c.time(),
        c.place(),
        c.attribution(),
        c.root(),
        c.event(),
        c.subevent(),
        c.question());
  }

  private static Verification with(Verification v, List<Document> documents, List<Claim> claims) {
    FactBase f = v.facts();
    FactBase facts =
        new FactBase(
            documents,
            f.sources(),
            f.entities(),
            f.events(),
            f.questions(),
            f.answers(),
            claims,
            f.roots(),
            f.links(),
            f.relays(),
            f.judgements(),
            f.islands());
    return new Verification(
        v.run(),
        facts,
        v.findings(),
        v.verdicts(),
        v.troubles(),
        v.rules(),
        v.coverage(),
        v.review());
  }

  private static void assertBalanced(String page) {
    Deque<String> open = new ArrayDeque<>();
    for (MatchResult tag : TAG.matcher(page).results().toList()) {
      String name = tag.group(2);
      if (tag.group(1).isEmpty()) {
        if (!VOID.contains(name)) {
          open.push(name);
        }
      } else {
        assertThat(open.pop()).isEqualTo(name);
      }
    }
    assertThat(open).isEmpty();
  }
}
