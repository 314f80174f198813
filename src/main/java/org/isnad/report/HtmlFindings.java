package org.isnad.report;

import java.util.List;
import java.util.Objects;
import org.isnad.finding.Finding;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Text;

/** Findings by severity: what the rule says, the words it says it of, and why the rule is there. */
final class HtmlFindings {
  private static final int FINDINGS = 10_000;

  private final Html html;
  private final Lookup lookup;
  private final HtmlEvidence evidence;
  private final HtmlReview review;
  private final HtmlAccused accused;
  private final Facets facets;

  HtmlFindings(Html html, Lookup lookup, HtmlArticles articles, Facets facets) {
    this.html = html;
    this.lookup = lookup;
    this.facets = facets;
    this.review = new HtmlReview(html, lookup);
    this.accused = new HtmlAccused(html, lookup);
    this.evidence = new HtmlEvidence(html, lookup, articles);
  }

  void list(List<Finding> all) {
    List<Finding> findings = all.stream().filter(f -> !lookup.dismissed(f)).toList();
    List<Finding> dismissed = all.stream().filter(lookup::dismissed).toList();
    for (String severity : Facets.SEVERITIES) {
      List<Finding> some =
          findings.stream().filter(f -> severity.equals(Facets.severity(f))).toList();
      if (!some.isEmpty()) {
        html.open("div", "class", "group");
        html.say("h4", "severity " + severity, "severity." + severity + ".long").trusted("\n");
        some.subList(0, Math.min(FINDINGS, some.size())).forEach(this::finding);
        HtmlEvents.more(html, some.size() - FINDINGS, "findings");
        html.closeLine();
      }
    }
    if (!dismissed.isEmpty()) {
      html.open("details", "class", "dismissed").open("summary").say("dismissed").trusted(": ");
      html.bdi(String.valueOf(dismissed.size())).close().trusted("\n");
      dismissed.forEach(this::finding);
      html.closeLine();
    }
  }

  private void finding(Finding f) {
    String id = Html.anchor(f.id());
    html.open("article", facets.attributes(f));
    html.open("p", "class", "label");
    html.open("b", "class", "number", "id", "finding-" + lookup.number(f.id()));
    html.text(String.valueOf(lookup.number(f.id()))).close();
    html.say("span", "kind", "kind." + f.kind());
    html.here(id, "finding-" + lookup.number(f.id())).close();
    html.say("p", "explanation", f.explanation()).trusted("\n");
    accused.finding(f);
    review.mark(f);
    evidence.sides(f);
    RuleCard rule = lookup.rules.get(f.rule());
    html.open("p", "class", "rule").say("rule").trusted(" ");
    html.open("a", "href", rule == null ? null : "#" + Html.anchor("rule-" + f.rule()));
    html.open("code").text(f.rule()).close().close();
    if (rule != null && rule.why() != null) {
      html.say("span", "because", rule.reasoned());
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
      HtmlEvents.names(html, names);
      html.close();
    }
  }

  private Text stand(String id) {
    return lookup.links.containsKey(id)
        ? lookup.identity(id)
        : lookup.sources.containsKey(id) ? lookup.source(id) : null;
  }
}
