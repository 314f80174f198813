package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.isnad.checkpoint.Checkpoint;
import org.isnad.finding.Finding;
import org.isnad.finding.Mark;
import org.isnad.finding.Severity;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verification;
import org.isnad.ingest.Ingest;
import org.isnad.pipeline.Batch;
import org.isnad.pipeline.Pipeline;
import org.isnad.pipeline.Watcher.Stage;
import org.isnad.report.Reports;
import org.isnad.review.Decisions;
import org.isnad.review.Marking;
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
      "  isnad verify articles/ --rules our-rules/ --format json,html",
      "  isnad verify 'archive/**/*.jsonl.zst' monday.zip feed.xml",
      "  isnad verify articles/ --baseline reports/sunday --out reports/monday",
      "  isnad verify articles/ --claims found.jsonl",
      "  isnad verify articles/ --work work/    every hour: only what is new is done"
    })
final class VerifyCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(paramLabel = "PATH", arity = "0..*", description = Inputs.PATHS)
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--claims",
      paramLabel = "FILE",
      description =
          "Start from claims that some extractor found, one JSON object a line, instead of finding"
              + " them; PATH is then the articles they stand in, if you have them.")
  private Path claims;

  @Option(
      names = "--documents",
      paramLabel = "PATH",
      description = "More articles: the same as PATH, for use with --claims.")
  private List<Path> documents = new ArrayList<>();

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

  @Mixin private WorkOption work;
  @Mixin private KnowledgeOptions knowledge;
  @Mixin private ReportOptions report;
  @Mixin private ReviewOptions review;
  @Mixin private WatchOptions watching;

  VerifyCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    try (Watch watch = watching.start(desk, "verify", beside());
        Checkpoint checkpoint = work.open()) {
      try {
        ExitCode code = run(watch, checkpoint);
        if (checkpoint.keeps()) {
          watch.reused(checkpoint.reuse());
        }
        work.tell(checkpoint, desk, watching.quiet());
        watch.end(code);
        return code.number();
      } catch (IOException | RuntimeException | Error e) {
        watch.fail(e);
        throw e;
      }
    }
  }

  private ExitCode run(Watch watch, Checkpoint checkpoint) throws IOException {
    Set<String> formats = new TreeSet<>(report.formats());
    formats.add("json"); // every other format can be made again from it
    Batch batch = batch();
    ReportFolder folder = ReportFolder.at(out);
    try (Stop stop = new Stop(folder, () -> stopped(watch))) {
      return run(watch, checkpoint, batch, folder, stop, formats);
    }
  }

  private ExitCode run(
      Watch watch,
      Checkpoint checkpoint,
      Batch batch,
      ReportFolder folder,
      Stop stop,
      Set<String> formats)
      throws IOException {
    Verification earlier = review.baseline();
    Decisions decisions = review.decisions(beside());
    watch.begun(Stage.LOAD);
    Pipeline pipeline = Pipeline.of(knowledge.load(desk), desk.clock(), Main.version());
    watch.ended(Stage.LOAD);
    Verification read = pipeline.watchedBy(watch).verify(batch, checkpoint);
    watch.saw(read);
    Verification verification =
        report.shown(Marking.of(read, earlier, decisions, read.review().corrections()));
    if (verification.facts().documents().isEmpty()) {
      watch.clear();
      return nothingRead(verification);
    }
    watch.begun(Stage.WRITE);
    try {
      Reports.write(verification, folder.open(), formats, report.forFiles());
      stop.publish();
      checkpoint.finish();
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      folder.discard();
      throw e;
    }
    watch.ended(Stage.WRITE);
    watch.clear();
    if (watching.quiet()) {
      verification.troubles().stream()
          .filter(t -> !(t instanceof Trouble.Doubt))
          .forEach(t -> desk.err().println(Troubles.line(t)));
    } else {
      summarise(verification);
    }
    return code(verification);
  }

  private void summarise(Verification verification) throws IOException {
    try {
      Reports.summarise(verification, report.forScreen(desk), out.toString(), desk.out());
    } catch (OutOfMemoryError e) {
      desk.complain(
          "the memory is used up; the report in " + out + " is whole, its summary is left out",
          "leave it out with --quiet, or give more memory: ISNAD_JAVA_OPTS=-Xmx8g isnad ...");
    }
    desk.out().flush();
  }

  private void stopped(Watch watch) {
    watch.stopped();
    desk.complain(
        "stopped; nothing was written",
        work.kept(
            Files.exists(out) ? "the report in " + out + " is the one that was there before" : ""));
  }

  private Batch batch() throws IOException {
    List<Path> articles = new ArrayList<>(paths);
    articles.addAll(documents);
    if (claims == null && articles.isEmpty()) {
      throw Refusal.usage(
          "there is nothing to read", "give articles, such as: isnad verify articles/");
    }
    if (!articles.isEmpty()) {
      Inputs.check(articles);
    }
    if (claims != null && !Files.isRegularFile(claims)) {
      throw Refusal.usage("there is no file " + claims, "give a file with one claim a line");
    }
    return new Batch(articles, claims, review.corrections(beside()));
  }

  /** Where files of editors are looked for. */
  private List<Path> beside() {
    List<Path> all = new ArrayList<>(paths);
    all.addAll(documents);
    if (claims != null) {
      all.add(claims);
    }
    all.removeIf(Ingest::isStandardInput); // it lies nowhere
    return all;
  }

  private ExitCode nothingRead(Verification verification) {
    verification.troubles().forEach(t -> desk.err().println(Troubles.line(t)));
    if (claims != null) {
      desk.complain(
          claims + " cannot be used as it is; nothing was written",
          "mend the lines above; docs/claims.md tells what a claim is made of");
      return ExitCode.UNREAD;
    }
    desk.complain(
        "no article could be read; nothing was written",
        "give .txt, .md or .html files or an articles.jsonl, or folders that hold some");
    return ExitCode.UNREAD;
  }

  private ExitCode code(Verification verification) {
    if (failOn != null && fails(verification)) {
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

  /** What somebody dismissed, and whose evidence is still the same, fails no run. */
  private boolean fails(Verification verification) {
    Set<String> dismissed = new TreeSet<>();
    verification.review().marks().stream()
        .filter(Mark::dismissed)
        .forEach(mark -> dismissed.add(mark.finding()));
    return verification.findings().stream().anyMatch(f -> !dismissed.contains(f.id()) && fails(f));
  }

  private boolean fails(Finding finding) {
    return Severity.valueOf(finding.severity().toUpperCase(Locale.ROOT)).compareTo(failOn) >= 0;
  }
}
