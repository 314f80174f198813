package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.FactBase;
import org.isnad.finding.Finding;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Verification;
import org.isnad.verify.RuleBook;
import org.isnad.verify.WhyNot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Why a rule says nothing of some facts. */
@Command(
    name = "whynot",
    mixinStandardHelpOptions = true,
    header = "Tells which conditions of a rule hold for some facts, and which do not.",
    description = {
      "",
      "Takes the facts you name, and where the rule asks for more, those of the same",
      "events; shows the ones that come nearest. Any beginning of an id will do.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad whynot isnad-report/ toll-figures-disjoint a-41aa a-9d02",
      "  isnad whynot isnad-report/ c-41aa c-9d02"
    })
final class WhyNotCommand implements Callable<Integer> {
  private static final int NEAREST = 3;

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "REPORT", description = "A report folder or report.json.")
  private Path report;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "[RULE] ID",
      description = {
        "Id of a rule (see: isnad rules list), and ids of claims, answers, questions, events,",
        "roots, links or articles. Without a rule, those that came nearest are told."
      })
  private List<String> given = new ArrayList<>();

  @Mixin private KnowledgeOptions knowledge;

  WhyNotCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Verification saved = Saved.report(report);
    RuleBook book = RuleBook.load(knowledge.load(desk));
    RuleCard card =
        book.cards().stream().filter(c -> c.id().equals(given.get(0))).findFirst().orElse(null);
    List<String> ids = card == null ? given : given.subList(1, given.size());
    if (ids.isEmpty()) {
      throw Refusal.usage("no fact is named", "isnad whynot REPORT RULE c-41aa c-9d02");
    }
    WhyNot whyNot = new WhyNot(book, saved.facts());
    for (String id : ids) {
      if (!whyNot.about(id)) {
        throw Refusal.usage(
            "nothing in this report has the id '" + id + "', and no rule is called so",
            "isnad rules list names the rules; ids of claims begin with c-, of answers with a-,"
                + " of questions with q-, of events with e-");
      }
    }
    if (card == null) {
      for (WhyNot.Near near : whyNot.nearest(NEAREST)) {
        desk.out().println(near.rule() + ":");
        tell(saved, near);
        desk.out().println();
      }
      return ExitCode.DONE.number();
    }
    desk.out().println(card.id() + ": " + card.summary());
    tell(saved, whyNot.ask(card.id()));
    return ExitCode.DONE.number();
  }

  private void tell(Verification saved, WhyNot.Near near) {
    PrintWriter out = desk.out();
    if (near.conditions().isEmpty()) {
      out.println(
          "  nothing to ask it of: the facts you name and their events hold none of the kinds that"
              + " the rule reads, or its conditions hang together; isnad rules show "
              + near.rule());
      return;
    }
    Map<String, String> quotes = quotes(saved.facts());
    near.facts()
        .forEach(
            (variable, id) ->
                out.println("  " + variable + " = " + id + "  " + quotes.getOrDefault(id, "")));
    for (WhyNot.Condition c : near.conditions()) {
      String on = c.on().isEmpty() ? "" : c.on() + " ";
      out.println(
          "  " + (c.holds() ? "holds  " : "FAILS  ") + on + c.text().replaceAll("\\s+", " "));
      if (!c.holds() && !c.found().isEmpty()) {
        out.println("         " + c.found());
      }
    }
    if (near.failing() == 0) {
      speaks(saved, near);
    } else {
      out.println(
          near.failing() + " of " + near.conditions().size() + " conditions fail; it says nothing");
    }
  }

  /** All conditions hold: the finding it makes, or the larger one that says it already. */
  private void speaks(Verification saved, WhyNot.Near near) {
    Set<String> claims = new TreeSet<>();
    Set<String> named = new TreeSet<>(near.facts().values());
    for (Answer answer : saved.facts().answers()) {
      if (named.contains(answer.id())) {
        claims.addAll(answer.claims());
      }
    }
    saved.facts().claims().stream().map(Claim::id).filter(named::contains).forEach(claims::add);
    Finding said =
        saved.findings().stream()
            .filter(f -> f.rule().equals(near.rule()))
            .filter(f -> f.claims().stream().anyMatch(claims::contains))
            .max(
                Comparator.comparingLong(f -> f.claims().stream().filter(claims::contains).count()))
            .orElse(null);
    desk.out()
        .println(
            said == null
                ? "all conditions hold; the report was made with another form of this rule"
                : "all conditions hold; it says so in " + said.id());
  }

  private static Map<String, String> quotes(FactBase facts) {
    Map<String, String> quotes = new HashMap<>();
    facts.claims().forEach(c -> quotes.put(c.id(), "«" + c.quote().strip() + "»"));
    for (Answer answer : facts.answers()) {
      quotes.put(answer.id(), quotes.getOrDefault(answer.claims().get(0), ""));
    }
    facts.events().forEach(e -> quotes.put(e.id(), e.nameEn()));
    facts.questions().forEach(q -> quotes.put(q.id(), q.textEn()));
    return quotes;
  }
}
