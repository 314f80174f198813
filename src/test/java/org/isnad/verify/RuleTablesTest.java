package org.isnad.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.isnad.author.RuleCases;
import org.isnad.finding.Finding;
import org.isnad.finding.KnowledgeException;
import org.isnad.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table beside a form makes one rule of each row, from CSV as spreadsheets write it or .xlsx. */
class RuleTablesTest {
  private static final String FORM =
      """
      kind: inconsistency
      severity: low
      scope: event
      since: "1"
      summary: "Words about {{side}}."
      why: The desk wants to see them.
      explain: {en: "{{say}}: {claim.quote}", ar: "{claim.quote}"}
      words:
        claim: {side: "{{side}}", type: "{{types}}"}
        any: ["{{words}}"]
      """;

  private static final String FACTS =
      "[{claim: c1, side: army, quote: قيل إنهم اثنان}, {claim: c2, side: rebels, quote: لعلهم ثلاثة}]";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rule,side,types,words,say\na-rule,army,,قيل | يقال,Told\nb-rule,rebels,killed,لعل,\"Perhaps, told\"\n",
        "\uFEFFrule;side;types;words;say\r\na-rule;army;;قيل | يقال;Told\r\nb-rule;rebels;killed;لعل;Perhaps, told\r\n"
      })
  void eachRowOfACsvIsARule(String csv) throws IOException {
    Folders.write(folder, "words-of/words-of.rule.yaml", FORM);
    Folders.write(folder, "words-of/words-of.drl.csv", csv);
    says();
  }

  @Test
  void eachRowOfAWorkbookIsARule() throws IOException {
    Folders.write(folder, "words-of/words-of.rule.yaml", FORM);
    String sheet =
        Folders.sheet(
            List.of(
                List.of("rule", "side", "types", "words", "say"),
                List.of("a-rule", "army", "", "قيل | يقال", "Told"),
                List.of("b-rule", "rebels", "killed", "لعل", "Perhaps, told")));
    Folders.workbook(folder.resolve("words-of/words-of.drl.xlsx"), sheet);
    says();
  }

  private void says() {
    RuleBook book = Folders.load(folder);
    assertThat(book.cards()).extracting(c -> c.id()).contains("a-rule", "b-rule");
    List<Finding> findings = new Verifier(book).verify(RuleCases.facts(FACTS)).findings();
    assertThat(findings)
        .filteredOn(f -> f.rule().endsWith("-rule"))
        .extracting(f -> f.rule() + " " + f.explanation().en())
        .containsExactly("a-rule Told: «قيل إنهم اثنان»", "b-rule Perhaps, told: «لعلهم ثلاثة»");
  }

  @Test
  void aWrongCellIsNamedByItsRowAndAWrongFormByItsLine() throws IOException {
    Folders.write(folder, "words-of/words-of.rule.yaml", FORM.replace("any:", "ani:"));
    Folders.write(
        folder,
        "words-of/words-of.drl.csv",
        "rule,side,types,words,say\na-rule,army,kiled,x,y\nb-rule,army,killed,x,y\n");
    assertThat(Folders.problems(folder))
        .contains(
            "words-of.drl.csv:2: 'type' is never 'kiled' -> did you mean 'killed'?",
            "words-of.rule.yaml:10: words has no field 'ani' -> did you mean 'any'?")
        .hasSize(3);
  }

  @Test
  void aColumnAndItsPlaceFindEachOther() throws IOException {
    Folders.write(folder, "words-of/words-of.rule.yaml", FORM);
    Folders.write(folder, "words-of/words-of.drl.csv", "rule,sid,types,words,say\na-rule,a,,x,y\n");
    assertThat(Folders.problems(folder))
        .anyMatch(
            p -> p.startsWith("words-of.drl.csv:1: no {{sid}} stands in") && p.endsWith("'side'?"))
        .anyMatch(p -> p.startsWith("words-of.rule.yaml:5: no column of") && p.endsWith("'sid'?"));
  }

  @Test
  void aTableWithoutAFormIsNotPassedOverInSilence() throws IOException {
    Folders.write(folder, "words-of/words-of.drl.csv", "rule,side\na-rule,army\n");
    assertThat(Folders.problems(folder).get(0)).contains("no rule in plain form lies beside");
  }

  @Test
  void aWorkbookThatUnpacksWithoutEndIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    String bomb = "<worksheet>" + " ".repeat(30_000_000) + "</worksheet>";
    Folders.workbook(folder.resolve("a/a.drl.xlsx"), bomb);
    assertThat(refused()).contains("unpacks to more than 20 MB");
  }

  @Test
  void aWorkbookOfVeryManyPartsIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("a/a.drl.xlsx")))) {
      for (int i = 0; i < 500; i++) {
        Folders.part(zip, "part" + i, "x");
      }
    }
    assertThat(refused()).contains("more than 200 parts");
  }

  @Test
  void aWorkbookWithExternalEntitiesIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    Path secret = Files.writeString(folder.resolve("secret.txt"), "a secret");
    String sheet =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + Folders.sheet(List.of(List.of("rule"), List.of("&e;")));
    Folders.workbook(folder.resolve("a/a.drl.xlsx"), sheet);
    assertThat(refused()).contains("declares XML entities");
  }

  @Test
  void aWorkbookWithAFormulaIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    String sheet =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>";
    Folders.workbook(folder.resolve("a/a.drl.xlsx"), sheet);
    assertThat(refused()).contains("a formula in row 1, column 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "not a zip at all"})
  void whatIsNoWorkbookIsRefused(String text) throws IOException {
    Folders.write(folder, "a/a.drl.xlsx", text);
    assertThat(refused()).contains("is not a workbook that can be read");
  }

  private String refused() {
    KnowledgeException stopped =
        catchThrowableOfType(KnowledgeException.class, () -> Knowledge.shipped().over(folder));
    assertThat(stopped).as("the load must stop").isNotNull();
    assertThat(stopped.problems().get(0).file()).endsWith("a/a.drl.xlsx");
    assertThat(stopped.problems().get(0).line()).isEqualTo(1);
    return stopped.problems().get(0).message();
  }
}
