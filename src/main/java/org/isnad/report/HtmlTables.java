package org.isnad.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Event;
import org.isnad.fact.Question;
import org.isnad.finding.Finding;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verdict;
import org.isnad.finding.Verification;

/** What the page tells in figures and tables. */
final class HtmlTables {
  private static final int ROWS = 5_000;

  private final Html html;
  private final Lookup lookup;
  private final Verification all;
  private final HtmlArticles articles;
  private final HtmlAccused accused;

  HtmlTables(Html html, Lookup lookup, HtmlArticles articles) {
    this.html = html;
    this.lookup = lookup;
    this.all = lookup.all;
    this.articles = articles;
    this.accused = new HtmlAccused(html, lookup);
  }

  /**
   * The batch at a glance.
   *
   * @param whole all of the batch, of which the page may show a part
   */
  void glance(Lookup whole) {
    html.open("section", "id", "glance").say("h2", "hidden", "glance");
    html.open("dl", "class", "figures");
    figure("documents", whole.all.facts().documents().size(), "#articles");
    figure("claims", whole.all.facts().claims().size(), null);
    figure("roots", whole.all.facts().roots().size(), "#sources");
    figure("findings", whole.all.findings().size(), "#events");
    figure("troubles.count", all.troubles().size(), "#troubles");
    html.closeLine();
    List<Event> events = lookup.shown();
    if (whole != lookup) {
      html.say("p", "excerpt", Words.counts("excerpt", events.size(), whole.shown().size()));
    }
    if (!events.isEmpty()) {
      head("scroll stack", "events", "grade", "verdicts", "table.findings");
      events.stream().limit(ROWS).forEach(this::eventRow);
      html.close().close().closeLine();
      HtmlEvents.more(html, events.size() - ROWS, "events");
    }
    html.closeLine();
  }

  private void figure(String key, int number, String href) {
    html.open("div").open("dt").say(key).close().open("dd");
    if (href != null) {
      html.open("a", "href", href).bdi(String.valueOf(number)).close();
    } else {
      html.bdi(String.valueOf(number));
    }
    html.close().close();
  }

  private void eventRow(Event event) {
    html.open("tr").open("th", "scope", "row");
    html.open("a", "href", "#" + Html.anchor(event.id())).say(lookup.event(event)).close();
    html.close().open("td");
    HtmlEvents.grade(html, event.grade());
    html.close().open("td");
    Map<String, Long> statuses =
        lookup.verdictsOf(event.id()).stream()
            .collect(Collectors.groupingBy(Verdict::status, TreeMap::new, Collectors.counting()));
    statuses.forEach((status, count) -> count("is-" + status, "status." + status, count));
    html.close().open("td");
    for (String severity : List.of("high", "medium", "low")) {
      long count =
          lookup.findingsOf(event.id()).stream().filter(f -> severity.equals(f.severity())).count();
      if (count > 0) {
        count("sev-" + severity, "severity." + severity, count);
      }
    }
    accused.count(lookup.findingsOf(event.id()));
    html.close().closeLine();
  }

  private void count(String look, String key, long count) {
    html.open("span", "class", "count " + look).bdi(String.valueOf(count)).trusted(" ");
    html.say(key).close().trusted(" ");
  }

  /** Questions on which the whole batch has one root, with the first words that say so. */
  void single() {
    html.open("section", "id", "single").say("h2", null, "single");
    html.say("p", "why", "single.why").trusted("\n");
    List<Question> questions =
        all.facts().questions().stream().filter(q -> roots(q).count() == 1).toList();
    if (questions.isEmpty()) {
      html.say("p", "none", "single.none");
    } else {
      head("scroll stack", "answer", "table.single", "evidence");
      questions.stream().limit(ROWS).forEach(this::singleRow);
      html.close().close().closeLine();
      HtmlEvents.more(html, questions.size() - ROWS, "single");
    }
    html.closeLine();
  }

  private java.util.stream.Stream<String> roots(Question question) {
    return lookup.answersTo(question.id()).stream()
        .flatMap(
            a ->
                java.util.stream.Stream.concat(
                    a.roots().proven().stream(), a.roots().possible().stream()))
        .distinct();
  }

  private void singleRow(Question question) {
    Answer answer = lookup.answersTo(question.id()).get(0);
    List<Claim> claims =
        answer.claims().stream()
            .map(lookup.claims::get)
            .filter(Objects::nonNull)
            .sorted(lookup.byDay())
            .toList();
    html.open("tr").open("th", "scope", "row").say(lookup.question(question.id()));
    html.say("b", "said", lookup.says(answer)).close();
    html.open("td").say(lookup.root(roots(question).findFirst().orElseThrow())).close();
    html.open("td");
    if (!claims.isEmpty()) {
      html.open("a", "class", "words", "href", articles.link(claims.get(0)), "dir", "auto");
      html.open("q").text(claims.get(0).quote()).close().close();
      html.open("span", "class", "where");
      HtmlEvents.names(
          html,
          claims.stream()
              .map(c -> lookup.documents.get(c.document()))
              .filter(Objects::nonNull)
              .map(d -> lookup.source(d.outlet()))
              .distinct()
              .toList());
      html.close();
    }
    html.close().closeLine();
  }

  void sources() {
    html.open("section", "id", "sources").say("h2", null, "sources");
    html.say("p", "why", "sources.why").trusted("\n");
    List<SourceRecord> rows = SourceRecord.of(lookup);
    if (!rows.isEmpty()) {
      head(
          "scroll",
          "table.source",
          "reliability",
          "table.documents",
          "table.claims",
          "table.roots",
          "table.corroborated",
          "table.disputed");
      rows.stream().limit(ROWS).forEach(this::sourceRow);
      html.close().close().closeLine();
      HtmlEvents.more(html, rows.size() - ROWS, "sources");
    }
    html.closeLine();
  }

  private void sourceRow(SourceRecord row) {
    String id = Html.anchor("source-" + row.source().id());
    html.open("tr", "id", id).open("th", "scope", "row", "id", "name-" + id);
    html.say(lookup.source(row.source().id())).here(id, "name-" + id);
    html.say("span", "where", "hop." + row.source().kind()).close();
    html.open("td").element("b", "grade", row.source().reliability());
    html.say("span", "where", "reliability." + row.source().reliability()).close();
    for (int number :
        List.of(row.documents(), row.claims(), row.roots(), row.corroborated(), row.disputed())) {
      html.open("td", "class", number == 0 ? "number zero" : "number");
      html.bdi(String.valueOf(number)).close();
    }
    html.closeLine();
  }

  void troubles() {
    html.open("section", "id", "troubles").say("h2", null, "troubles");
    if (all.troubles().isEmpty()) {
      html.say("p", "none", "troubles.none");
    } else {
      html.say("p", "why", "troubles.why").trusted("\n");
      head("scroll stack", "table.file", "table.trouble", "table.remedy");
      for (Trouble t : all.troubles().subList(0, Math.min(ROWS, all.troubles().size()))) {
        html.open("tr").open("th", "scope", "row").open("code");
        html.bdi(t.line() > 0 ? t.file() + ":" + t.line() : t.file()).close();
        html.say("span", "where", "trouble." + JsonReport.kind(t)).close();
        html.open("td", "lang", "en", "dir", "auto").text(t.message()).close();
        html.open("td", "lang", "en", "dir", "auto").text(t.remedy()).close().closeLine();
      }
      html.close().close().closeLine();
      HtmlEvents.more(html, all.troubles().size() - ROWS, "troubles");
    }
    html.closeLine();
  }

  void rules() {
    html.open("section", "id", "rules").say("h2", null, "rules").trusted("\n");
    if (all.rules().isEmpty()) {
      html.say("p", "none", "rules.none");
    } else {
      Map<String, Long> found =
          all.findings().stream()
              .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
      head("scroll", "rule", "table.kind", "severity", "table.findings", "rule.flags");
      for (RuleCard rule : all.rules()) {
        String id = Html.anchor("rule-" + rule.id());
        html.open("tr", "id", id).open("th", "scope", "row");
        html.open("code", "id", "name-" + id).text(rule.id()).close().here(id, "name-" + id);
        html.open("span", "class", "where").bdi(rule.pack() + " " + rule.since()).close().close();
        html.open("td").say("kind." + rule.kind()).close();
        html.open("td").say("severity." + rule.severity()).close();
        html.open("td", "class", "number");
        html.bdi(String.valueOf(found.getOrDefault(rule.id(), 0L))).close();
        html.open("td").say(rule.summarised()).trusted(" ");
        html.say("span", "where", rule.reasoned()).close().closeLine();
      }
      html.close().close().closeLine();
    }
    html.closeLine();
  }

  private void head(String look, String... columns) {
    html.open("div", "class", look, "tabindex", "0").open("table").open("thead").open("tr");
    for (String column : columns) {
      html.open("th", "scope", "col").say(column).close();
    }
    html.close().close().trusted("\n").open("tbody").trusted("\n");
  }
}
