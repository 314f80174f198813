package org.isnad.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Why a finding or a verdict is there. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    header = "Tells why a finding, verdict, event or claim is in a report.",
    description = {
      "",
      "Ids stand in every format of the report; any beginning of one will do.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  isnad explain isnad-report/ f-1c9e")
final class ExplainCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(index = "0", paramLabel = "REPORT", description = "A report folder or report.json.")
  private Path report;

  @Parameters(
      index = "1",
      paramLabel = "ID",
      description = "Id of a finding, question, event or claim.")
  private String id;

  ExplainCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    new Explanation(Saved.report(report), desk.out()).tell(id);
    return ExitCode.DONE.number();
  }
}
