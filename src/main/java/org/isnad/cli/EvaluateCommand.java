package org.isnad.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.evaluate.Evaluation;
import org.isnad.evaluate.Gold;
import org.isnad.finding.Trouble;
import org.isnad.pipeline.Linking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How well claims are found, measured on articles that somebody marked by hand. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    header = "Measures the claims found against claims marked by hand.",
    description = {
      "",
      "Reads the articles, finds and links their claims, and holds them against a",
      "gold file: one marked claim a line, with file, quote, start, end and type.",
      "Prints precision, recall and F1, by type and by attribute. How to mark your",
      "own sample: docs/evaluate.md.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad evaluate sample/ --gold sample/claims.jsonl",
      "  isnad evaluate sample/ --gold sample/ --misses | less",
      "  isnad evaluate sample/ --gold sample/ --json > figures.json"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "The articles: folders, files, and articles.jsonl.")
  private List<Path> paths;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      required = true,
      description = "The marked claims, or a folder with a " + Gold.FILE + ".")
  private Path goldFile;

  @Option(
      names = "--misses",
      description = "List what was missed, what is spurious and what is wrong, in its sentence.")
  private boolean misses;

  @Option(names = "--json", description = "Print one JSON object, the misses included.")
  private boolean json;

  @Mixin private KnowledgeOptions knowledge;

  EvaluateCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    Inputs.check(paths);
    Gold gold = gold();
    if (!gold.troubles().isEmpty()) {
      return refuse(gold.troubles()).number();
    }
    Linking.Result read = Linking.of(knowledge.load(desk)).read(paths);
    // the gold file itself may lie among the articles
    List<Trouble> troubles =
        read.troubles().stream()
            .filter(t -> !t.code().equals("not-articles") || !gold.name().endsWith(t.file()))
            .toList();
    tell(troubles);
    Evaluation evaluation = new Evaluation(gold, read.facts());
    if (!evaluation.troubles().isEmpty()) {
      return refuse(evaluation.troubles()).number();
    }
    if (!evaluation.hasGold()) {
      throw new Refusal(
          ExitCode.UNREAD,
          "no article that was read is named in " + gold.name(),
          "give the folder that holds " + evaluation.absent().firstKey());
    }
    evaluation
        .absent()
        .forEach(
            (file, claims) ->
                desk.complain(
                    "the gold file marks " + claims + " claims in " + file + ", which was not read",
                    "they are left out; give that article too, or mend its name"));
    evaluation
        .unmarked()
        .forEach(
            file ->
                desk.complain(
                    "nothing is marked in " + file + "; all that is found in it counts as spurious",
                    "leave the article out if nobody has marked it"));
    print(evaluation);
    return code(troubles, evaluation).number();
  }

  private Gold gold() {
    try {
      return Gold.read(goldFile);
    } catch (NoSuchFileException e) {
      throw Refusal.usage(
          "there is no gold file at " + e.getMessage(),
          "give a file with one marked claim a line; docs/evaluate.md shows how it looks");
    } catch (IOException e) {
      throw Refusal.usage(
          "the gold file " + goldFile + " cannot be read: " + e.getMessage(),
          "give a UTF-8 file with one marked claim a line");
    }
  }

  private ExitCode refuse(List<Trouble> troubles) {
    tell(troubles);
    desk.complain(
        troubles.size() + (troubles.size() == 1 ? " line" : " lines") + " cannot be used",
        "figures over the rest would mislead: mend the lines above and run it again");
    return ExitCode.UNREAD;
  }

  private void tell(List<Trouble> troubles) {
    troubles.forEach(t -> desk.err().println(Troubles.line(t)));
  }

  private void print(Evaluation evaluation) throws IOException {
    if (json) {
      desk.out().println(evaluation.json());
    } else {
      evaluation.print(desk.out());
      if (misses) {
        desk.out().println();
        evaluation.printMisses(desk.out());
      }
    }
    desk.out().flush();
  }

  private static ExitCode code(List<Trouble> troubles, Evaluation evaluation) {
    if (troubles.stream().anyMatch(Trouble.Incomplete.class::isInstance)) {
      return ExitCode.INCOMPLETE;
    }
    boolean unread = troubles.stream().anyMatch(Trouble.Unread.class::isInstance);
    return unread || !evaluation.absent().isEmpty() ? ExitCode.UNREAD : ExitCode.DONE;
  }
}
