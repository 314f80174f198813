package org.isnad.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.isnad.fact.Answer;
import org.isnad.fact.Event;
import org.isnad.fact.IdentityLink;
import org.isnad.finding.Finding;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Text;
import org.isnad.finding.Verdict;

/** Each event with its grade, what stands for each of its questions, and its findings. */
final class HtmlEvents {
  private static final int VERDICTS = 60;
  private static final int FINDINGS = 80;
  private static final int REASONS = 40;

  private final Html html;
  private final Lookup lookup;
  private final HtmlEvidence evidence;
  private final HtmlRange range;

  HtmlEvents(Html html, Lookup lookup, HtmlArticles articles) {
    this.html = html;
    this.lookup = lookup;
    this.evidence = new HtmlEvidence(html, lookup, articles);
    this.range = new HtmlRange(html, lookup);
  }

  void sections() {
    html.open("section", "id", "events").say("h2", null, "events").trusted("\n");
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
      findings(lookup.findingsOf(null));
      html.closeLine();
    }
  }

  private void event(Event event) {
    html.open("article", "class", "event", "id", Html.anchor(event.id())).trusted("\n");
    html.open("header").say("h3", null, lookup.event(event));
    html.open("p", "class", "facts");
    grade(html, event.grade());
    Text days = Words.days(event.from(), event.to());
    if (days != null) {
      html.say("span", "day", days);
    }
    if (event.place() != null) {
      html.say("span", "place", lookup.entity(event.place()));
    }
    html.close();
    if (!event.reasons().isEmpty()) {
      html.open("details").say("summary", null, "reasons").open("ul");
      event.reasons().stream()
          .limit(REASONS)
          .forEach(reason -> html.open("li", "dir", "auto").text(reason).close());
      html.close().close();
    }
    html.closeLine();
    verdicts(lookup.verdictsOf(event.id()));
    if (lookup.findingsOf(event.id()).isEmpty()) {
      html.say("p", "none", "findings.none");
    }
    findings(lookup.findingsOf(event.id()));
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
    more(verdicts.size() - VERDICTS, "verdicts");
  }

  private void verdict(Verdict v) {
    html.open("section", "class", "verdict", "id", Html.anchor("v-" + v.question()));
    html.say("h4", null, lookup.question(v.question()));
    html.open("p", "class", "stands");
    html.open("span", "class", "pill is-" + Html.anchor(Objects.toString(v.status(), "none")));
    html.say("status." + v.status()).close();
    if (!ranges(v)) {
      html.say("span", "said", said(v));
    }
    html.close().trusted("\n");
    if (ranges(v)) {
      range.draw(v);
    }
    html.say("p", "because", v.explanation());
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

  private Text said(Verdict v) {
    Answer answer = lookup.answers.get(v.answer());
    if (v.state() != null) {
      return Words.of("state." + v.state());
    }
    return answer == null ? Words.same("") : Words.says(answer);
  }

  private void grades(Verdict v) {
    html.open("dl", "class", "grades");
    String letter = Objects.toString(v.reliability(), "F");
    String digit = Objects.toString(v.credibility(), "6");
    html.open("div").say("dt", null, "grades").open("dd");
    html.element("b", "grade", letter + digit).trusted(" ");
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
      html.open("div").say("dt", null, "flip").open("dd").bdi(v.flipSet()).close().close();
    }
    html.close();
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

  private void findings(List<Finding> findings) {
    for (String severity : List.of("high", "medium", "low")) {
      List<Finding> some = findings.stream().filter(f -> severity.equals(f.severity())).toList();
      if (!some.isEmpty()) {
        html.say("h4", "severity " + severity, "severity." + severity + ".long").trusted("\n");
        some.subList(0, Math.min(FINDINGS, some.size())).forEach(this::finding);
        more(some.size() - FINDINGS, "findings");
      }
    }
  }

  private void finding(Finding f) {
    html.open("article", "class", "finding " + severity(f), "id", Html.anchor(f.id()));
    html.open("p", "class", "label");
    html.open("b", "class", "number", "id", "finding-" + lookup.number(f.id()));
    html.text(String.valueOf(lookup.number(f.id()))).close();
    html.say("span", "kind", "kind." + f.kind()).close();
    html.say("p", "explanation", f.explanation()).trusted("\n");
    evidence.sides(f);
    RuleCard rule = lookup.rules.get(f.rule());
    html.open("p", "class", "rule").say("rule").trusted(" ");
    html.open("a", "href", rule == null ? null : "#" + Html.anchor("rule-" + f.rule()));
    html.open("code").text(f.rule()).close().close();
    if (rule != null && rule.why() != null) {
      html.open("span", "class", "because", "lang", "en", "dir", "ltr").text(rule.why()).close();
    }
    html.close();
    stands(f);
    html.closeLine();
  }

  /** The identities and sources a finding would fall without; its event is above it already. */
  private void stands(Finding f) {
    List<Text> names = f.standsOn().stream().map(this::stand).filter(Objects::nonNull).toList();
    if (!names.isEmpty()) {
      html.open("p", "class", "rule").say("stands").trusted(": ");
      names(html, names);
      html.close();
    }
  }

  private Text stand(String id) {
    IdentityLink link = lookup.links.get(id);
    if (link != null) {
      Text left = lookup.entity(link.left());
      Text right = lookup.entity(link.right());
      return new Text(left.en() + " = " + right.en(), left.ar() + " = " + right.ar());
    }
    return lookup.sources.containsKey(id) ? lookup.source(id) : null;
  }

  private static String severity(Finding f) {
    return List.of("high", "medium").contains(f.severity()) ? f.severity() : "low";
  }

  private void more(int left, String what) {
    if (left > 0) {
      html.open("p", "class", "more").say(what).trusted(": ").bdi("+" + left).trusted(" – ");
      html.element("code", null, "report.json").closeLine();
    }
  }
}
