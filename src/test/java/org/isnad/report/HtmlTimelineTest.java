package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.isnad.fact.Document;
import org.isnad.finding.Verification;
import org.junit.jupiter.api.Test;

/** When things were reported and about when: in words and drawn, bounded, and safe. */
class HtmlTimelineTest {
  private final Verification sample = SampleVerification.whole();

  private static String timeline(Verification v, String event) throws IOException {
    return DrawnBatch.drawing(DrawnBatch.page(v), "timeline-" + event);
  }

  @Test
  void everyArticleOfTheEventIsSaidInWords() throws IOException {
    String words = DrawnBatch.words(timeline(sample, SampleVerification.FIRE));
    Lookup lookup = new Lookup(sample);
    for (Document d : sample.facts().documents()) {
      boolean tells =
          sample.facts().claims().stream()
              .anyMatch(
                  c -> c.document().equals(d.id()) && c.event().equals(SampleVerification.FIRE));
      if (tells) {
        assertThat(words).as(d.id()).contains(lookup.source(d.outlet()).ar());
        assertThat(words).as(d.id()).contains(Words.day(d.published()).en());
      }
    }
  }

  @Test
  void answersThatDifferAreSideBySideWithTheirFindings() throws IOException {
    String drawing = timeline(sample, SampleVerification.FIRE);
    String words = DrawnBatch.words(drawing);
    assertThat(words).contains("12").contains("17").contains("about").contains("1 May 2024");
    assertThat(drawing).contains("#finding-1\"").contains(Words.of("timeline.first").en());
  }

  @Test
  void deniedHedgedAndStatedDifferByFormAndInWords() throws IOException {
    String drawing = timeline(DrawnBatch.of(6, 4, 2, 4, ""), DrawnBatch.EVENT);
    assertThat(drawing).contains("#m-denied").contains("#m-hedged").contains("#m-said");
    String words = DrawnBatch.words(drawing);
    assertThat(words).contains(Words.of("mark.denied").ar(), Words.of("modality.likely").ar());
  }

  @Test
  void articlesWithoutADayComeLastAndSaySo() throws IOException {
    String drawing = timeline(DrawnBatch.of(8, 2, 1, 0, "N"), DrawnBatch.EVENT);
    String list = drawing.substring(drawing.indexOf("<ol"), drawing.indexOf("</ol>"));
    String last = list.substring(list.lastIndexOf("<li "));
    assertThat(last).contains(Words.of("date.unknown").ar()).contains("Noutlet6");
    assertThat(last).doesNotContain("#m-said").contains("class=\"days\"");
  }

  @Test
  void oneArticleIsNotDrawn() throws IOException {
    assertThat(timeline(DrawnBatch.of(1, 5, 2, 3, ""), DrawnBatch.EVENT)).isEmpty();
  }

  @Test
  void sizeIsBoundedAndWhatIsLeftOutIsCounted() throws IOException {
    String drawing = timeline(DrawnBatch.of(500, 4, 60, 2000, "اسم"), DrawnBatch.EVENT);
    assertThat(drawing.length()).isLessThan(90_000);
    assertThat(DrawnBatch.count(drawing, "li"))
        .isLessThanOrEqualTo(Timeline.ARTICLES + Timeline.QUESTIONS * Timeline.REPORTS);
    String words = DrawnBatch.words(drawing);
    assertThat(words).contains("+" + (500 - Timeline.ARTICLES));
    assertThat(words).contains(String.valueOf(60 - Timeline.QUESTIONS));
  }

  @Test
  void farDaysDoNotPressTheOthersTogether() {
    List<LocalDate> days =
        List.of("2024-05-01", "2024-05-02", "2024-05-03", "2026-01-01").stream()
            .map(LocalDate::parse)
            .toList();
    DayScale scale = new DayScale(days);
    assertThat(scale.breaks()).hasSize(1);
    assertThat(scale.ticks()).isEqualTo(days);
    assertThat(scale.end(days.get(0)) - scale.start(days.get(0))).isGreaterThan(10);
    for (int i = 1; i < days.size(); i++) {
      assertThat(scale.start(days.get(i))).isGreaterThanOrEqualTo(scale.end(days.get(i - 1)));
    }
    assertThat(scale.start(days.get(0))).isZero();
    assertThat(scale.end(days.get(3))).isEqualTo(100);
  }

  @Test
  void numbersOfDaysNeverTouch() {
    LocalDate first = LocalDate.parse("2024-01-01");
    List<LocalDate> days = first.datesUntil(first.plusDays(300)).toList();
    DayScale scale = new DayScale(days);
    assertThat(scale.ticks()).hasSizeBetween(5, 20);
  }
}
