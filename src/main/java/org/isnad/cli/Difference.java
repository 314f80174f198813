package org.isnad.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.fact.FactBase;
import org.isnad.fact.Figure;
import org.isnad.fact.Question;
import org.isnad.finding.Finding;
import org.isnad.finding.Text;
import org.isnad.finding.Verdict;
import org.isnad.review.Comparison;

/** Prints how the findings and verdicts of two runs differ. */
final class Difference {
  private final PrintWriter out;
  private final String lang;
  private final Map<String, Text> questions = new HashMap<>();
  private final Map<String, String> oldQuotes = new HashMap<>();
  private final Map<String, String> newQuotes = new HashMap<>();

  /**
   * @param lang language of the sentences, {@code ar} or {@code en}
   */
  Difference(FactBase before, FactBase after, String lang, PrintWriter out) {
    this.out = out;
    this.lang = lang;
    for (FactBase facts : List.of(before, after)) {
      for (Question q : facts.questions()) {
        questions.put(q.id(), new Text(q.textEn(), q.text()));
      }
    }
    for (Claim claim : before.claims()) {
      oldQuotes.put(claim.id(), claim.quote());
    }
    for (Claim claim : after.claims()) {
      newQuotes.put(claim.id(), claim.quote());
    }
  }

  /** One line of numbers, then each finding and verdict that is not as it was. */
  void print(Comparison change) {
    out.println(
        "findings: "
            + change.added().size()
            + " new, "
            + change.unchanged().size()
            + " unchanged, "
            + change.updated().size()
            + " updated, "
            + change.absent().size()
            + " absent");
    change.added().forEach(f -> finding("new", f));
    for (Comparison.Updated updated : change.updated()) {
      finding("updated", updated.after());
      evidence(updated);
    }
    change.absent().forEach(f -> finding("absent", f));
    out.println("verdicts: " + change.verdicts().size() + " changed");
    change.verdicts().forEach(this::verdict);
    if (same(change)) {
      out.println("nothing changes");
    }
  }

  static boolean same(Comparison change) {
    return change.added().isEmpty()
        && change.updated().isEmpty()
        && change.absent().isEmpty()
        && change.verdicts().isEmpty();
  }

  private void finding(String state, Finding f) {
    out.println(
        "  " + state + "  " + f.id() + "  " + f.severity() + "  " + f.kind() + "  " + f.rule());
    out.println("    " + in(f.explanation()));
  }

  private void evidence(Comparison.Updated updated) {
    TreeSet<String> was = quotes(updated.before(), oldQuotes);
    TreeSet<String> is = quotes(updated.after(), newQuotes);
    is.stream().filter(q -> !was.contains(q)).forEach(q -> out.println("    + «" + q + "»"));
    was.stream().filter(q -> !is.contains(q)).forEach(q -> out.println("    - «" + q + "»"));
  }

  private static TreeSet<String> quotes(Finding finding, Map<String, String> byClaim) {
    TreeSet<String> quotes = new TreeSet<>();
    finding
        .claims()
        .forEach(id -> quotes.add(byClaim.getOrDefault(id, id).replaceAll("\\s+", " ").strip()));
    return quotes;
  }

  private void verdict(Comparison.Changed change) {
    Text question = questions.get(change.question());
    out.println("  " + change.question() + "  " + (question == null ? "" : in(question)));
    out.println("    " + said(change.before()) + " -> " + said(change.after()));
  }

  private static String said(Verdict v) {
    if (v == null) {
      return "nothing";
    }
    StringBuilder said = new StringBuilder(v.status());
    if (v.value() != null) {
      said.append(" ")
          .append(bound(v.value().low()))
          .append("/")
          .append(bound(v.value().best()))
          .append("/")
          .append(bound(v.value().high()));
    } else if (v.state() != null) {
      said.append(" ").append(v.state());
    }
    return said.append(" ").append(v.reliability()).append(v.credibility()).toString();
  }

  private static String bound(BigDecimal number) {
    return number == null ? "open" : Figure.shown(number);
  }

  private String in(Text text) {
    String wanted = lang.equals("ar") ? text.ar() : text.en();
    return wanted == null ? text.ar() : wanted;
  }
}
