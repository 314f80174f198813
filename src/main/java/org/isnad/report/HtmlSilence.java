package org.isnad.report;

import java.util.List;
import java.util.Set;
import org.isnad.fact.Document;

/** Who is silent of an event, or of what is contested in it. */
final class HtmlSilence {
  private static final int ROWS = 30;
  private static final int ARTICLES = 4;

  private final Html html;
  private final Lookup lookup;
  private final List<Silence> silences;

  HtmlSilence(Html html, Lookup lookup) {
    this.html = html;
    this.lookup = lookup;
    this.silences = Silence.of(lookup);
  }

  void list(HtmlCoverage page) {
    if (silences.isEmpty()) {
      return;
    }
    page.head("silent", "gap.silent", silences.size());
    for (Silence silence : silences) {
      html.open("li").open("a", "href", "#" + Html.anchor(silence.event().id()));
      html.say(lookup.event(silence.event())).close();
      silence.of().entrySet().stream()
          .limit(ROWS)
          .forEach(e -> says(page, e.getKey(), e.getValue()));
      silence.on().forEach(this::says);
      html.closeLine();
    }
    page.end(0, "gap.silent");
  }

  private void says(HtmlCoverage page, String outlet, List<Document> published) {
    html.open("p", "class", "quiet").say("b", null, lookup.source(outlet)).trusted(": ");
    html.say("gap.silent.event").trusted(" ");
    published.stream().limit(ARTICLES).forEach(d -> page.document(d, false));
    if (published.size() > ARTICLES) {
      html.bdi("+" + (published.size() - ARTICLES));
    }
    html.closeLine();
  }

  private void says(String question, Set<String> outlets) {
    html.open("p", "class", "quiet").say("b", null, lookup.topic(question)).trusted(" – ");
    html.say("gap.silent.question").trusted(": ");
    HtmlEvents.names(html, outlets.stream().map(lookup::source).toList());
    html.closeLine();
  }
}
