package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.isnad.fact.Document;
import org.isnad.fact.Part;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a page holds, it is read or refused, in bounded time, and nothing of it is run. */
class HostilePagesTest {
  private static final String ARTICLE =
      "<h1>إغلاق الجسر القديم</h1><p>" + Given.BODY.strip().replace("\n", "</p><p>") + "</p>";
  private static final int MANY = 45_000;

  private static final Ingest INGEST = Given.ingest();

  @TempDir private Path folder;

  private Intake read(String html) {
    Path page = Given.write(folder, "page.html", html);
    return Assertions.assertTimeout(Duration.ofSeconds(60), () -> INGEST.read(List.of(page)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deep boxes | <div>",
        "deep names | <div class='share related body'>",
        "links | <a href=x>كلمة",
        "formatting | <p><b i=1><i><u>كلمة ",
        "tables | <table><tr><td>كلمة",
        "lists | <ul><li>كلمة",
        "headings | <h1>إغلاق الجسر القديم",
        "breaks | كلمة<br>",
        "signs | <span class=share>.</span>",
        "figures | <figure><img><figcaption>كلمة كلمة كلمة",
        "times | <time datetime=2020-01-01>",
        "titles | <div>اقرأ أيضا<div>كلمة",
        "data | <script type=application/ld+json>{\"@type\":\"Article\"}</script>",
        "comments | <!-- x --><p>كلمة",
        "metas | <meta name=title content=x>",
        "foreign | <svg><math><p>كلمة",
      })
  void manyOfAKindAreRead(String what, String kind) {
    Document document = Given.only(read(ARTICLE + kind.repeat(MANY)));
    assertThat(document.text()).as(what).contains("أعلنت بلدية المدينة");
  }

  @Test
  void tooMuchIsTold() {
    assertThat(Given.unread(read(ARTICLE + "<b>".repeat(1_000_000))))
        .containsExactly("too-many-tags page.html:0");
    assertThat(Given.unread(read(ARTICLE + " ".repeat(Limits.ARTICLE))))
        .containsExactly("too-large page.html:0");
    assertThat(Given.unread(read("<p>" + "كلمة ".repeat(400_000))).size()).isLessThan(2);
    assertThat(Given.unread(read("<html></html>"))).containsExactly("no-article page.html:0");
    assertThat(Given.unread(read(""))).containsExactly("empty page.html:0");
  }

  @Test
  void whatAttributesAndDataHoldIsBounded() {
    String attributes = "<p" + " a".repeat(200_000) + " class='" + "share ".repeat(100_000) + "'>";
    assertThat(Given.only(read(ARTICLE + attributes + "كلمة")).text()).contains("أعلنت");
    String nested = "[".repeat(500_000) + "]".repeat(500_000);
    String title = "<title>" + "جسر - ".repeat(200_000) + "</title>";
    String data = "<script type='application/ld+json'>" + nested + "</script>";
    assertThat(Given.only(read(title + data + ARTICLE)).text()).contains("أعلنت");
  }

  @Test
  void nothingIsRunOrLoaded() {
    String html =
        "<!DOCTYPE html [<!ENTITY file SYSTEM 'file:///etc/passwd'>]>"
            + "<script>document.write('<p>كتبه برنامج في الصفحة كلها.</p>')</script>"
            + ARTICLE
            + "<p>وقال المدير &file; إن الجسر قديم جدا.</p><iframe srcdoc='<p>إطار</p>'></iframe>"
            + "<img src=x onerror='alert(1)'><object data='x'>كائن</object>";
    String text = Given.only(read(html)).text();
    assertThat(text).contains("&file;").doesNotContain("root:", "برنامج", "إطار", "كائن", "alert");
  }

  @RepeatedTest(120)
  void brokenPagesNeverThrow(RepetitionInfo run) throws IOException {
    Random random = new Random(run.getCurrentRepetition());
    List<Path> pages = SavedPagesTest.pages();
    byte[] bytes = Files.readAllBytes(pages.get(random.nextInt(pages.size())));
    StringBuilder html = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
    for (int i = 0; i < 12; i++) {
      int from = random.nextInt(html.length());
      int to = Math.min(html.length(), from + random.nextInt(200));
      switch (random.nextInt(3)) {
        case 0 -> html.delete(from, to);
        case 1 -> html.insert(random.nextInt(html.length()), html.substring(from, to));
        default -> html.insert(from, "<div class='related'></p><b>\u0000<![CDATA[".charAt(i));
      }
    }
    for (Document document : read(html.toString()).documents()) {
      int end = 0;
      for (Part part : document.parts()) {
        assertThat(part.span().start()).isGreaterThanOrEqualTo(end);
        end = part.span().end();
        assertThat(end).isLessThanOrEqualTo(document.text().length());
      }
    }
  }
}
