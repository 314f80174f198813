package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.extract.ClaimExtractor;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnowledgeFile;
import org.isnad.pipeline.Pipeline;
import org.isnad.registry.Registry;
import org.isnad.verify.RuleBook;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The rule author's tools. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    header = "Lists, shows, makes, checks and tries rules.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad rules list",
      "  isnad rules show toll-figures-disjoint",
      "  isnad rules new our-first-rule --in our-rules/",
      "  isnad rules check our-rules/",
      "  isnad rules test --rules our-rules/"
    })
final class RulesCommand implements Runnable {
  private final Desk desk;
  @Spec private CommandSpec spec;

  RulesCommand(Desk desk) {
    this.desk = desk;
  }

  /** The command with the tools that stand in files of their own. */
  static CommandLine line(Desk desk) {
    return new CommandLine(new RulesCommand(desk))
        .addSubcommand(new RulesTestCommand(desk))
        .addSubcommand(new RulesNewCommand(desk))
        .addSubcommand(new RulesDocCommand(desk))
        .addSubcommand(new RulesImpactCommand(desk));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do, for example: isnad rules list");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      header = "Lists the rules in force: id, kind, severity, pack, summary.",
      description = {"", "Columns are parted by tabs.", ""},
      footerHeading = "%nExample:%n",
      footer = "  isnad rules list --rules our-rules/")
  int list(@Mixin KnowledgeOptions knowledge) {
    for (RuleCard card : RuleBook.load(knowledge.load(desk)).cards()) {
      desk.out()
          .println(
              String.join(
                  "\t", card.id(), card.kind(), card.severity(), card.pack(), card.summary()));
    }
    return ExitCode.DONE.number();
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      header = "Shows a rule with its cases, as its author wrote them.",
      footerHeading = "%nExample:%n",
      footer = "  isnad rules show toll-figures-disjoint")
  int show(
      @Parameters(paramLabel = "ID", description = "Id of a rule; see: isnad rules list") String id,
      @Mixin KnowledgeOptions options) {
    Knowledge knowledge = options.load(desk);
    List<KnowledgeFile> files = new ArrayList<>(knowledge.under("checks"));
    files.addAll(knowledge.under("custom"));
    files.removeIf(file -> !file.path().contains("/" + id + "/"));
    if (files.isEmpty()) { // a row of a table has no folder of its own
      String made = RuleBook.load(knowledge).source(id);
      if (made != null) {
        desk.out().println(made.stripTrailing());
        return ExitCode.DONE.number();
      }
      throw Refusal.usage("no rule is called '" + id + "'", "isnad rules list names them all");
    }
    for (KnowledgeFile file : files) {
      desk.out().println("# " + file.origin());
      desk.out().println(file.text().stripTrailing());
      desk.out().println();
    }
    return ExitCode.DONE.number();
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      header = "Checks folders of rules, tables, sources and lexicons.",
      description = {
        "",
        "Loads them over the shipped ones as a run would, reads the example sentences",
        "of every frame, and names every problem as path:line: message.",
        ""
      },
      footerHeading = "%nExample:%n",
      footer = "  isnad rules check our-rules/")
  int check(
      @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders, as for --rules.")
          List<Path> folders) {
    Knowledge knowledge = KnowledgeOptions.load(desk, folders);
    folders.forEach(RulesCommand::refuseEmpty);
    Pipeline.of(knowledge, desk.clock(), Main.version());
    List<Trouble> wrong = new ClaimExtractor(knowledge, Registry.load(knowledge)).brokenExamples();
    if (!wrong.isEmpty()) {
      throw new KnowledgeException(wrong);
    }
    int rules = RuleBook.load(knowledge).cards().size();
    desk.out().println("no problem found; " + rules + " rules in force");
    return ExitCode.DONE.number();
  }

  /** An author who mistook the folder would take "no problem found" for praise. */
  private static void refuseEmpty(Path folder) {
    if (Knowledge.of(Map.of()).over(folder).files().isEmpty()) {
      throw new Refusal(
          ExitCode.KNOWLEDGE,
          "there is nothing to check in " + folder,
          "give a folder that holds checks/, tables/, sources/ or lexicons/");
    }
  }
}
