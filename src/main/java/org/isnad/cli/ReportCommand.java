package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.isnad.finding.Verification;
import org.isnad.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Any format again from {@code report.json}. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    header = "Writes formats again from a report's report.json.",
    description = {"", "Reads no article and runs no rule; the files go into the same folder.", ""},
    footerHeading = "%nExample:%n",
    footer = "  isnad report isnad-report/ --format html,csv")
final class ReportCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(paramLabel = "DIR", description = "A report folder.")
  private Path folder;

  @Mixin private ReportOptions report;

  ReportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    Set<String> formats = new TreeSet<>(report.formats());
    Verification verification = Saved.report(folder);
    formats.remove("json"); // what is read is not written over
    Reports.write(verification, folder, formats, report.forFiles());
    for (String format : formats) {
      desk.out().println(folder.resolve(Reports.file(format)));
    }
    return ExitCode.DONE.number();
  }
}
