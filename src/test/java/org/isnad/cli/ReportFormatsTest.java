package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.report.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats again from a report, and reports that may leave the desk. */
class ReportFormatsTest {
  private static final String NAME = "الدفاع المدني";

  @TempDir Path folder;
  private Path report;
  private Path other;

  @BeforeEach
  void verifiedOnce() {
    report = folder.resolve("report");
    other = folder.resolve("other");
    Path articles = Session.fire(folder.resolve("articles"));
    Session.run("verify", articles, "--out", report, "--format", "all");
  }

  private static Map<String, byte[]> files(Path where) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(where)) {
      for (Path file : list.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  @Test
  void everyFormatAgainIsTheSameBytes() throws IOException {
    Map<String, byte[]> first = files(report);
    assertThat(first.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Reports.formats().stream().flatMap(f -> Reports.files(f).stream()).toList());

    Session again = Session.run("report", report, "--format", "all", "--out", other);

    assertThat(again.code()).isZero();
    assertThat(again.out().lines()).hasSize(first.size());
    files(other).forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(first.get(name)));
    assertThat(files(other)).hasSameSizeAs(first);
  }

  @Test
  void aFolderWithEveryFormatCanBeReplaced() {
    Path articles = folder.resolve("articles");

    assertThat(Session.run("verify", articles, "--out", report, "--format", "md").code()).isZero();

    assertThat(report.resolve("report.md")).exists();
    assertThat(report.resolve("report.xlsx")).doesNotExist();
  }

  @Test
  void listedNamesAreInNoFileOfTheReportThatLeaves() throws IOException {
    Path list = Session.write(folder.resolve("names.txt"), "# not yet told\n\n" + NAME + "\n");
    assertThat(Files.readString(report.resolve("report.json"))).contains(NAME);

    Session run =
        Session.run("report", report, "--redact-names", list, "--format", "all", "--out", other);

    assertThat(run.code()).isZero();
    for (Map.Entry<String, byte[]> file : files(other).entrySet()) {
      assertThat(new String(file.getValue(), "UTF-8")).as(file.getKey()).doesNotContain(NAME);
    }
    assertThat(Files.readString(other.resolve("report.md"))).contains("█");
    assertThat(Files.readString(report.resolve("report.json"))).contains(NAME);
  }

  @Test
  void whatCouldLeakIsRefused() {
    List<Session> refused =
        List.of(
            Session.run("report", report, "--redact", "victims"),
            Session.run("report", report, "--redact", "victims", "--out", report),
            Session.run("report", report, "--redact", "everybody", "--out", other),
            Session.run("report", report, "--redact-names", folder, "--out", other));

    for (Session run : refused) {
      assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
      assertThat(run.err()).contains("isnad: ").doesNotContain("\tat ");
    }
    assertThat(other).doesNotExist();
    assertThat(refused.get(2).err()).contains("minors, people, sources, victims");
  }

  @Test
  void aRunWithRedactionShowsAndWritesNoName() throws IOException {
    Path list = Session.write(folder.resolve("names.txt"), NAME);
    Path articles = folder.resolve("articles");

    Session run = Session.run("verify", articles, "--out", other, "--redact-names", list);

    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain(NAME).contains("█");
    assertThat(Files.readString(other.resolve("report.json"))).doesNotContain(NAME);
  }
}
