package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.isnad.fact.Document;
import org.isnad.knowledge.Knowledge;
import org.isnad.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page states of itself, in which encoding, and who is believed when two differ. */
class PageMetadataTest {
  private static final String TEXT = "<p>" + Given.BODY.strip().replace("\n", "</p><p>") + "</p>";

  private static final Ingest INGEST = Given.ingest();

  @TempDir private Path folder;

  private Document read(String head, String body) {
    return read(page(head, body).getBytes(StandardCharsets.UTF_8));
  }

  private Document read(byte[] bytes) {
    return Given.only(INGEST.read(List.of(Given.write(folder, "page.html", bytes))));
  }

  private static String page(String head, String body) {
    return "<html><head>" + head + "</head><body>" + body + "</body></html>";
  }

  @Test
  void theListSpeaksBeforeThePageAndThePageBeforeTheText() {
    String head =
        "<meta property='og:site_name' content='صوت الساحل'>"
            + "<meta property='article:published_time' content='2023-05-06T10:00:00Z'>"
            + "<link rel=canonical href='https://sawtsahel.example/a'>";
    String body = "<h1>إغلاق الجسر القديم</h1><p>نشر في 11-09-2014</p>" + TEXT;
    Document alone = read(head, body);
    assertThat(alone.outlet()).isEqualTo("sawt-sahel");
    assertThat(alone.published()).hasToString("2023-05-06");
    assertThat(alone.url()).isEqualTo("https://sawtsahel.example/a");
    assertThat(alone.derived())
        .containsEntry("published", "page: meta article:published_time")
        .containsEntry("outlet", "address: sawtsahel.example");
    assertThat(read("", body).published()).hasToString("2014-09-11");
    Given.write(
        folder,
        "articles.jsonl",
        "{\"file\":\"page.html\",\"outlet\":\"المرفأ\",\"published\":\"2020-01-02\","
            + "\"title\":\"عنوان آخر\",\"url\":\"https://barid.example/x\",\"lang\":\"ar\"}");
    Given.write(folder, "page.html", page(head, body));
    Document listed = Given.only(INGEST.read(List.of(folder)));
    assertThat(listed.outlet()).isEqualTo("marfa");
    assertThat(listed.published()).hasToString("2020-01-02");
    assertThat(listed.title()).isEqualTo("عنوان آخر");
    assertThat(listed.url()).isEqualTo("https://barid.example/x");
    assertThat(listed.derived()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta name='pubdate' content='20230506'> | 2023-05-06",
        "<meta name='date' content='Sat, 06 May 2023 23:10:00 +0300'> | 2023-05-06",
        "<meta name='date' content='May 6, 2023'> | 2023-05-06",
        "<meta name='DC.Date' content='٢٠٢٣-٠٥-٠٦'> | 2023-05-06",
        "<meta itemprop='datePublished' content='2023/5/6'> | 2023-05-06",
        "<meta property='article:published_time' content='1683370800'> | 2023-05-06",
        "<meta property='article:published_time' content='2023-02-31'> | null",
        "<meta property='article:published_time' content='قبل ساعة'> | null",
        "<meta property='article:published_time' content='1066-01-01'> | null",
        "<meta property='article:modified_time' content='2023-05-06'> | 2023-05-06",
      })
  void dayOfTheHead(String head, String expected) {
    assertThat(String.valueOf(read(head, TEXT).published())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h1>إغلاق الجسر القديم</h1><time datetime='2023-05-06T01:00'>أمس</time>%s | 2023-05-06",
        "<time datetime='2023-05-06'>6/5</time><h1>إغلاق الجسر القديم</h1>%s | 2023-05-06",
        "<h1>إغلاق الجسر القديم</h1><div class=date>السبت ٦ أيار ٢٠٢٣</div>%s | 2023-05-06",
        "<h1>إغلاق الجسر القديم</h1>%s<div class=related><time datetime=2023-05-06></time></div> | null",
      })
  void dayOfTheBody(String body, String expected) {
    Document document = read("<title>إغلاق الجسر القديم</title>", body.replace("%s", TEXT));
    assertThat(String.valueOf(document.published())).isEqualTo(expected);
  }

  @Test
  void dataOfOtherArticlesIsNotIts() {
    String data =
        "<title>إغلاق الجسر القديم - المرفأ</title><script type='application/ld+json'>["
            + "{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"NewsArticle\","
            + "\"headline\":\"خبر من القائمة\",\"datePublished\":\"2001-01-01\"}]},"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"خبر آخر\",\"datePublished\":\"2002-02-02\"},"
            + "{\"@type\":\"https://schema.org/NewsArticle\",\"headline\":\"إغلاق الجسر القديم\","
            + "\"datePublished\":\"2003-03-03\",\"publisher\":{\"@id\":\"#o\"}},"
            + "{\"@type\":\"Organization\",\"@id\":\"#o\",\"name\":\"البريد\"}]</script>";
    Document document = read(data, "<h1>إغلاق الجسر القديم</h1>" + TEXT);
    assertThat(document.published()).hasToString("2003-03-03");
    assertThat(document.outlet()).isEqualTo("barid");
    assertThat(document.title()).isEqualTo("إغلاق الجسر القديم");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://amp.jabal24.example/a/1 | jabal-24",
        "https://web.archive.org/web/20230506/https://www.jabal24.example/a/1 | jabal-24",
        "https://www.jabal24.example/أخبار/جسر^x | jabal-24",
        "https://unknown.example/a | x-unknown.example",
        "https://facebook.com/a | x-unknown",
        "javascript:alert(1) | x-unknown",
      })
  void publisherByAddress(String url, String outlet) {
    String head = "<link rel=canonical href='" + url + "'>";
    assertThat(read(head, TEXT).outlet()).isEqualTo(outlet);
  }

  @Test
  void publisherByName() {
    assertThat(site("الجبل 24 | أخبار الجبل").outlet()).isEqualTo("jabal-24");
    assertThat(site("موقع صوت الساحل").outlet()).isEqualTo("sawt-sahel");
    assertThat(site("منبر لا يعرفه أحد").outlet()).isEqualTo("x-منبر لا يعرفه أحد");
  }

  private Document site(String name) {
    return read("<meta property='og:site_name' content='" + name + "'>", TEXT);
  }

  @Test
  void publishersOfTheShippedRegistry() {
    Knowledge knowledge = Knowledge.shipped();
    Ingest ingest = new Ingest(knowledge, Registry.load(knowledge));
    String url = "<meta property='og:url' content='https://www.enabbaladi.net/1'>";
    String name = "<meta property='og:site_name' content='عنب بلدي'>";
    for (String head : new String[] {url, name}) {
      Path page = Given.write(folder, "page.html", page(head, TEXT));
      assertThat(Given.only(ingest.read(List.of(page))).outlet()).isEqualTo("enab-baladi");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1256, <meta charset=windows-1256>, ''",
    "windows-1256, <META http-equiv=Content-Type content='text/html; charset=Windows-1256'>, ''",
    "windows-1256, <meta charset=cp1256>, ''",
    "ISO-8859-6, <meta charset='iso-8859-6'>, ''",
    "UTF-8, <meta charset=windows-1256>, ''",
    "UTF-8, <meta charset=nonsense>, ''",
    "UTF-16, '', ''",
    "windows-1256, '', guessed-encoding",
    "windows-1256, <meta charset=iso-8859-1>, guessed-encoding",
  })
  void encodings(String charset, String head, String doubt) {
    String html =
        page(head, "<script>" + "var a = 'x';".repeat(300) + "</script>" + TEXT.repeat(3));
    Path page = Given.write(folder, "page.html", html.getBytes(Charset.forName(charset)));
    Intake intake = INGEST.read(List.of(page));
    assertThat(Given.only(intake).text()).contains("أعلنت بلدية المدينة صباح أمس");
    assertThat(Given.doubts(intake).stream().anyMatch(d -> d.startsWith("guessed")))
        .isEqualTo(!doubt.isEmpty());
  }

  @Test
  void damagedPagesAreReadAndTold() {
    byte[] bytes =
        page("<meta name=description content='جس'>", TEXT).getBytes(StandardCharsets.UTF_8);
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("content='") + 10;
    bytes[at] = '\'';
    Intake intake = INGEST.read(List.of(Given.write(folder, "page.html", bytes)));
    assertThat(Given.only(intake).text()).contains("أعلنت بلدية");
    assertThat(Given.doubts(intake)).contains("damaged-text page.html:0");
  }
}
