package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.finding.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format over one verification, and every format again from report.json. */
class ReportsTest {
  private static final Path EXPECTED = Path.of("fixtures/reports");
  private final Verification sample = SampleVerification.whole();
  @TempDir Path folder;

  static Set<String> formats() {
    return Reports.formats();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void renderingIsAsExpected(String format) throws IOException {
    Reports.write(sample, folder, Set.of(format), Reports.Options.defaults());
    for (String file : Reports.files(format)) {
      isAsExpected(folder.resolve(file), EXPECTED.resolve(format).resolve(file));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"md", "sarif", "claimreview"})
  void renderingInArabicIsAsExpected(String format) throws IOException {
    Reports.write(sample, folder, Set.of(format), Reports.Options.defaults().withLang("ar"));
    String file = Reports.file(format);
    int dot = file.lastIndexOf('.');
    String arabic = file.substring(0, dot) + ".ar" + file.substring(dot);
    isAsExpected(folder.resolve(file), EXPECTED.resolve(format).resolve(arabic));
  }

  private static void isAsExpected(Path made, Path expected) throws IOException {
    if (Boolean.getBoolean("isnad.regenerate")
        && !(Files.exists(expected) && Arrays.equals(content(made), content(expected)))) {
      Files.createDirectories(expected.getParent());
      Files.copy(made, expected, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(expected).exists();
    assertThat(new String(content(made), StandardCharsets.UTF_8))
        .as(
            "%s changed; look at the difference and, when it is meant, run"
                + " mvn test -Dtest=ReportsTest,ReportSchemaTest -Disnad.regenerate=true",
            expected)
        .isEqualTo(new String(content(expected), StandardCharsets.UTF_8));
  }

  /** The bytes; of a packed file its parts, because machines may pack the same in other ways. */
  private static byte[] content(Path file) throws IOException {
    return file.toString().endsWith(".xlsx")
        ? ReadBack.parts(file).toString().getBytes(StandardCharsets.UTF_8)
        : Files.readAllBytes(file);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatCanBeMadeAgainFromTheJson(String format) throws IOException {
    Reports.write(sample, folder, Reports.formats(), Reports.Options.defaults());
    Verification again = Reports.read(folder);
    for (String name : Reports.files(format)) {
      Path file = folder.resolve(name);
      byte[] first = Files.readAllBytes(file);
      Reports.write(again, folder, Set.of(format), Reports.Options.defaults());
      assertThat(file).as("the same bytes again").hasBinaryContent(first);
    }
  }

  @Test
  void nothingIsLostInTheJson() throws IOException {
    Reports.write(sample, folder, Set.of("json"), Reports.Options.defaults());
    assertThat(Reports.read(folder)).isEqualTo(sample);
  }

  @Test
  void textsStayOutWhenAsked() throws IOException {
    Reports.write(sample, folder, Reports.formats(), Reports.Options.defaults().withText(false));
    assertThat(Files.readString(folder.resolve("report.json"))).doesNotContain("\"text\": \"حريق");
    Verification without = Reports.read(folder);
    assertThat(without.facts().documents()).allMatch(d -> d.text() == null);
    assertThat(without.findings()).isEqualTo(sample.findings());
    Reports.write(without, folder, Reports.formats(), Reports.Options.defaults());
  }

  @Test
  void unknownFormatIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(
            () -> Reports.write(sample, folder, Set.of("json", "pdf"), Reports.Options.defaults()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'pdf'")
        .hasMessageContaining("claimreview, claims, csv, html, json, md, prov, sarif, text, xlsx");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void brokenReportSaysWhereAndWhat() throws IOException {
    Reports.write(sample, folder, Set.of("json"), Reports.Options.defaults());
    Path file = folder.resolve("report.json");
    String whole = Files.readString(file);
    refused(file, whole.replaceFirst("\"severity\": \"high\"", "\"severity\": 3"), "a text");
    refused(file, whole.replaceFirst("\"sha256\"", "\"sha512\""), "sha512");
    refused(file, whole.replaceFirst("urn:isnad:report:1", "urn:isnad:report:9"), "report:9");
    refused(file, whole.substring(0, whole.length() / 2), "");
    refused(file, whole + "{}", "follows");
    refused(file, whole.replaceFirst("\"start\": \\d+", "\"start\": -4"), "range");
    refused(file, "[".repeat(100_000), "object");
    refused(file, whole.replaceFirst("\"lo\": \\d+", "\"lo\": 1e999999999"), "digits");
  }

  @Test
  void figuresMayBeDecimalsAndLong() throws IOException {
    Reports.write(sample, folder, Set.of("json"), Reports.Options.defaults());
    Path file = folder.resolve("report.json");
    String whole = Files.readString(file);
    for (String number : new String[] {"5.8", "20000000000"}) {
      String other = whole.replaceFirst("\"hi\": \\d+", "\"hi\": " + number);
      Files.writeString(file, other);
      Reports.write(Reports.read(folder), folder, Set.of("json"), Reports.Options.defaults());
      assertThat(file).content().isEqualTo(other);
    }
  }

  private void refused(Path file, String content, String why) throws IOException {
    Files.writeString(file, content, StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Reports.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageMatching("(?s).*report\\.json:\\d+:\\d+: .*")
        .hasMessageContaining(why);
  }

  @Test
  void damagedReportIsRefusedOrRendered() throws IOException {
    Reports.write(sample, folder, Set.of("json"), Reports.Options.defaults());
    Path file = folder.resolve("report.json");
    String whole = Files.readString(file);
    Matcher value = Pattern.compile(": (\"[^\"\\\\]*\"|\\d+|\\[[^\\[\\]]*])").matcher(whole);
    Set<String> unread = new TreeSet<>(Reports.formats());
    unread.remove("json");
    int refused = 0;
    int rendered = 0;
    for (int i = 0; value.find(); i++) {
      if (i % 6 == 0) {
        String damaged =
            whole.substring(0, value.start(1)) + "null" + whole.substring(value.end(1));
        Files.writeString(file, damaged);
        try {
          Verification read = Reports.read(file);
          Reports.write(read, folder, unread, Reports.Options.defaults());
          rendered++;
        } catch (IOException e) {
          refused++;
        }
      }
    }
    assertThat(refused).isGreaterThan(40);
    assertThat(rendered).isGreaterThan(40);
  }

  @Test
  void summaryReadsInArabic() throws IOException {
    StringBuilder out = new StringBuilder();
    Reports.summarise(sample, Reports.Options.defaults().withLang("ar"), "isnad-report", out);
    Path expected = EXPECTED.resolve("text/summary.ar.txt");
    if (Boolean.getBoolean("isnad.regenerate")) {
      Files.writeString(expected, out);
    }
    assertThat(expected)
        .as("run mvn test -Dtest=ReportsTest -Disnad.regenerate=true when the change is meant")
        .content()
        .isEqualTo(out.toString());
  }

  @Test
  void halfASurrogatePairKeepsOffsetsTrue() {
    assertThat(Utf8.wellFormed("a\uD83Db\uDE00 \uD83D\uDE00"))
        .isEqualTo("a\uFFFDb\uFFFD \uD83D\uDE00");
  }
}
