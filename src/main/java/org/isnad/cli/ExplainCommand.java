package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.finding.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Why a finding or a verdict is there. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    header = "Tells why something is in a report, or why two things are one or two.",
    description = {
      "",
      "Ids stand in every format of the report; any beginning of one will do.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  isnad explain isnad-report/ f-1c9e",
      "  isnad explain isnad-report/ c-41aa c-9d02"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(index = "0", paramLabel = "REPORT", description = "A report folder or report.json.")
  private Path report;

  @Parameters(
      index = "1..2",
      arity = "1..2",
      paramLabel = "ID",
      description = {
        "Id of a finding, question, event, claim, link or relay.",
        "Two ids ask why the two are one, or why they are kept apart: claims, events, questions, names, roots, sources or articles."
      })
  private List<String> ids;

  ExplainCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Verification saved = Saved.report(report);
    if (ids.size() == 2) {
      new PairExplanation(saved.facts(), desk.out()).tell(ids.get(0), ids.get(1));
    } else {
      new Explanation(saved, desk.out()).tell(ids.get(0));
    }
    return ExitCode.DONE.number();
  }
}
