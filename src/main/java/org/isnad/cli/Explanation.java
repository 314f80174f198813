package org.isnad.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Event;
import org.isnad.fact.Hop;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Judgement;
import org.isnad.fact.Question;
import org.isnad.fact.Relay;
import org.isnad.finding.Finding;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Text;
import org.isnad.finding.Verdict;
import org.isnad.finding.Verification;

/** Follows an id of a report down to the words of the articles. */
final class Explanation {
  private final Verification report;
  private final PrintWriter out;
  private final Map<String, Document> documents;
  private final Map<String, Claim> claims;

  Explanation(Verification report, PrintWriter out) {
    this.report = report;
    this.out = out;
    this.documents = byId(report.facts().documents(), Document::id);
    this.claims = byId(report.facts().claims(), Claim::id);
  }

  /**
   * Tells whatever has that id or begins with it.
   *
   * @throws Refusal when nothing has
   */
  void tell(String id) {
    int told = 0;
    for (Finding finding : report.findings()) {
      told += finding.id().startsWith(id) ? tell(finding) : 0;
    }
    for (Verdict verdict : report.verdicts()) {
      told += verdict.question().startsWith(id) ? tell(verdict) : 0;
    }
    for (Event event : report.facts().events()) {
      told += event.id().startsWith(id) ? tell(event) : 0;
    }
    for (Claim claim : report.facts().claims()) {
      told += claim.id().startsWith(id) ? tell(claim) : 0;
    }
    for (IdentityLink link : report.facts().links()) {
      told += link.id().startsWith(id) ? tell(link) : 0;
    }
    for (Relay relay : report.facts().relays()) {
      told += relay.id().startsWith(id) ? tell(relay) : 0;
    }
    if (told == 0) {
      throw Refusal.usage(
          "nothing in this report has the id '" + id + "'",
          "ids of findings begin with f-, of questions with q-, of events with e-, of claims with c-,"
              + " of links with i-, of relays with r-");
    }
  }

  private int tell(Finding finding) {
    out.println(finding.id() + "  " + finding.kind() + ", " + finding.severity());
    say(finding.explanation());
    for (RuleCard card : report.rules()) {
      if (card.id().equals(finding.rule())) {
        out.println("  rule " + card.id() + " (" + card.pack() + "): " + card.summary());
        out.println("  why: " + card.why());
      }
    }
    list("stands on", finding.standsOn());
    finding.claims().forEach(this::cite);
    out.println("  to decide about it, in decisions.yaml:");
    out.println(DecisionEntry.of(finding, claims));
    out.println();
    return 1;
  }

  private int tell(Verdict verdict) {
    String text = verdict.question();
    for (Question question : report.facts().questions()) {
      if (question.id().equals(verdict.question())) {
        text = question.id() + "  " + question.textEn() + " / " + question.text();
      }
    }
    out.println(text);
    out.println(
        "  "
            + verdict.status()
            + ", "
            + verdict.reliability()
            + verdict.credibility()
            + ", "
            + verdict.likelihood());
    say(verdict.explanation());
    list("rests on findings", verdict.findings());
    out.println("  changes without: " + verdict.flipSet());
    for (Answer answer : report.facts().answers()) {
      if (answer.question().equals(verdict.question())) {
        boolean stands = answer.id().equals(verdict.answer());
        out.println("  answer " + answer.id() + (stands ? " (stands)" : ""));
        answer.claims().forEach(this::cite);
      }
    }
    out.println();
    return 1;
  }

  private int tell(Event event) {
    out.println(event.id() + "  " + event.nameEn() + " / " + event.name());
    out.println("  " + event.kind() + ", " + event.from() + " to " + event.to());
    event.reasons().forEach(reason -> out.println("  " + reason));
    out.println();
    return 1;
  }

  private int tell(Claim claim) {
    out.println(
        claim.id() + "  " + claim.type() + ", " + claim.polarity() + ", " + claim.modality());
    cite(claim.id());
    out.println(
        "    chain: "
            + claim.attribution().stream().map(Hop::name).collect(Collectors.joining(" <- ")));
    out.println("    event " + claim.event() + ", question " + claim.question());
    out.println();
    return 1;
  }

  private int tell(IdentityLink link) {
    out.println(link.id() + "  " + link.left() + " = " + link.right() + ", " + link.modality());
    for (Judgement judgement : report.facts().judgements()) {
      if (judgement.about("person", link.left(), link.right(), "positive")) {
        say(new Text(judgement.reasonEn(), judgement.reason()));
      }
    }
    link.claims().forEach(this::cite);
    out.println();
    return 1;
  }

  private int tell(Relay relay) {
    out.println(
        relay.id()
            + "  "
            + relay.outlet()
            + " has it from "
            + relay.relayed()
            + ", "
            + relay.basis());
    relay.claims().forEach(this::cite);
    out.println("  whose own report says:");
    relay.originals().forEach(this::cite);
    out.println();
    return 1;
  }

  private void cite(String id) {
    Claim claim = claims.get(id);
    if (claim == null) {
      return;
    }
    Document document = documents.get(claim.document());
    String file = document == null ? claim.document() : document.file();
    out.println("  " + id + "  " + file + " at " + claim.span().start());
    out.println("    \"" + claim.quote() + "\"");
  }

  private void say(Text text) {
    out.println("  " + text.en());
    out.println("  " + text.ar());
  }

  private void list(String what, List<String> ids) {
    if (!ids.isEmpty()) {
      out.println("  " + what + ": " + String.join(", ", ids));
    }
  }

  private static <T> Map<String, T> byId(List<T> facts, Function<T, String> id) {
    return facts.stream().collect(Collectors.toMap(id, f -> f, (a, b) -> a));
  }
}
