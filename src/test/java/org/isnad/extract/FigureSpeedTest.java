package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureSpeedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "234 ",
        "1-",
        "12/",
        "10:",
        "نحو ",
        "ألف و",
        "مئة ",
        "من 3 ",
        "قبل ",
        "منذ ",
        "الجمعة ",
        "صباح ",
        "آخرين ",
        "\" ",
        "و ",
        "1،234،567 ",
        "ثلاثة وعشرون ",
        "بين ",
        "12 تموز "
      })
  void aLongRunOfOneThingIsReadInLinearTime(String thing) {
    Figures figures = Arabic.FIGURES;
    Times times = Arabic.TIMES;
    List<Token> tokens = Tokenizer.read(thing.repeat(20_000));
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          List<TimeSpan> spans = times.read(tokens, LocalDate.of(2024, 5, 17));
          assertThat(figures.read(tokens, spans)).hasSizeLessThanOrEqualTo(tokens.size());
        },
        "some loop in the readers runs to the end of the text: bound it");
  }
}
