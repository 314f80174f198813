package org.isnad.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.isnad.finding.Text;
import org.isnad.finding.Verdict;

/** What stands for a question: its status, its range, why, how well it stands and what on. */
final class HtmlVerdicts {
  private static final int VERDICTS = 5_000;

  private final Html html;
  private final Lookup lookup;
  private final Facets facets;
  private final HtmlRange range;
  private final HtmlAccused accused;

  HtmlVerdicts(Html html, Lookup lookup, Facets facets, ClaimIndex index) {
    this.html = html;
    this.lookup = lookup;
    this.facets = facets;
    this.range = new HtmlRange(html, lookup, index);
    this.accused = new HtmlAccused(html, lookup);
  }

  /** The cards of some verdicts: those with a range to draw first. */
  void cards(List<Verdict> verdicts) {
    if (verdicts.isEmpty()) {
      return;
    }
    Map<Boolean, List<Verdict>> parted =
        verdicts.stream().limit(VERDICTS).collect(Collectors.partitioningBy(this::ranges));
    for (boolean ranges : new boolean[] {true, false}) {
      if (!parted.get(ranges).isEmpty()) {
        html.open("div", "class", ranges ? "verdicts wide" : "verdicts").trusted("\n");
        parted.get(ranges).forEach(this::verdict);
        html.closeLine();
      }
    }
    HtmlEvents.more(html, verdicts.size() - VERDICTS, "verdicts");
  }

  private void verdict(Verdict v) {
    String id = Html.anchor("v-" + v.question());
    html.open("section", "class", "verdict", "id", id, "data-sources", facets.sources(v));
    html.open("h4", "id", "name-" + id).say(lookup.topic(v.question())).close();
    html.open("p", "class", "stands");
    html.open("span", "class", "pill is-" + Html.anchor(Objects.toString(v.status(), "none")));
    html.say("status." + v.status()).close();
    if (!ranges(v)) {
      html.say("span", "said", lookup.stands(v));
    }
    html.here(id, "name-" + id);
    html.close().trusted("\n");
    if (ranges(v)) {
      range.draw(v);
    }
    html.say("p", "because", v.explanation());
    accused.verdict(v);
    grades(v);
    html.closeLine();
  }

  /** Whether there is something to draw: bounds that differ, or answers that do. */
  private boolean ranges(Verdict v) {
    return v.value() != null
        && (lookup.answersTo(v.question()).size() > 1
            || lookup.answers.get(v.answer()) == null
            || !Objects.equals(v.value().low(), v.value().high()));
  }

  private void grades(Verdict v) {
    html.open("dl", "class", "grades");
    String letter = Objects.toString(v.reliability(), "F");
    String digit = Objects.toString(v.credibility(), "6");
    html.open("div").say("dt", null, "grades").open("dd");
    html.element("b", "grade", Words.grade(v)).trusted(" ");
    html.say("reliability." + letter).trusted(" · ").say("credibility." + digit).close().close();
    if (v.likelihood() != null) {
      html.open("div").say("dt", null, "likelihood").open("dd");
      html.say("likelihood." + v.likelihood()).close().close();
    }
    if (!v.roots().isEmpty()) {
      html.open("div").say("dt", null, "supports").open("dd");
      HtmlEvents.names(html, v.roots().stream().map(lookup::root).toList());
      numbers(v.findings());
      html.close().close();
    }
    if (v.flipSet() != null && !v.flipSet().equals("not searched")) {
      html.open("div").say("dt", null, "flip").open("dd");
      HtmlEvents.names(html, flips(v.flipSet()));
      html.close().close();
    }
    html.close();
  }

  /** What the verdict would change without, by name: {@code root=ID + identity=ID}. */
  private List<Text> flips(String flipSet) {
    if (!flipSet.contains("=")) {
      return List.of(Words.of("flip.none"));
    }
    List<Text> names = new ArrayList<>();
    for (String one : flipSet.split(" \\+ ")) {
      String id = one.substring(one.indexOf('=') + 1);
      names.add(one.startsWith("identity=") ? lookup.identity(id) : lookup.root(id));
    }
    return names;
  }

  private void numbers(List<String> ids) {
    for (String id : ids) {
      if (lookup.number(id) > 0) {
        html.trusted(" ").open("a", "class", "ref", "href", "#" + Html.anchor(id));
        html.text(String.valueOf(lookup.number(id))).close();
      }
    }
  }
}
