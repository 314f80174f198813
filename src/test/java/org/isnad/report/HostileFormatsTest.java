package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
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
import org.isnad.finding.Trouble;
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

  private static final Pattern ELEMENT =
      Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s[^<>]*)?)>");
  private static final Set<String> VOID = Set.of("meta", "input", "br");
  private static final Set<String> OURS = ours();

  private final Verification sample = SampleCast.accepting(SampleCast.whole(), SampleCast.ACCUSING);

  /** The elements of the page when nobody means harm, and those of the index of runs. */
  private static Set<String> ours() {
    Set<String> ours =
        new TreeSet<>(Set.of("details", "summary", "bdi", "code", "time", "ul", "li"));
    Verification whole = SampleCast.accepting(SampleCast.whole(), SampleCast.ACCUSING);
    String page = ReadBack.text(whole, "index.html", options());
    ELEMENT
        .matcher(page.substring(page.indexOf("<body>")))
        .results()
        .forEach(t -> ours.add(t.group(2)));
    return ours;
  }

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
          .isEqualTo(Utf8.wellFormed(claim.quote()).replace("'", ""));
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

  /**
   * Tags and attributes come from code alone: strangers' words add none, move none, link nowhere.
   */
  @Property
  void pagesHaveNoTagOfAStranger(@ForAll("words") String words) throws Exception {
    Verification v = with(words);
    ByteArrayOutputStream index = new ByteArrayOutputStream();
    Runs.Row row = Runs.row(words, true, v);
    Runs.page(
        List.of(row, row.against(new Runs.Change(1, 2, 3, 4))),
        List.of(new Trouble.Unread("x", words, 0, words, words)),
        index);
    String runs = index.toString(StandardCharsets.UTF_8);
    for (String page : List.of(ReadBack.text(v, "index.html", options()), runs)) {
      String body = page.substring(page.indexOf("<body>"));
      Deque<String> open = new ArrayDeque<>();
      for (MatchResult tag : ELEMENT.matcher(body).results().toList()) {
        String name = tag.group(2);
        assertThat(OURS).as(tag.group()).contains(name);
        assertThat(tag.group(3).replaceAll("\"[^\"]*\"", "\"\""))
            .doesNotContainPattern("\\s(on[a-z]+|style|src)=");
        assertThat(tag.group(3)).doesNotContainPattern("href=\"(?!#|\\./|https?://)");
        if (!tag.group(1).isEmpty()) {
          // the page's own end tag closes what opened before the body
          assertThat(open.isEmpty() ? "html" : open.pop()).isEqualTo(name);
        } else if (!VOID.contains(name)) {
          open.push(name);
        }
      }
      assertThat(body.replaceAll("<[a-z/][^<>]*>", "")).doesNotContainPattern("<[a-zA-Z/!?]");
      assertThat(body).doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069\\u0000-\\u0008]");
    }
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    Runs.data(List.of(row), List.of(), data);
    assertThat(JSON.readTree(data.toByteArray()).get("runs").size()).isEqualTo(1);
  }

  private static final long HEADS =
      ReadBack.text(
              SampleCast.accepting(SampleCast.whole(), SampleCast.ACCUSING), "report.md", options())
          .lines()
          .filter(line -> line.startsWith("#"))
          .count();
}
