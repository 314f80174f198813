package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    header = "Writes formats again from a report's report.json, or an index of runs.",
    description = {
      "",
      "Reads no article and runs no rule. The files go into the same folder, or",
      "with a fresh report.json into another. Of several report folders, or of a",
      "folder that holds some, it writes an index: index.html and runs.json.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad report isnad-report/ --format html,csv",
      "  isnad report isnad-report/ --format md,xlsx --lang ar",
      "  isnad report isnad-report/ --redact victims,sources --out for-partners",
      "  isnad report reports/",
      "  isnad report sunday/ monday/ tuesday/ --out reports"
    })
final class ReportCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(
      paramLabel = "DIR",
      arity = "1..*",
      description = "A report folder; or several, or a folder of them, for an index.")
  private List<Path> folders;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the files go (default: the folder itself).")
  private Path out;

  @Mixin private ReportOptions report;

  ReportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    if (folders.size() > 1 || holdsReports(folders.get(0))) {
      return index();
    }
    Path folder = folders.get(0);
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

  /** Whether it is no report itself and there is one in a folder inside. */
  private static boolean holdsReports(Path folder) throws IOException {
    String report = Reports.file("json");
    return Files.isDirectory(folder)
        && !Files.exists(folder.resolve(report))
        && RunsIndex.inside(folder).stream().anyMatch(f -> Files.exists(f.resolve(report)));
  }

  private int index() throws IOException {
    if (report.chooses()) {
      throw Refusal.usage(
          "--format, --redact, --redact-names and --no-text are for one report",
          "give one report folder, and make the index of what comes out");
    }
    if (folders.size() > 1 && out == null) {
      throw Refusal.usage(
          "several reports need a place for their index", "give --out a folder, as --out reports");
    }
    RunsIndex index = new RunsIndex(out == null ? folders.get(0) : out);
    for (Path given : folders) {
      for (Path each : holdsReports(given) ? RunsIndex.inside(given) : List.of(given)) {
        index.add(each);
      }
    }
    index.troubles().forEach(trouble -> desk.err().println(Troubles.line(trouble)));
    if (index.empty()) {
      throw Refusal.usage(
          "there is no report to make an index of", "make one: isnad verify articles/");
    }
    index.write().forEach(file -> desk.out().println(file));
    return (index.troubles().isEmpty() ? ExitCode.DONE : ExitCode.UNREAD).number();
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
