package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.isnad.finding.Verification;
import org.isnad.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Any format again from {@code report.json}. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    header = "Writes formats again from a report's report.json.",
    description = {
      "",
      "Reads no article and runs no rule. The files go into the same folder, or",
      "with a fresh report.json into another.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad report isnad-report/ --format html,csv",
      "  isnad report isnad-report/ --format md,xlsx --lang ar",
      "  isnad report isnad-report/ --redact victims,sources --out for-partners"
    })
final class ReportCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(paramLabel = "DIR", description = "A report folder.")
  private Path folder;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the files go (default: the report folder itself).")
  private Path out;

  @Mixin private ReportOptions report;

  ReportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    Set<String> formats = new TreeSet<>(report.formats());
    Verification verification = Saved.report(folder);
    if (out != null && !same(out, folder)) {
      formats.add("json");
      elsewhere(report.shown(verification), formats);
      return ExitCode.DONE.number();
    }
    if (report.redacts()) {
      throw Refusal.usage(
          "a report without names cannot stand beside the one with them",
          "give it a folder of its own with --out");
    }
    formats.remove("json"); // what is read is not written over
    Reports.write(verification, folder, formats, report.forFiles());
    print(folder, formats);
    return ExitCode.DONE.number();
  }

  private void elsewhere(Verification verification, Set<String> formats) throws IOException {
    ReportFolder other = ReportFolder.at(out);
    try {
      Reports.write(verification, other.open(), formats, report.forFiles());
      other.publish();
    } catch (IOException | RuntimeException e) {
      other.discard();
      throw e;
    }
    print(out, formats);
  }

  private void print(Path where, Set<String> formats) {
    for (String format : formats) {
      Reports.files(format).forEach(file -> desk.out().println(where.resolve(file)));
    }
  }

  private static boolean same(Path one, Path other) throws IOException {
    Path folder = Files.isDirectory(other) ? other : other.toAbsolutePath().getParent();
    return Files.exists(one) && Files.isSameFile(one, folder);
  }
}
