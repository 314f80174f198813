package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.isnad.fact.Claim;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnowledgeFile;
import org.junit.jupiter.api.Test;

/** Which language a document is read in. */
class LanguagesTest {
  private static final String SENTENCE = "Three soldiers were killed in the ambush.";

  @Test
  void theTagOfADocumentSaysHowItIsRead() {
    assertThat(Reading.claims("en", SENTENCE)).extracting(Claim::type).contains("killed");
    assertThat(Reading.claims("en-GB", SENTENCE)).isNotEmpty();
    assertThat(Reading.claims("ar", SENTENCE)).isEmpty();
    assertThat(Reading.claims("fr", SENTENCE)).isEmpty();
  }

  @Test
  void withoutATagTheLettersSay() {
    assertThat(Reading.claims(null, SENTENCE)).extracting(Claim::type).contains("killed");
    assertThat(Reading.claims(null, "قتل ثلاثة جنود في الكمين")).isNotEmpty();
    assertThat(Reading.claims(null, "Трое солдат погибли")).isEmpty();
  }

  @Test
  void aFolderOfFilesIsALanguage() {
    Map<String, String> texts = new TreeMap<>();
    for (KnowledgeFile each : Reading.KNOWLEDGE.under("lexicons/en")) {
      texts.put(each.path().replace("/en/", "/xx/"), each.text());
    }
    ClaimExtractor extractor = new ClaimExtractor(Knowledge.of(texts), Reading.REGISTRY);
    assertThat(extractor.extract(Examples.document("xx", SENTENCE))).isNotEmpty();
    assertThat(extractor.extract(Examples.document("ar", "قتل ثلاثة جنود"))).isEmpty();
    assertThat(extractor.brokenExamples()).isEmpty();
  }
}
