package org.isnad.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.isnad.fact.Event;
import org.isnad.finding.Text;
import org.isnad.finding.Verdict;

/** Each event with its grade, what stands for each of its questions, and its findings. */
final class HtmlEvents {
  private static final int VERDICTS = 5_000;
  private static final int REASONS = 400;
  private static final int UNCONFIRMED = 5_000;
  private static final int FEW = 6;

  /** So many events are there at once; see {@link Html#later}. */
  private static final int AT_ONCE = 8;

  private final Html html;
  private final Lookup lookup;
  private final HtmlFindings findings;
  private final HtmlAccused accused;
  private final HtmlRange range;
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
    this.range = new HtmlRange(html, lookup, index);
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
      verdicts(lookup.verdictsOf(null));
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
    List<Verdict> verdicts = lookup.verdictsOf(event.id());
    new HtmlBrief(html, lookup).event(event);
    verdicts(verdicts.stream().filter(v -> !HtmlBrief.unconfirmed(v)).toList());
    if (lookup.findingsOf(event.id()).isEmpty()) {
      html.say("p", "none", "findings.none");
    }
    findings.list(lookup.findingsOf(event.id()));
    timeline.draw(event);
    chains.draw(event);
    open(verdicts.stream().filter(HtmlBrief::unconfirmed).toList());
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
      html.trusted(" ").say("b", "said", lookup.stands(v)).trusted(" ");
      html.open("span", "class", "where").bdi(Words.grade(v)).trusted(" · ");
      names(html, v.roots().stream().map(lookup::root).toList());
      html.close();
      accused.verdict(v);
      html.here(id, null).closeLine();
    }
    html.close();
    more(html, verdicts.size() - UNCONFIRMED, "verdicts");
    html.closeLine();
  }

  static void grade(Html html, String grade) {
    html.open("span", "class", "pill is-" + Html.anchor(Objects.toString(grade, "none")));
    html.say("grade." + Objects.toString(grade, "none")).close();
  }

  private void verdicts(List<Verdict> verdicts) {
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
    more(html, verdicts.size() - VERDICTS, "verdicts");
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
      names(html, v.roots().stream().map(lookup::root).toList());
      numbers(v.findings());
      html.close().close();
    }
    if (v.flipSet() != null && !v.flipSet().equals("not searched")) {
      html.open("div").say("dt", null, "flip").open("dd");
      names(html, flips(v.flipSet()));
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
