package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.isnad.finding.Verification;
import org.junit.jupiter.api.Test;

/** The scale of a verdict has numbers on it, and every answer is on it and beside it in words. */
class HtmlRangeTest {
  private static String range(Verification v, String question) throws IOException {
    return DrawnBatch.drawing(DrawnBatch.page(v), "v-" + question);
  }

  @Test
  void axisAndRowsSayWhatIsDrawn() throws IOException {
    String drawing = range(SampleVerification.whole(), "q-killed");
    assertThat(drawing).contains("<text").contains("scale-q-killed");
    String words = DrawnBatch.words(drawing);
    assertThat(words).contains("12", "17", "2 May 2024", "الدفاع المدني", "مديرية الصحة");
  }

  @Test
  void openEndsAreArrowsAndDenialsHaveTheirForm() throws IOException {
    String drawing = range(DrawnBatch.of(6, 4, 1, 0, "N"), "q-0");
    assertThat(drawing).contains("#m-to\"").contains("#m-denied\"").contains("#m-best\"");
    assertThat(DrawnBatch.words(drawing)).contains(Words.of("mark.denied").en());
  }

  @Test
  void manyRootsAndOutletsStayALine() throws IOException {
    String drawing = range(DrawnBatch.of(300, 4, 1, 0, "اسم"), "q-0");
    assertThat(drawing.length()).isLessThan(20_000);
    assertThat(DrawnBatch.words(drawing)).contains("+97");
  }

  @Property(tries = 300)
  void ticksAreRoundFewAndHoldEveryNumber(
      @ForAll @Size(min = 1, max = 6) List<Long> numbers,
      @ForAll boolean below,
      @ForAll boolean above) {
    List<BigDecimal> some = numbers.stream().map(BigDecimal::valueOf).toList();
    NumberScale scale = NumberScale.of(some, below, above);
    if (scale == null) {
      return;
    }
    assertThat(scale.ticks()).hasSizeBetween(3, 21);
    assertThat(scale.at(scale.ticks().get(0))).isZero();
    for (BigDecimal number : some) {
      assertThat(scale.at(number)).isBetween(0.0, 100.0);
      assertThat(number.doubleValue())
          .isBetween(
              scale.ticks().get(0).doubleValue(),
              scale.ticks().get(scale.ticks().size() - 1).doubleValue());
    }
  }

  @Test
  void partsHaveTicksBetweenWholeNumbers() {
    List<BigDecimal> some = List.of(new BigDecimal("5.2"), new BigDecimal("5.8"));
    List<BigDecimal> ticks = NumberScale.of(some, false, false).ticks();
    assertThat(ticks.get(1).subtract(ticks.get(0))).isEqualByComparingTo("0.2");
    assertThat(ticks.stream().map(BigDecimal::toPlainString)).contains("5.2", "5.4", "5.8");
  }
}
