package org.isnad.report;

import java.util.List;
import java.util.Map;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Question;

/** What was not checked and what was left unread; each item leads to its place. */
final class HtmlCoverage {
  private static final int ROWS = 60;

  private final Html html;
  private final Lookup lookup;
  private final HtmlArticles articles;
  private final Unchecked unchecked;
  private final HtmlSilence silence;

  HtmlCoverage(Html html, Lookup lookup, HtmlArticles articles) {
    this.html = html;
    this.lookup = lookup;
    this.articles = articles;
    this.unchecked = Unchecked.of(lookup);
    this.silence = new HtmlSilence(html, lookup);
  }

  void section() {
    html.open("section", "id", "coverage").say("h2", null, "coverage");
    html.say("p", "why", "coverage.why").trusted("\n");
    new HtmlNumbers(html, lookup, unchecked).list();
    html.open("div", "class", "gaps").trusted("\n");
    silence.list(this);
    documents("undated", "gap.undated", unchecked.undated());
    derived();
    documents("wordless", "gap.wordless", unchecked.wordless());
    partly();
    alone();
    strangers();
    speakers("unregistered", "gap.speakers", unchecked.speakers(), false);
    speakers("quoted", "gap.quoted", unchecked.quoted(), true);
    html.closeLine().closeLine();
  }

  void head(String id, String key, int count) {
    html.open("section", "id", id, "class", "missing").open("h3").say(key).trusted(" ");
    html.open("span", "class", "by").bdi(String.valueOf(count)).close().close();
    html.say("p", "why", key + ".why").trusted("\n").open("ul").trusted("\n");
  }

  void end(int left, String key) {
    html.close();
    HtmlEvents.more(html, left, key);
    html.closeLine();
  }

  private void documents(String id, String key, List<Document> documents) {
    if (!documents.isEmpty()) {
      head(id, key, documents.size());
      for (Document document : documents.subList(0, Math.min(ROWS, documents.size()))) {
        html.open("li");
        document(document, true);
        html.closeLine();
      }
      end(documents.size() - ROWS, key);
    }
  }

  /** An article by its file, which leads to its text. */
  void document(Document document, boolean outlet) {
    if (outlet) {
      html.say("b", null, lookup.source(document.outlet())).trusted(" ");
    }
    html.open("a", "href", articles.link(document)).open("code").bdi(document.file());
    html.close().close().trusted(" ");
    html.say("span", "by", Words.day(document.published())).trusted(" ");
  }

  private void derived() {
    Map<Document, String> dated = unchecked.dated();
    if (!dated.isEmpty()) {
      head("derived", "gap.derived", dated.size());
      dated.entrySet().stream()
          .limit(ROWS)
          .forEach(
              entry -> {
                html.open("li");
                document(entry.getKey(), true);
                html.open("span", "class", "by", "lang", "en", "dir", "auto");
                html.text(entry.getValue()).close().closeLine();
              });
      end(dated.size() - ROWS, "gap.derived");
    }
  }

  private void partly() {
    List<Unchecked.Left> partly = unchecked.partly();
    if (!partly.isEmpty()) {
      head("partly", "gap.partly", partly.size());
      for (Unchecked.Left left : partly.subList(0, Math.min(ROWS, partly.size()))) {
        html.open("li");
        document(left.document(), true);
        html.open("span", "class", "by");
        share("gap.furniture", left.furniture(), left.length());
        share("gap.captions", left.captions(), left.length());
        html.close().closeLine();
      }
      end(partly.size() - ROWS, "gap.partly");
    }
  }

  private void share(String key, int letters, int length) {
    if (letters > 0) {
      long percent = Math.max(1, Math.min(100, Math.round(100.0 * letters / length)));
      html.say(key).trusted(": ").bdi(percent + "%").trusted(" ");
    }
  }

  private void alone() {
    List<Question> alone = unchecked.alone();
    if (alone.isEmpty()) {
      return;
    }
    head("alone", "gap.alone", alone.size());
    html.close().open("details").say("summary", null, "gap.list").open("ul").trusted("\n");
    for (Question question : alone.subList(0, Math.min(ROWS, alone.size()))) {
      var answer = lookup.answersTo(question.id()).get(0);
      Claim claim = answer.claims().isEmpty() ? null : lookup.claims.get(answer.claims().get(0));
      html.open("li").open("a", "href", claim == null ? null : articles.link(claim));
      html.say(lookup.question(question.id())).close().trusted(" ");
      html.say("b", "said", lookup.says(answer)).closeLine();
    }
    html.close();
    HtmlEvents.more(html, alone.size() - ROWS, "gap.alone");
    html.close().closeLine();
  }

  private void strangers() {
    Map<String, Integer> strangers = unchecked.strangers();
    if (!strangers.isEmpty()) {
      head("strangers", "gap.strangers", strangers.size());
      strangers.entrySet().stream()
          .limit(ROWS)
          .forEach(
              entry -> {
                html.open("li").say("b", null, lookup.source(entry.getKey())).trusted(" ");
                html.open("span", "class", "by").say("documents").trusted(": ");
                html.bdi(String.valueOf(entry.getValue())).close().closeLine();
              });
      end(strangers.size() - ROWS, "gap.strangers");
    }
  }

  private void speakers(String id, String key, Map<String, Claim> speakers, boolean registered) {
    if (speakers.isEmpty()) {
      return;
    }
    head(id, key, speakers.size());
    speakers.entrySet().stream()
        .limit(ROWS)
        .forEach(
            entry -> {
              html.open("li");
              html.open("a", "href", articles.link(entry.getValue()));
              if (registered) {
                html.say(lookup.source(entry.getKey()));
              } else {
                html.bdi(entry.getKey());
              }
              html.close().trusted(" ").open("span", "class", "by").say("people.in").trusted(" ");
              html.say(lookup.outletOf(entry.getValue())).close().closeLine();
            });
    if (!registered && unchecked.unnamed() > 0) {
      html.open("li", "class", "by").say("gap.unnamed").trusted(": ");
      html.bdi(String.valueOf(unchecked.unnamed())).closeLine();
    }
    end(speakers.size() - ROWS, key);
  }
}
