package org.isnad.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.isnad.finding.Text;
import org.isnad.finding.Trouble;

/** The page over several runs: a row for each, as self-contained as the page of one. */
final class HtmlRuns {
  private static final int ROWS = 1_000;
  private static final int INPUTS = 6;
  private static final int FIRST = 5;
  private static final List<String> COLUMNS =
      List.of("runs.run", "events", "verdicts", "table.findings", "runs.change", "troubles");

  private final List<Runs.Row> rows;
  private final List<Trouble> troubles;

  HtmlRuns(List<Runs.Row> rows, List<Trouble> troubles) {
    this.rows = rows;
    this.troubles = troubles;
  }

  void write(OutputStream out) throws IOException {
    Html html = new Html(out);
    try {
      html.trusted("<!doctype html>\n").open("html", "lang", "ar", "dir", "rtl").trusted("\n");
      HtmlReport.head(html, "runs.title", "");
      html.open("body").trusted("\n");
      Text own = Words.of("language.own");
      HtmlReport.language(html, "to-ar", own.ar(), true);
      HtmlReport.language(html, "to-en", own.en(), false);
      html.open("div", "class", "page").trusted("\n");
      html.open("header", "class", "masthead", "id", "top").trusted("\n");
      html.open("div", "class", "title").say("p", "brand", "run.version");
      html.say("h1", null, "runs.title").say("p", "tagline", "runs.tagline").closeLine();
      html.open("p", "class", "switch");
      html.open("label", "for", "to-ar", "lang", "ar").text(own.ar()).close();
      html.open("label", "for", "to-en", "lang", "en").text(own.en()).close();
      html.closeLine().closeLine().open("main").trusted("\n");
      body(html);
      html.closeLine().closeLine().closeLine().closeLine();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    html.end();
  }

  private void body(Html html) {
    html.open("section", "id", "runs").say("h2", null, "runs");
    html.say("p", "why", "runs.why").trusted("\n");
    html.open("div", "class", "scroll stack", "tabindex", "0").open("table").open("thead");
    html.open("tr");
    for (String column : COLUMNS) {
      html.open("th", "scope", "col").say(column).close();
    }
    html.close().close().trusted("\n").open("tbody").trusted("\n");
    rows.stream().limit(ROWS).forEach(row -> row(html, row));
    html.close().close().closeLine();
    if (rows.size() > ROWS) {
      html.open("p", "class", "more").bdi("+" + (rows.size() - ROWS)).trusted(" – ");
      html.element("code", null, Runs.DATA).closeLine();
    }
    html.closeLine();
    troubles(html);
  }

  private void row(Html html, Runs.Row row) {
    html.open("tr").open("th", "scope", "row");
    if (row.page()) {
      html.page(row.place() + "/" + Runs.PAGE);
    } else {
      html.open("span");
    }
    html.open("time", "datetime", row.started()).bdi(when(row.started())).close().close();
    html.open("span", "class", "where").open("code").bdi(row.place()).close().close();
    html.open("span", "class", "where");
    for (String input : row.inputs().subList(0, Math.min(INPUTS, row.inputs().size()))) {
      html.bdi(input).trusted(" ");
    }
    left(html, row.inputs().size() - INPUTS);
    html.close().open("span", "class", "where");
    number(html, row.documents(), "documents").trusted(" · ");
    number(html, row.claims(), "claims").trusted(" · ");
    number(html, row.roots(), "roots").close().close();
    html.open("td");
    events(html, row);
    html.close().open("td");
    counts(html, row.verdicts(), "is-", "status.");
    html.close().open("td");
    for (String severity : List.of("high", "medium", "low")) {
      int count = row.findings().getOrDefault(severity, 0);
      counts(html, count == 0 ? Map.of() : Map.of(severity, count), "sev-", "severity.");
    }
    counts(
        html,
        row.accusing() == 0 ? Map.of() : Map.of("count", row.accusing()),
        "accusing ",
        "accuses.");
    html.close().open("td");
    change(html, row.change());
    html.close().open("td", "class", row.troubles() == 0 ? "number zero" : "number");
    number(html, row.troubles(), "troubles.count").close().closeLine();
  }

  private static void events(Html html, Runs.Row row) {
    List<Runs.Graded> first = row.events().subList(0, Math.min(FIRST, row.events().size()));
    graded(html, first);
    if (row.eventCount() > first.size()) {
      html.open("details").open("summary").bdi("+" + (row.eventCount() - first.size())).close();
      graded(html, row.events().subList(first.size(), row.events().size()));
      left(html, row.eventCount() - row.events().size());
      html.close();
    }
  }

  private static void graded(Html html, List<Runs.Graded> events) {
    html.open("ul", "class", "graded");
    for (Runs.Graded event : events) {
      html.open("li").say(event.name()).trusted(" ");
      html.open("span", "class", "count is-" + Html.anchor(String.valueOf(event.grade())));
      html.say("grade." + (event.grade() == null ? "none" : event.grade())).close().close();
    }
    html.close();
  }

  /** An instant to the minute; what is none stays as it is. */
  private static String when(String started) {
    String shown = String.valueOf(started);
    boolean instant = shown.length() >= 16 && shown.charAt(10) == 'T';
    return instant ? shown.substring(0, 10) + " " + shown.substring(11, 16) : shown;
  }

  private static void change(Html html, Runs.Change change) {
    if (change == null) {
      html.say("span", "where", "runs.first");
      return;
    }
    int[] numbers = {change.added(), change.updated(), change.unchanged(), change.gone()};
    String[] keys = {"new.count", "updated.count", "unchanged.count", "absent.count"};
    for (int i = 0; i < keys.length; i++) {
      if (numbers[i] > 0) {
        html.open("span", "class", "count").bdi(String.valueOf(numbers[i])).trusted(" ");
        html.say(keys[i]).close().trusted(" ");
      }
    }
  }

  private static void counts(Html html, Map<String, Integer> counts, String look, String key) {
    counts.forEach(
        (name, count) -> {
          html.open("span", "class", "count " + look + Html.anchor(name));
          html.bdi(count.toString()).trusted(" ").say(key + name).close().trusted(" ");
        });
  }

  private static Html number(Html html, int number, String key) {
    return html.bdi(String.valueOf(number)).trusted(" ").say(key);
  }

  private static void left(Html html, int left) {
    if (left > 0) {
      html.open("span", "class", "where").bdi("+" + left).close();
    }
  }

  private void troubles(Html html) {
    html.open("section", "id", "troubles").say("h2", null, "troubles");
    if (troubles.isEmpty()) {
      html.say("p", "none", "runs.whole");
    } else {
      html.open("ul").trusted("\n");
      for (Trouble trouble : troubles.subList(0, Math.min(ROWS, troubles.size()))) {
        html.open("li").open("code").bdi(trouble.file()).close().trusted(" ");
        html.open("span", "dir", "auto").text(trouble.message()).close().trusted(" ");
        html.open("span", "class", "where", "dir", "auto").text(trouble.remedy()).close();
        html.closeLine();
      }
      html.closeLine();
    }
    html.closeLine();
  }
}
