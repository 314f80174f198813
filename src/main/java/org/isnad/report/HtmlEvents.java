package org.isnad.report;

import java.util.List;
import java.util.Objects;
import org.isnad.fact.Event;
import org.isnad.finding.Text;
import org.isnad.finding.Verdict;

/** Each event with its grade, what stands for each of its questions, and its findings. */
final class HtmlEvents {
  private static final int REASONS = 400;
  private static final int UNCONFIRMED = 5_000;
  private static final int FEW = 6;

  /** So many events are there at once; see {@link Html#later}. */
  private static final int AT_ONCE = 3;

  private final Html html;
  private final Lookup lookup;
  private final HtmlFindings findings;
  private final HtmlAccused accused;
  private final HtmlVerdicts verdicts;
  private final HtmlTimeline timeline;
  private final HtmlChains chains;
  private final Facets facets;

  private int told;

  HtmlEvents(Html html, Lookup lookup, HtmlArticles articles, Facets facets) {
    this.html = html;
    this.lookup = lookup;
    this.facets = facets;
    this.findings = new HtmlFindings(html, lookup, articles, facets);
    this.accused = new HtmlAccused(html, lookup);
    ClaimIndex index = new ClaimIndex(lookup);
    this.verdicts = new HtmlVerdicts(html, lookup, facets, index);
    this.timeline = new HtmlTimeline(html, lookup, articles, index);
    this.chains = new HtmlChains(html, lookup, index);
  }

  void sections() {
    html.open("section", "id", "events").say("h2", null, "events").trusted("\n");
    Drawing.marks(html);
    List<Event> events = lookup.shown();
    if (events.isEmpty()) {
      html.say("p", "none", "events.none");
    }
    events.forEach(this::event);
    html.closeLine();
    if (!lookup.findingsOf(null).isEmpty() || !lookup.verdictsOf(null).isEmpty()) {
      html.open("section", "id", "identity").say("h2", null, "identity");
      html.say("p", "why", "identity.why").trusted("\n");
      verdicts.cards(lookup.verdictsOf(null));
      findings.list(lookup.findingsOf(null));
      html.closeLine();
    }
  }

  private void event(Event event) {
    String id = Html.anchor(event.id());
    html.open("article", "class", "event", "id", id, "data-size", size(event)).trusted("\n");
    html.open("header").open("h3", "id", "name-" + id).say(lookup.event(event)).close();
    html.open("p", "class", "facts");
    grade(html, event.grade());
    Text days = Words.daysOf(event);
    if (days != null) {
      html.say("span", "day", days);
    }
    if (event.place() != null) {
      html.say("span", "place", lookup.entity(event.place()));
    }
    html.here(id, "name-" + id);
    html.close();
    if (!event.reasons().isEmpty()) {
      html.open("details").say("summary", null, "reasons").open("ul");
      event.reasons().stream()
          .limit(REASONS)
          .forEach(reason -> html.open("li", "dir", "auto").text(reason).close());
      html.close();
      more(html, event.reasons().size() - REASONS, "reasons");
      html.close();
    }
    html.closeLine();
    boolean later = ++told > AT_ONCE;
    if (later) {
      html.later();
    }
    List<Verdict> all = lookup.verdictsOf(event.id());
    new HtmlBrief(html, lookup).event(event);
    verdicts.cards(all.stream().filter(v -> !HtmlBrief.unconfirmed(v)).toList());
    if (lookup.findingsOf(event.id()).isEmpty()) {
      html.say("p", "none", "findings.none");
    }
    findings.list(lookup.findingsOf(event.id()));
    timeline.draw(event);
    chains.draw(event);
    open(all.stream().filter(HtmlBrief::unconfirmed).toList());
    if (later) {
      html.close().closeLine();
    }
    html.closeLine();
  }

  /** About how much room it takes, so that a browser can leave it undrawn while it is far away. */
  private String size(Event event) {
    long cards =
        lookup.verdictsOf(event.id()).stream().filter(v -> !HtmlBrief.unconfirmed(v)).count();
    long items = 1 + cards + lookup.findingsOf(event.id()).size();
    return String.valueOf(Math.min(64, Long.highestOneBit(items)));
  }

  /** Questions that nothing confirms yet: many in a real batch, so a line each and folded away. */
  private void open(List<Verdict> verdicts) {
    if (verdicts.isEmpty()) {
      return;
    }
    html.open("details", "class", "open", "open", verdicts.size() <= FEW ? "open" : null);
    html.open("summary").say("open.questions").trusted(": ");
    html.bdi(String.valueOf(verdicts.size())).close().open("ul").trusted("\n");
    for (Verdict v : verdicts.subList(0, Math.min(UNCONFIRMED, verdicts.size()))) {
      String id = Html.anchor("v-" + v.question());
      html.open("li", "class", "question", "id", id, "data-sources", facets.sources(v));
      html.say(lookup.topic(v.question()));
      html.trusted(" ").say("b", "said", lookup.stands(v)).trusted(" ").here(id, null);
      html.open("span", "class", "where").bdi(Words.grade(v)).trusted(" · ");
      names(html, v.roots().stream().map(lookup::root).toList());
      html.close();
      accused.verdict(v);
      html.closeLine();
    }
    html.close();
    more(html, verdicts.size() - UNCONFIRMED, "verdicts");
    html.closeLine();
  }

  static void grade(Html html, String grade) {
    html.open("span", "class", "pill is-" + Html.anchor(Objects.toString(grade, "none")));
    html.say("grade." + Objects.toString(grade, "none")).close();
  }

  static void names(Html html, List<Text> names) {
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        html.say(new Text(",", "،")).trusted(" ");
      }
      html.say(names.get(i));
    }
  }

  static void more(Html html, int left, String what) {
    if (left > 0) {
      html.open("p", "class", "more").say(what).trusted(": ").bdi("+" + left).trusted(" – ");
      html.element("code", null, "report.json").closeLine();
    }
  }
}
