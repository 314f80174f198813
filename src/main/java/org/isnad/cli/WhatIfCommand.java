package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.fact.FactBase;
import org.isnad.finding.Finding;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Verification;
import org.isnad.review.Comparison;
import org.isnad.verify.RuleBook;
import org.isnad.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changes when something is taken away. */
@Command(
    name = "whatif",
    mixinStandardHelpOptions = true,
    header = "Tells what changes when a source, claim, identity, root or rule is taken away.",
    description = {
      "",
      "Takes it out of the report together with what depends on it, counts roots",
      "again, runs the rules again, and prints findings and verdicts that differ.",
      "Reads no article and writes nothing.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad whatif isnad-report/ --without source=enab-baladi",
      "  isnad whatif isnad-report/ --without identity=i-3f --without claim=c-41aa",
      "  isnad whatif isnad-report/ --without rule=toll-on-one-root"
    })
final class WhatIfCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(index = "0", paramLabel = "REPORT", description = "A report folder or report.json.")
  private Path report;

  @Option(
      names = "--without",
      paramLabel = "KIND=ID",
      required = true,
      description =
          "source=ID or name (all it published, and all that came through it), root=ID (all that"
              + " ends there), claim=ID, identity=ID or one:other, rule=ID. May be given several"
              + " times; any beginning of an id will do.")
  private List<String> without = new ArrayList<>();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of the sentences: ar or en (default: ${DEFAULT-VALUE}).")
  private String lang;

  @Mixin private KnowledgeOptions knowledge;

  WhatIfCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Verification saved = Saved.report(report);
    RuleBook book = RuleBook.load(knowledge.load(desk));
    FactBase facts = saved.facts();
    Without gone = new Without(facts, book.cards().stream().map(RuleCard::id).toList());
    without.forEach(gone::add);
    Verifier.Result before = new Verifier(book).verify(facts);
    FactBase left = gone.removal().from(facts);
    Verifier.Result after = new Verifier(book.without(gone.rules())).verify(left);
    if (!ids(before.findings()).equals(ids(saved.findings()))) {
      desk.complain(
          "the rules or tables have changed since this report was made",
          "what follows compares with what they say of it now");
    }
    desk.out().println("without " + String.join(", ", gone.told()));
    desk.out()
        .println(
            (facts.claims().size() - left.claims().size())
                + " of "
                + facts.claims().size()
                + " claims and "
                + (facts.links().size() - left.links().size())
                + " of "
                + facts.links().size()
                + " identity links go");
    Comparison change =
        Comparison.of(before.findings(), before.verdicts(), after.findings(), after.verdicts());
    new Difference(facts, left, lang, desk.out()).print(change);
    return ExitCode.DONE.number();
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(Finding::id).sorted().toList();
  }
}
