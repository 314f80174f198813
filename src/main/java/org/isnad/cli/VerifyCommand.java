package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.isnad.finding.Finding;
import org.isnad.finding.Severity;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verification;
import org.isnad.pipeline.Pipeline;
import org.isnad.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: read, extract, link, run the rules, write the report, print a summary. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    header = "Checks a batch of articles and writes a report.",
    description = {
      "",
      "Reads the articles, pulls out what they claim and on whose word, runs the",
      "rules, writes the report into a folder and prints a summary.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad verify articles/",
      "  isnad verify a.txt b.html articles.jsonl --out reports/monday --fail-on high",
      "  isnad verify articles/ --rules our-rules/ --format json,html"
    })
final class VerifyCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Folders, .txt and .md files, and articles.jsonl.")
  private List<Path> paths;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "isnad-report",
      description = "Where the report goes (default: ${DEFAULT-VALUE}); an old report is replaced.")
  private Path out;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "End with 4 when a finding is this severe or more: low, medium, high.")
  private Severity failOn;

  @Mixin private KnowledgeOptions knowledge;
  @Mixin private ReportOptions report;

  VerifyCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    Set<String> formats = new TreeSet<>(report.formats());
    formats.add("json"); // every other format can be made again from it
    Inputs.check(paths);
    ReportFolder folder = ReportFolder.at(out);
    Pipeline pipeline = Pipeline.of(knowledge.load(desk), desk.clock(), Main.version());
    Verification verification = report.shown(pipeline.verify(paths));
    if (verification.facts().documents().isEmpty()) {
      return nothingRead(verification).number();
    }
    try {
      Reports.write(verification, folder.open(), formats, report.forFiles());
      folder.publish();
    } catch (IOException | RuntimeException e) {
      folder.discard();
      throw e;
    }
    Reports.summarise(verification, report.forScreen(desk), out.toString(), desk.out());
    desk.out().flush();
    return code(verification).number();
  }

  private ExitCode nothingRead(Verification verification) {
    verification.troubles().forEach(t -> desk.err().println(Troubles.line(t)));
    desk.complain(
        "no article could be read; nothing was written",
        "give .txt, .md or .html files or an articles.jsonl, or folders that hold some");
    return ExitCode.UNREAD;
  }

  private ExitCode code(Verification verification) {
    if (failOn != null && verification.findings().stream().anyMatch(this::fails)) {
      return ExitCode.FINDINGS;
    }
    List<Trouble> troubles = verification.troubles();
    if (troubles.stream().anyMatch(Trouble.Incomplete.class::isInstance)) {
      return ExitCode.INCOMPLETE;
    }
    return troubles.stream().anyMatch(Trouble.Unread.class::isInstance)
        ? ExitCode.UNREAD
        : ExitCode.DONE;
  }

  private boolean fails(Finding finding) {
    Severity severity = Severity.valueOf(finding.severity().toUpperCase(Locale.ROOT));
    return severity.compareTo(failOn) >= 0;
  }
}
