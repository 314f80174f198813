package org.isnad.report;

import java.util.List;
import org.isnad.finding.Finding;
import org.isnad.finding.Verdict;

/** The mark, in words, of what accuses a living person by name. */
final class HtmlAccused {
  private final Html html;
  private final Lookup lookup;
  private final Accusations accusations;

  HtmlAccused(Html html, Lookup lookup) {
    this.html = html;
    this.lookup = lookup;
    this.accusations = new Accusations(lookup);
  }

  void finding(Finding finding) {
    mark(accusations.of(finding));
  }

  void verdict(Verdict verdict) {
    mark(accusations.of(verdict));
  }

  private void mark(List<String> people) {
    if (!people.isEmpty()) {
      html.open("p", "class", "accuses").say("accuses").trusted(": ");
      HtmlEvents.names(html, people.stream().map(lookup::entity).toList());
      html.trusted(" – ").say("accuses.check").closeLine();
    }
  }

  /** How many of these findings bear the mark, where any does. */
  void count(List<Finding> findings) {
    long accusing = findings.stream().filter(f -> !accusations.of(f).isEmpty()).count();
    if (accusing > 0) {
      html.open("span", "class", "count accusing").bdi(String.valueOf(accusing)).trusted(" ");
      html.say("accuses.count").close();
    }
  }
}
