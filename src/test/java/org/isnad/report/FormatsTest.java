package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.finding.Finding;
import org.isnad.finding.Verification;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every format says what the verification says, to readers that are not ours. */
class FormatsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final Verification sample = SampleVerification.whole();
  private final Verification cast = SampleCast.whole();

  private static final Reports.Options PLAIN = Reports.Options.defaults();

  @Test
  void sarifKeepsTheSchemaOfOasis() throws Exception {
    for (String lang : List.of("ar", "en")) {
      for (boolean text : new boolean[] {true, false}) {
        Reports.Options options = Reports.Options.defaults().withLang(lang).withText(text);
        String sarif = ReadBack.text(cast, "report.sarif", options);
        assertThat(ReadBack.sarifProblems(sarif)).isEmpty();
      }
    }
    String broken = ReadBack.text(cast, "report.sarif", PLAIN);
    assertThat(ReadBack.sarifProblems(broken.replaceFirst("\"error\"", "\"grave\""))).isNotEmpty();
    assertThat(ReadBack.sarifProblems(broken.replaceFirst("\"driver\"", "\"rider\""))).isNotEmpty();
  }

  @Test
  void sarifLeadsToTheWords() {
    JsonNode run = JSON.readTree(ReadBack.text(cast, "report.sarif", PLAIN)).at("/runs/0");
    assertThat(run.get("results").size())
        .isEqualTo(cast.findings().size() + cast.review().absent().size());
    int checked = 0;
    for (JsonNode result : run.get("results")) {
      List<JsonNode> places = new ArrayList<>();
      result.path("locations").forEach(places::add);
      result.path("relatedLocations").forEach(places::add);
      for (JsonNode place : places) {
        JsonNode at = place.get("physicalLocation");
        JsonNode region = at.get("region");
        JsonNode artifact = run.get("artifacts").get(at.at("/artifactLocation/index").asInt());
        assertThat(artifact.at("/location/uri")).isEqualTo(at.at("/artifactLocation/uri"));
        String text = artifact.at("/contents/text").asString();
        int start = region.get("charOffset").asInt();
        String words = text.substring(start, start + region.get("charLength").asInt());
        assertThat(words).isEqualTo(region.at("/snippet/text").asString());
        String line = text.split("\n", -1)[region.get("startLine").asInt() - 1];
        assertThat(line.substring(region.get("startColumn").asInt() - 1)).startsWith(words);
        checked++;
      }
      assertThat(result.at("/partialFingerprints/isnadKey~1v1").asString()).isNotBlank();
      assertThat(result.at("/partialFingerprints/isnadFingerprint~1v1").asString()).isNotBlank();
    }
    assertThat(checked).isGreaterThan(12);
  }

  @Test
  void sarifTellsWhatIsNewWhatIsGoneAndWhatWasDismissed() {
    JsonNode results =
        JSON.readTree(ReadBack.text(sample, "report.sarif", PLAIN)).at("/runs/0/results");
    Set<String> states = new HashSet<>();
    results.forEach(result -> states.add(result.path("baselineState").asString("none")));
    assertThat(states).contains("new", "unchanged", "updated", "absent");
    assertThat(results.get(2).at("/suppressions/0/justification").asString()).isNotBlank();
    assertThat(results.get(0).has("suppressions")).isFalse();
  }

  @Test
  void claimReviewsAreOfAcceptedFindingsAlone() throws Exception {
    String none = ReadBack.text(SampleCast.accepting(cast), "claimreview.jsonld", PLAIN);
    assertThat(ReadBack.expanded(none)).isEmpty();
    Finding toll = sample.findings().get(1);
    JsonArray reviews =
        ReadBack.expanded(
            ReadBack.text(SampleCast.accepting(cast, toll.key()), "claimreview.jsonld", PLAIN));
    assertThat(reviews).hasSize(toll.answers().size());
    for (int i = 0; i < reviews.size(); i++) {
      JsonObject review = reviews.getJsonObject(i);
      assertThat(review.getJsonArray("@type").getString(0))
          .isEqualTo("http://schema.org/ClaimReview");
      JsonObject rating = first(review, "reviewRating");
      assertThat(first(rating, "alternateName").getString("@value")).isEqualTo("contested");
      JsonObject claim = first(review, "itemReviewed");
      assertThat(claim.getJsonArray("@type").getString(0)).isEqualTo("http://schema.org/Claim");
      assertThat(first(review, "author")).isNotEmpty();
      for (String part : List.of("author", "appearance", "firstAppearance", "datePublished")) {
        assertThat(claim).as(part).containsKey("http://schema.org/" + part);
      }
      JsonObject article = first(claim, "firstAppearance");
      assertThat(first(article, "url").getString("@id")).startsWith("https://");
    }
  }

  @Test
  void claimReviewsAreOfFindingsWithoutAnswersTooAndSpareTheDenial() throws Exception {
    Finding denied = sample.findings().get(0);
    Verification discounted =
        new RecordRewriter((where, text) -> where.equals("Verdict.status") ? "discounted" : text)
            .rewrite(SampleCast.accepting(sample, denied.key()));
    String reviews = ReadBack.text(discounted, "claimreview.jsonld", PLAIN);
    assertThat(reviews)
        .containsOnlyOnce("\"alternateName\": \"discounted\"")
        .containsOnlyOnce("\"alternateName\": \"better founded than what it denies\"");
    Verification v = SampleCast.accepting(SampleCast.whole(), SampleCast.ACCUSING);
    List<Finding> bare =
        v.findings().stream()
            .map(f -> f.key().equals(SampleCast.ACCUSING) ? withoutAnswers(f) : f)
            .toList();
    Verification alone =
        new Verification(
            v.run(),
            v.facts(),
            bare,
            v.verdicts(),
            v.troubles(),
            v.rules(),
            v.coverage(),
            v.review());
    assertThat(ReadBack.text(alone, "claimreview.jsonld", PLAIN)).contains("f-91:a-91");
  }

  private static Finding withoutAnswers(Finding f) {
    return new Finding(
        f.id(),
        f.key(),
        f.rule(),
        f.ruleVersion(),
        f.kind(),
        f.severity(),
        f.claims(),
        List.of(),
        f.event(),
        f.explanation(),
        f.standsOn(),
        f.fingerprint());
  }

  private static JsonObject first(JsonObject object, String name) {
    return object.getJsonArray("http://schema.org/" + name).getJsonObject(0);
  }

  @Test
  void provenanceIsOneGraphWithoutLooseEnds() throws Exception {
    String json = ReadBack.text(sample, "provenance.jsonld", PLAIN);
    JsonArray nodes = ReadBack.expanded(json);
    Set<String> ids = new HashSet<>();
    nodes.forEach(n -> ids.add(n.asJsonObject().getString("@id")));
    List<String> loose = new ArrayList<>();
    Set<String> words = new HashSet<>();
    for (var node : nodes) {
      node.asJsonObject()
          .forEach(
              (word, values) -> {
                words.add(word);
                if (values instanceof JsonArray list) {
                  list.stream()
                      .filter(v -> v instanceof JsonObject o && o.containsKey("@id"))
                      .map(v -> v.asJsonObject().getString("@id"))
                      .filter(id -> id.startsWith("urn:") && !ids.contains(id))
                      .forEach(loose::add);
                }
              });
    }
    assertThat(loose).as("ids that lead to no node").isEmpty();
    assertThat(words)
        .contains(
            "http://www.w3.org/ns/prov#wasQuotedFrom",
            "http://www.w3.org/ns/prov#wasDerivedFrom",
            "http://www.w3.org/ns/prov#wasAttributedTo",
            "http://www.w3.org/ns/prov#hadMember",
            "http://www.w3.org/2002/07/owl#sameAs",
            "urn:isnad:vocabulary:contradicts",
            "urn:isnad:vocabulary:denies",
            "urn:isnad:vocabulary:corroborates");
  }

  @Test
  void whatIsNewerSupersedesWhatIsOlder() throws Exception {
    Verification updated =
        new RecordRewriter((where, text) -> where.equals("Finding.kind") ? "update" : text)
            .rewrite(sample);
    String json = ReadBack.text(updated, "provenance.jsonld", PLAIN);
    assertThat(json.lines().filter(line -> line.contains("isnad:supersedes")))
        .anyMatch(line -> line.startsWith("{\"@id\": \"urn:isnad:answer:a-07\""))
        .noneMatch(line -> line.startsWith("{\"@id\": \"urn:isnad:answer:a-09\""));
  }

  @Test
  void accusationsAreMarkedAndStayUnlessAccepted() throws Exception {
    Verification stood = SampleCast.accepting(cast, SampleCast.ACCUSING);
    for (String file : List.of("report.md", "summary.txt", "findings.csv", "report.sarif")) {
      assertThat(ReadBack.text(cast, file, PLAIN)).as(file).containsAnyOf("ccuses", "accuses");
    }
    assertThat(ReadBack.text(cast, "report.md", PLAIN)).contains("**Accuses a living person");
    for (String file : List.of("provenance.jsonld", "claimreview.jsonld")) {
      assertThat(ReadBack.text(cast, file, PLAIN)).as(file).doesNotContain("نزار");
      assertThat(ReadBack.text(stood, file, PLAIN)).as(file).contains("نزار");
    }
    assertThat(ReadBack.text(sample, "report.md", PLAIN)).doesNotContain("Accuses");
  }

  @Test
  void sheetsHoldWhatTheTablesHoldFromRightToLeft() throws Exception {
    byte[] bytes = ReadBack.bytes(sample, "report.xlsx", PLAIN);
    assertThat(ReadBack.bytes(sample, "report.xlsx", PLAIN)).isEqualTo(bytes);
    try (XSSFWorkbook book = ReadBack.workbook(bytes)) {
      assertThat(book.getNumberOfSheets()).isEqualTo(3);
      for (int i = 0; i < 3; i++) {
        assertThat(book.getSheetAt(i).isRightToLeft()).isTrue();
      }
      XSSFSheet claims = book.getSheet("Claims");
      assertThat(claims.getLastRowNum()).isEqualTo(sample.facts().claims().size());
      int quote = column(claims, "Quote");
      int lo = column(claims, "From");
      for (int i = 0; i < sample.facts().claims().size(); i++) {
        Claim claim = sample.facts().claims().get(i);
        Row row = claims.getRow(i + 1);
        assertThat(row.getCell(quote).getStringCellValue()).isEqualTo(claim.quote());
        if (claim.value() != null) {
          assertThat(row.getCell(lo).getCellType()).isEqualTo(CellType.NUMERIC);
          assertThat(row.getCell(lo).getNumericCellValue())
              .isEqualTo(claim.value().lo().doubleValue());
        }
      }
    }
  }

  private static int column(XSSFSheet sheet, String name) {
    for (var cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().equals(name)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column is called " + name);
  }

  @Test
  void csvIsUtf8WithItsMarkAndOneRowEach() throws Exception {
    int[] sizes = {
      sample.findings().size() + sample.review().absent().size(),
      sample.facts().claims().size(),
      sample.verdicts().size()
    };
    List<String> files = Reports.files("csv");
    for (int i = 0; i < files.size(); i++) {
      byte[] bytes = ReadBack.bytes(sample, files.get(i), PLAIN);
      assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
      List<CSVRecord> rows = ReadBack.rows(new String(bytes, "UTF-8"));
      assertThat(rows).as(files.get(i)).hasSize(sizes[i]).allMatch(CSVRecord::isConsistent);
    }
    List<CSVRecord> claims =
        ReadBack.rows(ReadBack.text(sample, "claims.csv", Reports.Options.defaults()));
    for (int i = 0; i < claims.size(); i++) {
      assertThat(claims.get(i).get("quote")).isEqualTo(sample.facts().claims().get(i).quote());
    }
  }

  @Test
  void accountInMarkdownNamesEverything() {
    for (String lang : List.of("ar", "en")) {
      String md = ReadBack.text(sample, "report.md", Reports.Options.defaults().withLang(lang));
      sample.findings().forEach(f -> assertThat(md).contains(f.id()));
      sample.facts().claims().stream()
          .filter(c -> sample.findings().stream().anyMatch(f -> f.claims().contains(c.id())))
          .forEach(c -> assertThat(md).contains(MarkdownText.plain(c.quote())));
      for (Document document : sample.facts().documents()) {
        assertThat(md).contains(document.file());
      }
    }
  }
}
