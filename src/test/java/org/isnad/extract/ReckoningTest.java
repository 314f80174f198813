package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckoningTest {
  /** A Friday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 17);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          الأحد                | 2024-05-19 | 2024-05-19
          الجمعة               | 2024-05-24 | 2024-05-24
          هذا الأسبوع          | 2024-05-13 | 2024-05-19
          الأسبوع المقبل       | 2024-05-20 | 2024-05-26
          اليوم التالي         | 2024-05-18 | 2024-05-18
          4 نيسان              | 2025-04-04 | 2025-04-04
          في آذار              | 2025-03-01 | 2025-03-31
          الأيام الثلاثة المقبلة | 2024-05-18 | 2024-05-20
          قبل شهر              | 2024-04-17 | 2024-04-17
          قبل بضعة أيام        | 2024-05-14 | 2024-05-14
          """)
  void talkOfWhatIsToComeIsPlacedAhead(String text, LocalDate from, LocalDate till) {
    Reckoning ahead = new Reckoning(PUBLISHED, true, true);
    List<TimeSpan> spans = Arabic.TIMES.read(Tokenizer.read(text), ahead);
    assertThat(spans).hasSize(1);
    assertThat(spans.get(0).period().from()).isEqualTo(from);
    assertThat(spans.get(0).period().to()).isEqualTo(till);
  }

  @Test
  void aWeekdayBesideADayIsTakenBeforeOneBehindIt() {
    assertThat(Reckoning.beside(PUBLISHED, 5)).isEqualTo(PUBLISHED);
    assertThat(Reckoning.beside(PUBLISHED, 4)).isEqualTo(PUBLISHED.minusDays(1));
    assertThat(Reckoning.beside(PUBLISHED, 3)).isEqualTo(PUBLISHED.minusDays(2));
    assertThat(Reckoning.beside(PUBLISHED, 1)).as("too far to be meant").isEqualTo(PUBLISHED);
  }

  @Test
  void nothingIsPlacedWithoutADayOfPublication() {
    Reckoning none = Reckoning.news(null);
    assertThat(none.weekday(1, "")).isNull();
    assertThat(none.month(3, "")).isNull();
    assertThat(none.day(3)).isNull();
    assertThat(none.day(3, 2)).isNull();
    assertThat(none.monday(1)).isNull();
    assertThat(none.hijriYear(9)).isZero();
  }

  @Test
  void aDayThatNoMonthNearbyHasIsNone() {
    assertThat(new Reckoning(LocalDate.of(2023, 2, 10), false, true).day(31)).isNull();
  }
}
