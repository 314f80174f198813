package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.isnad.finding.KnowledgeException;
import org.isnad.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NounsTest {
  private static final Nouns NOUNS = Arabic.NOUNS;

  private static Noun find(String word) {
    return NOUNS.find(Tokenizer.read(word).get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          شخصا       | شخص    | SINGULAR
          شخصاً      | شخص    | SINGULAR
          والأشخاص   | شخص    | PLURAL
          وشخصين     | شخص    | DUAL
          للطفلتين   | طفل    | DUAL
          بامرأتين   | امرأة  | DUAL
          ونساء      | امرأة  | PLURAL
          سيارتان    | سيارة  | DUAL
          لسيارتهم   | سيارة  | SINGULAR
          مدنيين     | مدني   | PLURAL
          بالمدنيين  | مدني   | PLURAL
          مدنيان     | مدني   | DUAL
          عناصره     | عنصر   | PLURAL
          مقاتليهم   | مقاتل  | PLURAL
          فتاتين     | فتاة   | DUAL
          مبنيين     | مبنى   | DUAL
          لليومين    | يوم    | DUAL
          عراقيان    | عراقي  | DUAL
          مسؤولون    | مسؤول  | PLURAL
          """)
  void nounsAreKnownInEveryNumberBehindProclitics(String word, String lemma, Noun.Number number) {
    assertThat(find(word)).as("%s is missing in nouns.yaml", word).isNotNull();
    assertThat(find(word).lemma()).isEqualTo(lemma);
    assertThat(find(word).number()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"وطن", "لبنان", "إيران", "السودان", "فلسطين", "قوانين", "عامة", "ميدان"})
  void wordsThatOnlyEndOrBeginLikeANounAreNone(String word) {
    assertThat(find(word)).isNull();
  }

  @Test
  void aNounWithoutMeasureIsRefusedWithTheFile() {
    String path = Arabic.FOLDER.path(Nouns.FILE);
    Knowledge broken = Knowledge.of(Map.of(path, "groups:\n  - nouns: [{lemma: كتاب}]\n"));
    assertThatThrownBy(() -> new Nouns(new LexiconFolder(broken, "ar"), Arabic.GRAMMAR))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("rules/lexicons/ar/nouns.yaml");
    LexiconFolder empty = new LexiconFolder(Knowledge.of(Map.of()), "ar");
    assertThatThrownBy(() -> new Nouns(empty, Arabic.GRAMMAR))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("is missing");
  }
}
