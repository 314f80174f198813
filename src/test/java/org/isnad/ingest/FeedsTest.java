package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.ingest.Given.BODY;
import static org.isnad.ingest.Given.only;
import static org.isnad.ingest.Given.read;
import static org.isnad.ingest.Given.unread;
import static org.isnad.ingest.Given.write;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.isnad.fact.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each entry of an RSS or Atom file is a document. */
@Timeout(60)
class FeedsTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:media="http://search.yahoo.com/mrss/">
      <channel><title>أخبار الساحل</title><language>ar</language>
      <image><title>شعار</title></image>
      <item>
        <title>إغلاق الجسر &amp; الطريق</title>
        <link>https://www.marfa.example/news/1</link>
        <pubDate>Thu, 02 May 2024 23:30:00 +0300</pubDate>
        <description>ملخص قصير للخبر.</description>
        <media:content url="x"><media:title>صورة</media:title></media:content>
        <content:encoded><![CDATA[<p>أعلنت البلدية صباح أمس إغلاق الجسر القديم أمام الشاحنات.</p>
          <p>وقال مدير الأشغال إن الترميم يستمر شهرين.</p><script>alert(1)</script>]]></content:encoded>
      </item>
      <item>
        <title>فتح السوق&nbsp;الجديد</title>
        <guid isPermaLink="true">https://news.unknown.example/2</guid>
        <pubDate>Fri, 03 May 2024 08:00:00 GMT</pubDate>
        <description>&lt;p&gt;فتحت البلدية السوق الجديد أمس.&lt;/p&gt;</description>
      </item>
      </channel></rss>
      """;

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>صوت الساحل</title>
      <entry><title type="html">عودة &lt;b&gt;التيار&lt;/b&gt;</title>
        <link rel="replies" href="https://sawtsahel.example/r"/>
        <link href="https://sawtsahel.example/3"/>
        <published>2024-05-04T10:00:00Z</published><updated>2024-05-06T10:00:00Z</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
          <p>عاد التيار إلى أحياء المدينة مساء أمس بعد انقطاع.</p><p>ولم تذكر الشركة السبب.</p></div>
        </content></entry>
      <entry><title>خبر بلا نص</title><id>urn:x:4</id><updated>2024-05-05T10:00:00Z</updated>
        <summary>سطر &lt; سطرين.</summary></entry>
      </feed>
      """;

  @TempDir Path folder;

  @Test
  void rss() {
    Intake intake = read(write(folder, "feed.xml", RSS));
    assertThat(intake.documents())
        .extracting(
            Document::file, Document::title, Document::url, d -> "" + d.published(), Document::lang)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "feed.xml#1",
                "إغلاق الجسر & الطريق",
                "https://www.marfa.example/news/1",
                "2024-05-02",
                "ar"),
            org.assertj.core.groups.Tuple.tuple(
                "feed.xml#2",
                "فتح السوق الجديد",
                "https://news.unknown.example/2",
                "2024-05-03",
                "ar"));
    assertThat(intake.documents().get(0).outlet()).isEqualTo("marfa");
    assertThat(intake.documents().get(0).text())
        .isEqualTo(
            "إغلاق الجسر & الطريق\n"
                + "أعلنت البلدية صباح أمس إغلاق الجسر القديم أمام الشاحنات.\n"
                + "وقال مدير الأشغال إن الترميم يستمر شهرين.\n");
    assertThat(intake.documents().get(0).derived())
        .containsEntry("published", "feed: day of publication");
    assertThat(intake.documents().get(1).text()).contains("فتحت البلدية السوق الجديد أمس.");
    assertThat(unread(intake)).isEmpty();
  }

  @Test
  void atom() {
    Intake intake = read(write(folder, "a.atom", ATOM));
    assertThat(intake.documents()).hasSize(2);
    Document first = intake.documents().get(0);
    assertThat(first.title()).isEqualTo("عودة التيار");
    assertThat(first.url()).isEqualTo("https://sawtsahel.example/3");
    assertThat(first.outlet()).isEqualTo("sawt-sahel");
    assertThat(first.published()).hasToString("2024-05-04");
    assertThat(first.derived()).containsKey(Document.CHANGED);
    assertThat(first.text()).contains("عاد التيار إلى أحياء المدينة مساء أمس بعد انقطاع.");
    Document second = intake.documents().get(1);
    assertThat(second.published()).hasToString("2024-05-05");
    assertThat(second.outlet()).as("the feed's own title is registered").isEqualTo("sawt-sahel");
    assertThat(second.text()).contains("سطر < سطرين.");
  }

  @Test
  void packedFeedsAndOtherEncodings() {
    String windows = RSS.replace("UTF-8", "windows-1256");
    write(folder, "a.rss", windows.getBytes(Charset.forName("windows-1256")));
    assertThat(read(folder.resolve("a.rss")).documents()).hasSize(2);
    Path packed = write(folder, "b.xml.gz", Packed.gzip(Packed.bytes(RSS)));
    assertThat(read(packed).documents().get(0).id())
        .isEqualTo(read(folder.resolve("a.rss")).documents().get(0).id());
  }

  @Test
  void entryWithLongNumberComesAfterShorterOne() {
    StringBuilder rss = new StringBuilder("<rss><channel>");
    for (int i = 1; i <= 12; i++) {
      rss.append("<item><title>خبر رقم ").append(i).append("</title></item>");
    }
    assertThat(read(write(folder, "a.rss", rss + "</channel></rss>")).documents())
        .extracting(Document::file)
        .startsWith("a.rss#1", "a.rss#2")
        .endsWith("a.rss#12");
  }

  @Test
  void otherXmlIsNoFeed() {
    write(folder, "settings.xml", "<settings><entry>x</entry></settings>");
    write(folder, "a.txt", BODY);
    assertThat(unread(read(folder))).isEmpty();
    assertThat(unread(read(folder.resolve("settings.xml"))))
        .containsExactly("unknown-kind settings.xml:0");
  }

  @Test
  void entitiesAreRefused() {
    String laughs =
        "<!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">"
            + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
    write(
        folder,
        "a.rss",
        laughs + "<rss><channel><item><title>&b;&f;</title></item></channel></rss>");
    write(folder, "b.txt", BODY);
    Intake intake = read(folder);
    assertThat(unread(intake)).containsExactly("xml-entities a.rss:1");
    assertThat(only(intake).file()).isEqualTo("b.txt");
  }

  @Test
  void externalTypesAreNotLoaded() {
    String type = "<!DOCTYPE rss PUBLIC \"-//x//DTD RSS 0.91//EN\" \"http://127.0.0.1:1/rss.dtd\">";
    String feed = type + "<rss><channel><item><title>خبر واحد</title></item></channel></rss>";
    assertThat(only(read(write(folder, "a.rss", feed))).title()).isEqualTo("خبر واحد");
  }

  @Test
  void brokenFeedKeepsWhatCameBefore() {
    int cut = RSS.indexOf("<guid");
    Intake intake = read(write(folder, "a.rss", RSS.substring(0, cut)));
    assertThat(only(intake).file()).isEqualTo("a.rss#1");
    assertThat(unread(intake)).singleElement().asString().matches("damaged-feed a.rss:\\d\\d");
  }

  @Test
  void bytesThatDoNotFitAreShownAsSuch() {
    byte[] feed =
        Packed.bytes("\uFEFF<rss><channel><item><title>خبر ? واحد</title></item></channel></rss>");
    for (int i = 0; i < feed.length; i++) {
      feed[i] = feed[i] == '?' ? (byte) 0xFF : feed[i];
    }
    assertThat(only(read(write(folder, "a.rss", feed))).title()).isEqualTo("خبر \uFFFD واحد");
  }

  @Test
  void longAndEmptyEntries() {
    String rss =
        "<rss><channel>\n<item><title>أ</title><description>"
            + "س ".repeat(3_000_000)
            + "</description></item>\n<item></item>\n<item><title>خبر سليم</title></item></channel></rss>";
    Intake intake = read(write(folder, "a.rss", rss));
    assertThat(unread(intake)).containsExactly("too-large a.rss:2", "empty a.rss:3");
    assertThat(only(intake).file()).isEqualTo("a.rss#3");
    assertThat(unread(read(write(folder, "b.rss", "<rss><channel/></rss>"))))
        .containsExactly("empty b.rss:0");
  }
}
