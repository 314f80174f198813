package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.fact.Document;
import org.isnad.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One address and one story is one article, however its address is written. */
class VersionsTest {
  private static final Tables TABLES = new Tables(Knowledge.shipped());
  private static final String STORY =
      "سقط ثلاثة عمال من سقف المستودع القديم عند الفجر وهرع الجيران إلى المكان قبل وصول الإسعاف.";

  private static Document document(String id, String url, String day, String text) {
    return document(id, url, day, null, text);
  }

  private static Document document(String id, String url, String day, String changed, String text) {
    TreeMap<String, String> derived = new TreeMap<>();
    if (changed != null) {
      derived.put(Document.CHANGED, changed + ", page: modified");
    }
    LocalDate published = day == null ? null : LocalDate.parse(day);
    return new Document(
        id, id, "", text, "sada", null, url, published, "ar", derived, null, List.of());
  }

  private static Map<String, String> versions(List<Document> documents) {
    return new Versions(TABLES, documents)
        .documents().stream()
            .filter(document -> document.versionOf() != null)
            .collect(Collectors.toMap(Document::id, Document::versionOf));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "https://example.org/news/17",
    "http://example.org/news/17",
    "https://www.example.org/news/17/",
    "https://m.example.org/news/17",
    "https://www.m.example.org/news/17",
    "https://example.org/amp/news/17",
    "https://example.org/news/17/amp",
    "https://amp.example.org/news/17/amp/",
    "https://EXAMPLE.org/news/17#comments",
    "https://example.org:443/news/17",
    "https://example.org/news/17?utm_source=a&utm_medium=b",
    "https://example.org/news/17?fbclid=x&amp=1",
    "https://example.org/news/17?",
  })
  void spellingsOfOneAddress(String url) {
    assertThat(Addresses.key(url)).isEqualTo("example.org/news/17");
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "https://example.org/news/17,https://example.org/news/18",
    "https://example.org/?p=17,https://example.org/?p=18",
    "https://example.org/news/17,https://example.net/news/17",
    "https://example.org/News/17,https://example.org/news/17",
    "https://ar.example.org/news/17,https://en.example.org/news/17",
  })
  void addressesOfTwoArticles(String one, String other) {
    assertThat(Addresses.key(one)).isNotNull().isNotEqualTo(Addresses.key(other));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "https://example.org",
    "https://example.org/",
    "https://www.example.org/?utm_source=x",
    "https://"
  })
  void aFrontPageIsNoArticle(String url) {
    assertThat(Addresses.key(url)).isNull();
  }

  @Test
  void fieldsOfAnAddressHaveNoOrder() {
    assertThat(Addresses.key("https://example.org/a?b=1&a=2"))
        .isEqualTo(Addresses.key("https://example.org/a?a=2&b=1"));
  }

  @Test
  void theDayTellsWhichIsLater() {
    List<Document> documents =
        new ArrayList<>(
            List.of(
                document("d-3", "https://example.org/1", "2024-05-03", STORY + " تصحيح."),
                document("d-1", "http://www.example.org/1/", "2024-05-01", STORY),
                document("d-2", "https://m.example.org/1", "2024-05-02", STORY + " زيادة.")));
    for (int seed = 1; seed < 5; seed++) {
      Collections.shuffle(documents, new Random(seed));
      assertThat(versions(documents)).isEqualTo(Map.of("d-2", "d-1", "d-3", "d-2"));
    }
    Versions versions = new Versions(TABLES, documents);
    assertThat(versions.replaced("d-1")).isTrue();
    assertThat(versions.replaced("d-3")).isFalse();
    assertThat(versions.first(documents.stream().filter(d -> d.id().equals("d-3")).findAny().get()))
        .as("how old a copy is, its first version says")
        .isEqualTo("2024-05-01");
  }

  @Test
  void theDayOfTheLastChangeTellsWhenTheDayOfPublicationStays() {
    Document first =
        document("d-9", "https://example.org/1", "2024-05-01", "2024-05-01", STORY + " وأكثر.");
    Document second = document("d-1", "https://example.org/1", "2024-05-01", "2024-05-04", STORY);
    assertThat(versions(List.of(first, second))).isEqualTo(Map.of("d-1", "d-9"));
    assertThat(Versions.ordered(first, second)).isTrue();
    assertThat(Versions.ordered(first, first)).as("nothing tells").isFalse();
  }

  @Test
  void otherTextsAtOneAddressAreOtherArticles() {
    Document other =
        document(
            "d-2",
            "https://example.org/channel",
            "2024-05-02",
            "افتتحت البلدية حديقة جديدة قرب النهر بحضور عشرات العائلات من الأحياء المجاورة مساء أمس.");
    assertThat(
            versions(
                List.of(
                    document("d-1", "https://example.org/channel", "2024-05-01", STORY), other)))
        .isEmpty();
  }
}
