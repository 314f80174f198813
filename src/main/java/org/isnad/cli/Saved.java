package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.finding.Verification;
import org.isnad.report.Reports;

/** Reports of earlier runs. */
final class Saved {
  private Saved() {}

  /**
   * The verification behind a report folder or a {@code report.json}.
   *
   * @throws Refusal when there is none
   */
  static Verification report(Path given) {
    Path file = Files.isDirectory(given) ? given.resolve(Reports.file("json")) : given;
    if (!Files.exists(file)) {
      throw Refusal.usage(
          "there is no report at " + given, "make one: isnad verify articles/ --out " + given);
    }
    try {
      return Reports.read(file);
    } catch (IOException e) {
      throw Refusal.usage(e.getMessage(), "");
    }
  }
}
