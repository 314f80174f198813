package org.isnad.report;

import java.util.Comparator;
import java.util.List;
import org.isnad.fact.Event;
import org.isnad.fact.Judgement;
import org.isnad.finding.Text;

/**
 * What linking took for one, kept apart or could not decide: people, speakers, and events that were
 * near one another. Editors' own decisions come first.
 */
final class HtmlJudgements {
  private static final int ROWS = 5_000;
  private static final List<String> ORDER = List.of("person", "root", "event");

  private final Html html;
  private final Lookup lookup;

  HtmlJudgements(Html html, Lookup lookup) {
    this.html = html;
    this.lookup = lookup;
  }

  void section() {
    List<Judgement> shown =
        lookup.all.facts().judgements().stream()
            .filter(j -> !("event".equals(j.about()) && "positive".equals(j.outcome())))
            .sorted(
                Comparator.comparing(
                        (Judgement j) -> !String.valueOf(j.basis()).startsWith("editor"))
                    .thenComparing(j -> ORDER.indexOf(j.about()))
                    .thenComparing(j -> String.valueOf(j.id())))
            .toList();
    if (shown.isEmpty()) {
      return;
    }
    html.open("section", "id", "joined").say("h2", null, "joined");
    html.say("p", "why", "joined.why").trusted("\n");
    html.open("div", "class", "scroll stack", "tabindex", "0").open("table").open("thead");
    html.open("tr");
    for (String column : List.of("table.two", "table.decision", "table.because")) {
      html.open("th", "scope", "col").say(column).close();
    }
    html.close().close().trusted("\n").open("tbody").trusted("\n");
    shown.stream().limit(ROWS).forEach(this::row);
    html.close().close().closeLine();
    HtmlEvents.more(html, shown.size() - ROWS, "joined");
    html.closeLine();
  }

  private void row(Judgement judgement) {
    html.open("tr", "id", Html.anchor(judgement.id())).open("th", "scope", "row");
    html.say(name(judgement.about(), judgement.left())).trusted(" · ");
    html.say(name(judgement.about(), judgement.right())).close();
    html.open("td").say("joined." + judgement.outcome()).close();
    html.open("td").say(new Text(judgement.reasonEn(), judgement.reason())).close().closeLine();
  }

  private Text name(String about, String id) {
    return switch (String.valueOf(about)) {
      case "person" -> lookup.entity(id);
      case "root" -> lookup.root(id);
      default -> {
        Event event = lookup.events.get(id);
        yield event == null ? Words.same(id) : lookup.event(event);
      }
    };
  }
}
