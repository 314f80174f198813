package org.isnad.report;

import java.util.List;
import java.util.Map;
import org.isnad.finding.Correction;
import org.isnad.finding.Finding;
import org.isnad.finding.Mark;
import org.isnad.finding.Review;

/** What people decided and corrected, and what an earlier report had. */
final class HtmlReview {
  private static final int ROWS = 5_000;

  private final Html html;
  private final Lookup lookup;

  HtmlReview(Html html, Lookup lookup) {
    this.html = html;
    this.lookup = lookup;
  }

  /** Beside a finding: how it stands to the earlier report, and what was decided. */
  void mark(Finding finding) {
    Mark mark = lookup.marks.get(finding.id());
    if (mark == null) {
      return;
    }
    html.open("p", "class", "rule");
    if (mark.baseline() != null) {
      html.say("b", null, "baseline." + mark.baseline()).trusted(" ");
    }
    if (mark.decision() != null) {
      html.say("b", null, "decision." + mark.decision());
      if (mark.decided() != null) {
        html.trusted(" · ").say("decision.was").trusted(": ").say("decision." + mark.decided());
      }
      html.trusted(" · ").bdi(mark.who()).trusted(" · ").bdi(mark.when()).trusted(" · ");
      html.bdi(mark.reason());
    }
    html.closeLine();
    quotes("mark.added", mark.added());
    quotes("mark.gone", mark.gone());
  }

  private void quotes(String key, List<String> quotes) {
    if (!quotes.isEmpty()) {
      html.open("p", "class", "rule").say(key).trusted(": ");
      quotes.forEach(q -> html.trusted("«").bdi(q).trusted("» "));
      html.close();
    }
  }

  /** What no finding of this report stands for: those that went, and what was set right. */
  void sections() {
    Review review = lookup.all.review();
    if (!review.absent().isEmpty()) {
      html.open("section", "id", "absent").say("h2", null, "absent").say("p", "why", "absent.why");
      html.open("ul");
      for (Finding f : review.absent().stream().limit(ROWS).toList()) {
        html.open("li").say("severity." + f.severity()).trusted(" · ").say(f.explanation());
        html.trusted(" ").element("code", null, f.rule()).closeLine();
      }
      html.close();
      HtmlEvents.more(html, review.absent().size() - ROWS, "absent.count");
      html.closeLine();
    }
    if (!review.corrections().isEmpty()) {
      html.open("section", "id", "corrections").say("h2", null, "corrections");
      html.say("p", "why", "corrections.why").open("ul");
      review.corrections().stream().limit(ROWS).forEach(this::correction);
      html.close();
      HtmlEvents.more(html, review.corrections().size() - ROWS, "corrections.count");
      html.closeLine();
    }
  }

  private void correction(Correction c) {
    html.open("li").say("b", null, "correction." + c.action()).trusted(" «").bdi(c.quote());
    html.trusted("» ");
    for (Map.Entry<String, String> was : c.was().entrySet()) {
      html.element("code", null, was.getKey()).trusted(": ");
      html.bdi(was.getValue()).trusted(" ⇐ ").bdi(c.now().get(was.getKey())).trusted(" ");
    }
    html.trusted("· ").bdi(c.who()).trusted(" · ").bdi(c.when()).trusted(" · ").bdi(c.reason());
    html.closeLine();
  }
}
