package org.isnad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.fact.Claim;
import org.isnad.fact.FactBase;
import org.isnad.finding.Verification;
import org.isnad.report.Reports;

/** Claims in the one form that reports know, on the output instead of in a folder. */
final class ClaimLines {
  private static final String FORMAT = "claims";

  private ClaimLines() {}

  static void print(List<Claim> claims, PrintWriter out) throws IOException {
    Path folder = Files.createTempDirectory("isnad");
    Path file = folder.resolve(Reports.file(FORMAT));
    try {
      Reports.write(onlyClaims(claims), folder, Set.of(FORMAT), Reports.Options.defaults());
      try (BufferedReader lines = Files.newBufferedReader(file)) {
        lines.transferTo(out);
      }
      out.flush();
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  private static Verification onlyClaims(List<Claim> claims) {
    FactBase facts =
        new FactBase(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), claims, List.of(),
            List.of(), List.of(), List.of());
    Verification.Run run = new Verification.Run("", "", List.of(), List.of(), "");
    return new Verification(
        run, facts, List.of(), List.of(), List.of(), List.of(), new TreeMap<>());
  }
}
