package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.isnad.fact.Claim;
import org.isnad.finding.Verification;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever stands in articles and names, every format stays what it is. A failure prints the words
 * and a seed.
 */
@PropertyDefaults(tries = 25, shrinking = ShrinkingMode.BOUNDED)
class HostileFormatsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!?]");
  private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\]\\(|(?<!\\\\)://");

  private final Verification sample = SampleCast.accepting(SampleCast.whole(), SampleCast.ACCUSING);

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> known =
        Arbitraries.of(
            "<script>alert(1)</script>",
            "</q><img src=x onerror=y>",
            "=HYPERLINK(\"http://x.example\")",
            " \u200F=1+1",
            "@SUM(A1)",
            "[a](javascript:alert(1))",
            "![x](http://x.example/y)",
            "<http://x.example>",
            "www.x.example",
            "`code`\n```\n# head\n- item\n1. one\n| a | b |\n---",
            "\u202Eright\u202C\u2066left\u2069",
            "\uD800 \uDC00 half",
            "\uFFFE\uFFFF\u0000\u0001\u001B[2J",
            "]]>&amp;{{0}}{0}${x}#{x}",
            "\"\",\"\r\n\"",
            "_x0041_",
            "\\",
            "x".repeat(33_000),
            "ي".repeat(33_000),
            "كلمة ".repeat(7_000),
            "\n".repeat(300));
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(60);
    return Arbitraries.oneOf(known, known, any)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(list -> String.join(" ", list));
  }

  /** The sample with these words wherever a stranger may write. */
  private Verification with(String words) {
    Set<String> strangers =
        Set.of(
            "Document.file",
            "Document.title",
            "Document.url",
            "Document.outlet",
            "Document.lang",
            "Claim.quote",
            "Mention.text",
            "Hop.name",
            "Hop.verb",
            "Figure.text",
            "Entity.name",
            "Entity.nameEn",
            "Source.name",
            "Root.name",
            "Event.name",
            "Event.nameEn",
            "Question.text",
            "Question.textEn",
            "Text.en",
            "Text.ar",
            "RuleCard.summary",
            "Mark.reason",
            "Mark.who",
            "Unread.file",
            "Unread.message",
            "Doubt.message",
            "Doubt.remedy",
            "Run.inputs");
    return new RecordRewriter(
            (where, text) ->
                strangers.contains(where)
                    ? words
                    : where.equals("Document.text") ? words + text : text)
        .rewrite(sample);
  }

  private static Reports.Options options() {
    return Reports.Options.defaults();
  }

  @Property
  void jsonIsJson(@ForAll("words") String words) throws Exception {
    Verification v = with(words);
    JSON.readTree(ReadBack.bytes(v, "report.json", options()));
    for (String line : ReadBack.text(v, "claims.jsonl", options()).split("\n")) {
      JSON.readTree(line);
    }
    String sarif = ReadBack.text(v, "report.sarif", options());
    assertThat(ReadBack.sarifProblems(sarif)).isEmpty();
  }

  @Property
  void linkedDataIsLinkedData(@ForAll("words") String words) throws Exception {
    Verification v = with(words);
    for (String file : List.of("provenance.jsonld", "claimreview.jsonld")) {
      assertThat(ReadBack.expanded(ReadBack.text(v, file, options()))).as(file).isNotEmpty();
    }
  }

  @Property
  void csvComesBackAndRunsNothing(@ForAll("words") String words) throws Exception {
    Verification v = with(words);
    for (String file : Reports.files("csv")) {
      for (CSVRecord row : ReadBack.rows(ReadBack.text(v, file, options()))) {
        assertThat(row.isConsistent()).isTrue();
        for (String cell : row) {
          assertThat(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0).isTrue();
        }
      }
    }
    List<CSVRecord> rows = ReadBack.rows(ReadBack.text(v, "claims.csv", options()));
    assertThat(rows).hasSameSizeAs(v.facts().claims());
    for (int i = 0; i < rows.size(); i++) {
      Claim claim = v.facts().claims().get(i);
      assertThat(rows.get(i).get("id")).isEqualTo(claim.id());
      assertThat(rows.get(i).get("quote")).isEqualTo(CsvReport.cell(claim.quote()));
      assertThat(rows.get(i).get("quote").replace("'", ""))
          .isEqualTo(RecordWriter.wellFormed(claim.quote()).replace("'", ""));
    }
  }

  @Property
  void sheetsOpenAndHoldNoFormula(@ForAll("words") String words) throws Exception {
    Verification v = with(words);
    try (XSSFWorkbook book = ReadBack.workbook(ReadBack.bytes(v, "report.xlsx", options()))) {
      int cells = 0;
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isNotIn(CellType.FORMULA, CellType.ERROR);
            cells++;
          }
        }
      }
      assertThat(cells).isGreaterThan(300);
      assertThat(book.getSheetAt(1).getLastRowNum()).isEqualTo(v.facts().claims().size());
    }
  }

  @Property
  void markdownIsOnlyItsOwn(@ForAll("words") String words) {
    for (String lang : List.of("ar", "en")) {
      String md = ReadBack.text(with(words), "report.md", options().withLang(lang));
      assertThat(TAG.matcher(md).find()).as("raw HTML").isFalse();
      assertThat(LINK.matcher(md).find()).as("a link").isFalse();
      assertThat(md)
          .doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069\\u0000-\\u0008\\u001B]");
      long heads = md.lines().filter(line -> line.startsWith("#")).count();
      assertThat(heads).isEqualTo(HEADS);
    }
  }

  private static final long HEADS =
      ReadBack.text(
              SampleCast.accepting(SampleCast.whole(), SampleCast.ACCUSING), "report.md", options())
          .lines()
          .filter(line -> line.startsWith("#"))
          .count();
}
