package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Part;
import org.isnad.fact.Span;
import org.junit.jupiter.api.Test;

/** A title has no room for days: the text below it tells them. */
class TitleTimesTest {
  private static final String TITLE = "توقيف 100 شخص في المدينة";

  private static List<Claim> claims(String body) {
    Document plain = Reading.document(TITLE + "\n" + body);
    return Reading.EXTRACTOR.extract(
        new Document(
            plain.id(),
            plain.file(),
            plain.sha256(),
            plain.text(),
            plain.outlet(),
            plain.title(),
            plain.url(),
            plain.published(),
            plain.lang(),
            plain.derived(),
            plain.versionOf(),
            List.of(new Part("title", new Span(0, TITLE.length())))));
  }

  private static LocalDate titleDay(String body) {
    return claims(body).stream()
        .filter(claim -> claim.part().equals("title") && claim.type().equals("arrested"))
        .findFirst()
        .orElseThrow()
        .time()
        .from();
  }

  @Test
  void whatTheTextTellsAgainWithItsDayIsOfThatDay() {
    assertThat(
            titleDay(
                "قال مصدر أمني اليوم الخميس إن الحملة انتهت.\n"
                    + "وتم توقيف 100 شخص يوم الثلاثاء الماضي."))
        .as("the day of the same arrests in the text; mend TitleTimes")
        .isEqualTo(Reading.PUBLISHED.minusDays(2));
  }

  @Test
  void anotherFigureIsAnotherThing() {
    assertThat(
            titleDay(
                "قال مصدر أمني اليوم الخميس إن الحملة انتهت.\n"
                    + "وتم توقيف 40 شخصا يوم الثلاثاء الماضي."))
        .as("the day of the article: the text tells of other arrests; mend TitleTimes")
        .isEqualTo(Reading.PUBLISHED);
  }
}
