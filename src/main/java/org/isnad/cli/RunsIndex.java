package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.finding.Finding;
import org.isnad.finding.Text;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verification;
import org.isnad.report.Reports;
import org.isnad.report.Runs;
import org.isnad.review.Comparison;

/** Reads many report folders, one after another, and writes the index over them. */
final class RunsIndex {
  private static final int HEAD = 512;

  /** A run with the findings that the next one is compared with. */
  private record Run(Runs.Row row, List<Finding> findings) {}

  private final Path out;
  private final List<Run> runs = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();

  /**
   * @param out the folder of the index
   */
  RunsIndex(Path out) {
    this.out = out;
  }

  /** The folders inside, by name; hidden ones are nobody's report. */
  static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .filter(e -> !e.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(e -> e.getFileName().toString()))
          .toList();
    }
  }

  /** Reads a report, or keeps what was wrong with it. */
  void add(Path folder) {
    Path real = folder.toAbsolutePath().normalize();
    String place = place(real);
    if (!Files.isRegularFile(real.resolve(Reports.file("json")))) {
      trouble("no-report", place, "holds no " + Reports.file("json"), "isnad verify makes one");
      return;
    }
    try {
      Verification v = Reports.read(real);
      boolean page = Files.isRegularFile(real.resolve(Runs.PAGE));
      runs.add(new Run(Runs.row(place, page, v), v.findings().stream().map(this::slim).toList()));
    } catch (IOException | RuntimeException e) {
      String why = String.valueOf(e.getMessage()).replace(real.toString(), place);
      trouble("broken-report", place, why, "make the report again; the others are in the index");
    }
  }

  private void trouble(String code, String place, String message, String remedy) {
    troubles.add(new Trouble.Unread(code, place, 0, message, remedy));
  }

  /** As seen from the index, so that the page says nothing of the machine and can be moved. */
  private String place(Path folder) {
    Path base = out.toAbsolutePath().normalize();
    boolean reachable = folder.getRoot() != null && folder.getRoot().equals(base.getRoot());
    Path place = reachable ? base.relativize(folder) : folder.getFileName();
    return place.toString().isEmpty() ? "." : place.toString().replace('\\', '/');
  }

  /** What comparing needs: many runs are held at once. */
  private Finding slim(Finding f) {
    return new Finding(
        f.id(),
        f.key(),
        f.rule(),
        null,
        null,
        null,
        f.claims(),
        List.of(),
        null,
        new Text("", ""),
        List.of(),
        f.fingerprint());
  }

  boolean empty() {
    return runs.isEmpty();
  }

  List<Trouble> troubles() {
    return List.copyOf(troubles);
  }

  /**
   * Writes page and data, each whole or not at all.
   *
   * @throws Refusal when the folder holds a page that is not such an index
   */
  List<Path> write() throws IOException {
    Path page = out.resolve(Runs.PAGE);
    Path data = out.resolve(Runs.DATA);
    if (Files.exists(page) && !(Files.isRegularFile(data) && head(data).contains(Runs.SCHEMA))) {
      throw Refusal.usage(
          "'" + out + "' holds an " + Runs.PAGE + " that is no index of runs",
          "nothing was touched; give --out another folder");
    }
    List<Runs.Row> rows = rows();
    Files.createDirectories(out);
    whole(page, to -> Runs.page(rows, troubles, to));
    whole(data, to -> Runs.data(rows, troubles, to));
    return List.of(page, data);
  }

  private List<Runs.Row> rows() {
    runs.sort(
        Comparator.comparing((Run r) -> String.valueOf(r.row().started()))
            .thenComparing(r -> r.row().place()));
    List<Runs.Row> rows = new ArrayList<>();
    Run before = null;
    for (Run run : runs) {
      rows.add(before == null ? run.row() : run.row().against(change(before, run)));
      before = run;
    }
    return rows;
  }

  private static Runs.Change change(Run before, Run after) {
    Comparison change = Comparison.of(before.findings(), List.of(), after.findings(), List.of());
    return new Runs.Change(
        change.added().size(),
        change.unchanged().size(),
        change.updated().size(),
        change.absent().size());
  }

  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
    }
  }

  /** Something that writes a file's content. */
  private interface Content {
    void to(OutputStream out) throws IOException;
  }

  private static void whole(Path file, Content content) throws IOException {
    Path half = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(half), 1 << 16)) {
        content.to(to);
      }
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
  }
}
