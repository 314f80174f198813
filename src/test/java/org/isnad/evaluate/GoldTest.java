package org.isnad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.fact.Document;
import org.isnad.finding.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A newsroom's own gold file: what it may leave out, and how its slips are told. */
class GoldTest {
  private static final String DEAD = "قتل ثلاثة عمال";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"file\":                                             | not JSON",
        "[1]                                                    | not a JSON object",
        "{\"quote\":\"x\",\"start\":0,\"end\":1,\"type\":\"other\"} | no file",
        "{\"file\":\"a\",\"start\":0,\"end\":1,\"type\":\"other\"}  | no quote",
        "{\"file\":\"a\",\"quote\":\"x\",\"end\":1,\"type\":\"other\"} | start is missing",
        "{\"file\":\"a\",\"quote\":\"x\",\"start\":-1,\"end\":0,\"type\":\"other\"} | start is no number",
        "{\"file\":\"a\",\"quote\":\"x\",\"start\":0,\"end\":9,\"type\":\"other\"} | 9 apart",
        "{\"file\":\"a\",\"quote\":\"x\",\"start\":0,\"end\":1} | no type",
        "{\"file\":\"a\",\"quote\":\"x\",\"start\":0,\"end\":1,\"type\":\"dead\"} | type 'dead' is not known",
        "{\"file\":\"a\",\"quote\":\"x\",\"start\":0,\"end\":1,\"type\":\"other\",\"polarity\":\"no\"} | polarity 'no'",
        "{\"file\":\"a\",\"quote\":\"x\",\"start\":0,\"end\":1,\"type\":\"other\",\"value\":{\"lo\":\"3\"}} | value.lo",
        "{\"file\":\"a\",\"quote\":\"x\",\"start\":0,\"end\":1,\"type\":\"other\",\"time\":{\"from\":\"May\"}} | time.from",
        "{\"file\":\"a\",\"quote\":\"x\",\"start\":0,\"end\":1,\"type\":\"other\",\"attribution\":[\"x\"]} | has no name",
      })
  void aSlipIsToldWithItsLineAndWhatToDo(String json, String message) {
    Gold gold = Gold.of("claims.jsonl", "\n" + json);

    assertThat(gold.troubles())
        .singleElement()
        .satisfies(
            trouble -> {
              assertThat(trouble.line()).isEqualTo(2);
              assertThat(trouble.file()).isEqualTo("claims.jsonl");
              assertThat(trouble.message()).contains(message);
              assertThat(trouble.remedy()).isNotBlank();
            });
  }

  @Test
  void anEmptyFileAndAnIdGivenTwiceAreTold() {
    String line = Sample.line("killed", DEAD, ",\"id\":\"1\"");

    assertThat(Gold.of("claims.jsonl", "\n").troubles()).hasSize(1);
    assertThat(Gold.of("claims.jsonl", line + "\n" + line).troubles())
        .extracting(Trouble::message)
        .singleElement()
        .asString()
        .contains("earlier line");
  }

  @Test
  void aQuoteThatStandsElsewhereIsToldWithItsPlace() {
    String shifted =
        "{\"file\":\"01.txt\",\"quote\":\"خمسة\",\"start\":0,\"end\":4,\"type\":\"other\"}";
    String absent =
        "{\"file\":\"01.txt\",\"quote\":\"سبعة\",\"start\":0,\"end\":4,\"type\":\"other\"}";

    List<Trouble> troubles = new Sample().against(shifted, absent).troubles();

    int at = Sample.TEXT.indexOf("خمسة");
    assertThat(troubles).extracting(Trouble::line).containsExactly(1, 2);
    assertThat(troubles.get(0).remedy()).contains("\"start\": " + at, "\"end\": " + (at + 4));
    assertThat(troubles.get(1).remedy()).contains("nowhere");
  }

  @Test
  void offsetsMayCountCharactersOrUnits() {
    Document document = Sample.document("d-1", "sub/a.txt", "\uD83D\uDD25\uD83D\uDD25 حريق");
    String characters =
        "{\"file\":\"a.txt\",\"quote\":\"حريق\",\"start\":3,\"end\":7,\"type\":\"other\"}";
    String units =
        "{\"file\":\"sub/a.txt\",\"quote\":\"حريق\",\"start\":5,\"end\":9,\"type\":\"other\"}";
    Placing placing =
        new Placing(Gold.of("claims.jsonl", characters + "\n" + units), List.of(document));

    assertThat(placing.troubles()).isEmpty();
    assertThat(placing.claims()).extracting(c -> c.span().start()).containsExactly(5, 5);
  }

  @Test
  void articlesOfOneNameAreToldApartByTheirPath() {
    List<Document> documents =
        List.of(
            Sample.document("d-1", "x/a.txt", "حريق"), Sample.document("d-2", "y/a.txt", "حريق"));
    String bare =
        "{\"file\":\"a.txt\",\"quote\":\"حريق\",\"start\":0,\"end\":4,\"type\":\"other\"}";
    Placing placing =
        new Placing(
            Gold.of("claims.jsonl", bare + "\n" + bare.replace("a.txt", "y/a.txt")), documents);

    assertThat(placing.troubles()).extracting(Trouble::line).containsExactly(1);
    assertThat(placing.claims()).extracting(c -> c.document().id()).containsExactly("d-2");
  }

  @Test
  void anArticleThatWasNotReadIsNamed() {
    Evaluation evaluation =
        new Sample().against(Sample.line("killed", DEAD, "").replace("01.txt", "02.txt"));

    assertThat(evaluation.absent()).containsExactly(java.util.Map.entry("02.txt", 1));
    assertThat(evaluation.unmarked()).containsExactly("01.txt");
    assertThat(evaluation.hasGold()).isFalse();
  }
}
