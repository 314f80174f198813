package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.isnad.finding.Verification;
import org.junit.jupiter.api.Test;

/** What reaches a terminal is safe, fits, and reads the right way. */
class ColumnsTest {
  private final Verification sample = SampleVerification.whole();

  @Test
  void controlsThatSteerATerminalAreDropped() {
    assertThat(Columns.plain("a\u001B[2Jb\u202Ec\u0007\r\nd\u0000 \u2067e"))
        .isEqualTo("a[2Jbc d e");
  }

  @Test
  void widthCountsWhatIsSeen() {
    assertThat(Columns.width("قُتِلَ")).isEqualTo(3);
    assertThat(Columns.width("\u2068ab\u2069")).isEqualTo(2);
    assertThat(Columns.width("新闻")).isEqualTo(4);
  }

  @Test
  void wrappedLinesFitAndLoseNothing() {
    String text = "قال الدفاع المدني إن 12 شخصاً لقوا حتفهم " + "x".repeat(50);
    var lines = Columns.wrap(text, 20);
    assertThat(lines).allMatch(line -> Columns.width(line) <= 20);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }

  @Test
  void runsAgainstTheLineAreIsolatedAndNothingElse() {
    assertThat(Columns.isolate("toll: حصيلة 12 قتيلاً.", false))
        .isEqualTo("toll: \u2068حصيلة 12 قتيلاً\u2069.");
    assertThat(Columns.isolate("القاعدة: toll-a (B2)", true))
        .isEqualTo("القاعدة: \u2068toll-a (B2)\u2069");
    assertThat(Columns.isolate("plain", false)).isEqualTo("plain");
  }

  @Test
  void summaryFitsEveryWidthInBothLanguages() throws IOException {
    for (String lang : new String[] {"ar", "en"}) {
      for (int width : new int[] {40, 80, 132}) {
        StringBuilder out = new StringBuilder();
        Reports.summarise(
            sample,
            Reports.Options.defaults().withLang(lang).forTerminal(false, width),
            "out",
            out);
        assertThat(out.toString().lines()).allMatch(line -> Columns.width(line) <= width);
        assertThat(out).doesNotContain("\u001B").contains("\u2068");
      }
    }
  }

  @Test
  void summaryIsColouredOnlyWhenAsked() throws IOException {
    StringBuilder out = new StringBuilder();
    Reports.summarise(sample, Reports.Options.defaults().forTerminal(true, 80), null, out);
    assertThat(out).contains("\u001B[1;31m").contains("\u001B[0m");
    StringBuilder piped = new StringBuilder();
    Reports.summarise(sample, Reports.Options.defaults(), null, piped);
    assertThat(piped).doesNotContain("\u001B").doesNotContain("\u2068");
  }

  @Test
  void spreadsheetsRunNoFormula() {
    assertThat(CsvReport.cell("=1+1")).isEqualTo("'=1+1");
    assertThat(CsvReport.cell("a\n@b\n+c\n-d\n\te")).isEqualTo("a\n'@b\n'+c\n'-d\n'\te");
    assertThat(CsvReport.cell("441-497")).isEqualTo("441-497");
    assertThat(CsvReport.cell(null)).isEmpty();
  }
}
