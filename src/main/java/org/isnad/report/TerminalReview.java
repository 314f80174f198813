package org.isnad.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.finding.Correction;
import org.isnad.finding.Finding;
import org.isnad.finding.Mark;
import org.isnad.finding.Review;
import org.isnad.finding.Text;
import org.isnad.report.Printer.Style;

/** What people decided and corrected, and how the batch stands to an earlier report. */
final class TerminalReview {
  private static final int LINES = 10;

  private final Lookup lookup;
  private final Review review;
  private final String lang;

  TerminalReview(Lookup lookup, Reports.Options options) {
    this.lookup = lookup;
    this.review = lookup.all.review();
    this.lang = options.lang();
  }

  /** Below a finding: what is known of it beside itself. */
  void mark(Printer to, Finding finding) throws IOException {
    Mark mark = lookup.marks.get(finding.id());
    if (mark == null) {
      return;
    }
    if (mark.baseline() != null) {
      to.line(4, "= ", word("baseline." + mark.baseline()), Style.DIM);
    }
    if (mark.decision() != null) {
      to.line(4, "= ", decision(mark), Style.DIM);
    }
    for (String quote : mark.added().stream().limit(LINES).toList()) {
      to.line(4, "+ ", "«" + quote + "»", Style.DIM);
    }
    for (String quote : mark.gone().stream().limit(LINES).toList()) {
      to.line(4, "- ", "«" + quote + "»", Style.DIM);
    }
  }

  /** A line for a finding that is folded away. */
  void dismissed(Printer to, Finding finding) throws IOException {
    Mark mark = lookup.marks.get(finding.id());
    to.line(2, "x ", finding.rule() + " · " + say(finding.explanation()), Style.DIM);
    to.line(4, "= ", decision(mark), Style.DIM);
  }

  private String decision(Mark mark) {
    String was =
        mark.decided() == null
            ? ""
            : " · " + word("decision.was") + ": " + word("decision." + mark.decided());
    return word("decision." + mark.decision())
        + was
        + " · "
        + mark.who()
        + " · "
        + mark.when()
        + " · "
        + mark.reason();
  }

  /** How many findings are new, gone and so on; then what went and what was corrected. */
  void print(Printer to) throws IOException {
    List<String> counts = new ArrayList<>();
    for (String state : List.of("new", "updated", "unchanged")) {
      count(counts, state + ".count", m -> state.equals(m.baseline()));
    }
    if (!review.absent().isEmpty()) {
      counts.add(word("absent.count") + ": " + review.absent().size());
    }
    count(counts, "dismissed.count", Mark::dismissed);
    if (!counts.isEmpty()) {
      to.gap();
      to.line(0, word("findings") + " – " + String.join(" · ", counts), Style.BOLD);
    }
    for (Finding gone : review.absent().stream().limit(LINES).toList()) {
      to.line(2, "- ", gone.rule() + " · " + say(gone.explanation()), Style.DIM);
    }
    more(to, review.absent().size() - LINES, "absent.count");
    if (!review.corrections().isEmpty()) {
      to.gap();
      to.line(0, word("corrections"), Style.BOLD);
      for (Correction c : review.corrections().stream().limit(LINES).toList()) {
        to.line(2, "- ", correction(c), Style.PLAIN);
      }
      more(to, review.corrections().size() - LINES, "corrections.count");
    }
  }

  private String correction(Correction c) {
    List<String> changes = new ArrayList<>();
    c.was().forEach((name, was) -> changes.add(name + ": " + was + " → " + c.now().get(name)));
    String what = word("correction." + c.action());
    return "«"
        + c.quote()
        + "» · "
        + (changes.isEmpty() ? what : what + " · " + String.join(", ", changes))
        + " · "
        + c.who()
        + " · "
        + c.when()
        + " · "
        + c.reason();
  }

  private void more(Printer to, int left, String what) throws IOException {
    if (left > 0) {
      to.line(2, "… ", word("more") + " – " + word(what) + ": " + left, Style.DIM);
    }
  }

  private void count(List<String> counts, String key, java.util.function.Predicate<Mark> which) {
    long number = review.marks().stream().filter(which).count();
    if (number > 0) {
      counts.add(word(key) + ": " + number);
    }
  }

  private String word(String key) {
    return Words.of(key, lang);
  }

  private String say(Text text) {
    return Words.in(text, lang);
  }
}
