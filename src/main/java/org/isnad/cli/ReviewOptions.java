package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.finding.Verification;
import org.isnad.review.Corrections;
import org.isnad.review.Decisions;
import picocli.CommandLine.Option;

/** What people decided and corrected, and the report to compare with. */
final class ReviewOptions {
  @Option(
      names = "--baseline",
      paramLabel = "REPORT",
      description =
          "An earlier report: each finding is marked new, unchanged or updated, and those that"
              + " are gone are listed.")
  private Path baseline;

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description =
          "Findings that editors accepted or dismissed (default: a "
              + Decisions.FILE
              + " beside the articles).")
  private Path decisions;

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "Claims that editors dropped or set right (default: a "
              + Corrections.FILE
              + " beside the articles).")
  private Path corrections;

  /** The earlier report, or null. */
  Verification baseline() {
    return baseline == null ? null : Saved.report(baseline);
  }

  Decisions decisions(List<Path> articles) throws IOException {
    Path file = file(decisions, articles, Decisions.FILE);
    return file == null ? Decisions.NONE : Decisions.read(file);
  }

  Corrections corrections(List<Path> articles) throws IOException {
    Path file = file(corrections, articles, Corrections.FILE);
    return file == null ? Corrections.NONE : Corrections.read(file);
  }

  /**
   * The file given, else the one beside the articles. Never one of the working folder: the same
   * articles must give the same report wherever the command is typed.
   */
  private static Path file(Path given, List<Path> articles, String name) {
    if (given != null) {
      if (!Files.isRegularFile(given)) {
        throw Refusal.usage("there is no file " + given, "give the path of a YAML file");
      }
      return given;
    }
    Path found = null;
    for (Path path : articles) {
      Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
      Path beside = folder.resolve(name);
      if (Files.isRegularFile(beside)) {
        if (found != null && !same(found, beside)) {
          throw Refusal.usage(
              "there are two files " + name + ": " + found + " and " + beside,
              "join them, and give the one with --" + name.replace(".yaml", " FILE"));
        }
        found = found == null ? beside : found;
      }
    }
    return found;
  }

  private static boolean same(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }
}
