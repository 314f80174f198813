package org.isnad.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.fact.Claim;
import org.isnad.fact.Event;
import org.isnad.finding.Finding;
import org.isnad.finding.Text;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verdict;
import org.isnad.finding.Verification;
import org.isnad.report.Printer.Style;

/**
 * A batch on a screen: what was read, what stands for each event, what must be looked at first, and
 * where the rest is. It shows the head of long lists and says how much it leaves out.
 */
final class TerminalSummary {
  private static final int EVENTS = 12;
  private static final int VERDICTS = 8;
  private static final int FINDINGS = 8;
  private static final int QUOTES = 3;
  private static final int TROUBLES = 10;
  private static final int QUOTE_UNITS = 280;

  private final Lookup lookup;
  private final Verification all;
  private final Reports.Options options;
  private final Sayings sayings;
  private final Accusations accusations;
  private final TerminalReview review;

  TerminalSummary(Verification all, Reports.Options options) {
    this.all = all;
    this.options = options;
    this.lookup = Lookup.of(all);
    this.sayings = new Sayings(lookup, options.lang());
    this.accusations = new Accusations(lookup);
    this.review = new TerminalReview(lookup, options);
  }

  void print(Appendable out, String where) throws IOException {
    Printer to = new Printer(out, options);
    glance(to);
    List<Event> events = lookup.shown();
    for (Event event : events.subList(0, Math.min(EVENTS, events.size()))) {
      event(to, event);
    }
    more(to, 0, events.size() - EVENTS, "events.count");
    if (!lookup.findingsOf(null).isEmpty()) {
      to.gap();
      to.line(0, word("identity"), Style.BOLD);
      findings(to, lookup.findingsOf(null));
    }
    review.print(to);
    troubles(to);
    if (where != null) {
      to.gap();
      to.line(0, word("report") + ": ", where, Style.PLAIN);
    }
  }

  private void glance(Printer to) throws IOException {
    List<String> counts = new ArrayList<>();
    counts.add(count(all.facts().documents().size(), "documents"));
    counts.add(count(all.facts().claims().size(), "claims"));
    counts.add(count(all.facts().roots().size(), "roots"));
    counts.add(count(lookup.shown().size(), "events.count"));
    counts.add(count(all.troubles().size(), "troubles.count"));
    to.line(0, word("run.version") + " " + all.run().version() + " – " + word("title"), Style.BOLD);
    to.line(2, String.join(" · ", counts), Style.PLAIN);
    List<String> bySeverity = new ArrayList<>();
    for (String severity : List.of("high", "medium", "low")) {
      long found = all.findings().stream().filter(f -> severity.equals(f.severity())).count();
      bySeverity.add(word("severity." + severity) + " " + found);
    }
    to.line(
        2,
        count(all.findings().size(), "findings") + " (" + String.join(" · ", bySeverity) + ")",
        Style.PLAIN);
  }

  private void event(Printer to, Event event) throws IOException {
    to.gap();
    Text days = Words.daysOf(event);
    String grade = event.grade() == null ? "grade.none" : "grade." + event.grade();
    to.line(0, say(lookup.event(event)) + (days == null ? "" : " – " + say(days)), Style.BOLD);
    to.line(2, word("grade") + ": " + word(grade), Style.of(String.valueOf(event.grade())));
    List<Verdict> verdicts = lookup.verdictsOf(event.id());
    for (Verdict verdict : verdicts.subList(0, Math.min(VERDICTS, verdicts.size()))) {
      to.line(2, "- ", say(lookup.question(verdict.question())), Style.PLAIN);
      to.line(4, sayings.verdict(verdict), Style.of(verdict.status()));
      accusing(to, accusations.of(verdict));
    }
    more(to, 2, verdicts.size() - VERDICTS, "verdicts");
    findings(to, lookup.findingsOf(event.id()));
  }

  private void findings(Printer to, List<Finding> found) throws IOException {
    List<Finding> live = found.stream().filter(f -> !lookup.dismissed(f)).toList();
    List<Finding> high = live.stream().filter(f -> "high".equals(f.severity())).toList();
    for (Finding finding : high.subList(0, Math.min(FINDINGS, high.size()))) {
      finding(to, finding);
    }
    more(to, 2, live.size() - Math.min(FINDINGS, high.size()), "findings");
    for (Finding finding : found) {
      if (lookup.dismissed(finding)) {
        review.dismissed(to, finding);
      }
    }
  }

  private void finding(Printer to, Finding finding) throws IOException {
    to.line(
        2,
        "! ",
        word("severity." + finding.severity())
            + " · "
            + word("kind." + finding.kind())
            + " · "
            + finding.rule(),
        Style.of(finding.severity()));
    to.line(4, say(finding.explanation()), Style.PLAIN);
    accusing(to, accusations.of(finding));
    review.mark(to, finding);
    for (Lookup.Side side : lookup.sides(finding)) {
      List<Claim> claims = side.claims();
      for (Claim claim : claims.subList(0, Math.min(QUOTES, claims.size()))) {
        to.line(4, "> ", "«" + clipped(claim.quote()) + "»", Style.PLAIN);
        to.line(6, sayings.where(claim), Style.DIM);
      }
      more(to, 4, claims.size() - QUOTES, "claims");
    }
  }

  private void accusing(Printer to, List<String> people) throws IOException {
    if (!people.isEmpty()) {
      to.line(4, sayings.accusing(people), Style.YELLOW);
    }
  }

  private void troubles(Printer to) throws IOException {
    List<Trouble> troubles = all.troubles();
    if (troubles.isEmpty()) {
      return;
    }
    to.gap();
    to.line(0, word("troubles"), Style.BOLD);
    for (Trouble trouble : troubles.subList(0, Math.min(TROUBLES, troubles.size()))) {
      String at = trouble.line() > 0 ? trouble.file() + ":" + trouble.line() : trouble.file();
      to.line(2, "- ", at + ": " + trouble.message() + " → " + trouble.remedy(), Style.PLAIN);
    }
    more(to, 2, troubles.size() - TROUBLES, "troubles.count");
  }

  private void more(Printer to, int indent, int left, String what) throws IOException {
    if (left > 0) {
      to.line(indent, "… ", word("more") + " – " + count(left, what), Style.DIM);
    }
  }

  private static String clipped(String quote) {
    if (quote.length() <= QUOTE_UNITS) {
      return quote;
    }
    int end = quote.lastIndexOf(' ', QUOTE_UNITS);
    return quote.substring(0, end > 0 ? end : QUOTE_UNITS) + " …";
  }

  private String count(int number, String what) {
    return word(what) + ": " + number;
  }

  private String word(String key) {
    return Words.of(key, options.lang());
  }

  private String say(Text text) {
    return Words.in(text, options.lang());
  }
}
