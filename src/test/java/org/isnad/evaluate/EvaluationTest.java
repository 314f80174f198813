package org.isnad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What counts as found, and what counts as right about it. */
class EvaluationTest {
  private static final String DEAD = "قتل ثلاثة عمال";
  private static final String HURT = "وأصيب خمسة آخرون";
  private static final String DENIED = "ونفت الشركة وجود إهمال";

  @Test
  void aClaimIsFoundWhenTypeAndHalfOfTheShorterSpanAgree() {
    Evaluation evaluation =
        new Sample()
            .found("killed", "ثلاثة عمال في حريق المصنع", null, "affirmed", null)
            .found("injured", "آخرون. ونفت", null, "affirmed", null)
            .against(Sample.line("killed", DEAD, ""), Sample.line("injured", HURT, ""));

    assertThat(evaluation.strict()).isEqualTo(new Score(1, 2, 2));
    assertThat(evaluation.located()).isEqualTo(new Score(1, 2, 2));
    assertThat(evaluation.byType().get("injured")).isEqualTo(new Score(0, 1, 1));
  }

  @Test
  void lenientTakesTypesOfOneGroupAndLocatedTakesAny() {
    Evaluation evaluation =
        new Sample()
            .found("casualties", DEAD, null, "affirmed", null)
            .found("attack", HURT, null, "affirmed", null)
            .against(Sample.line("killed", DEAD, ""), Sample.line("injured", HURT, ""));

    assertThat(evaluation.strict().right()).isZero();
    assertThat(evaluation.lenient().right()).isEqualTo(1);
    assertThat(evaluation.located().right()).isEqualTo(2);
  }

  @Test
  void oneClaimStandsForOneMarkedClaimTheOneWithItsFigure() {
    Evaluation evaluation =
        new Sample()
            .found("killed", DEAD, Sample.figure(3), "affirmed", null)
            .against(
                Sample.line("killed", DEAD, ",\"value\":{\"lo\":2,\"hi\":2}"),
                Sample.line("killed", DEAD, ",\"value\":{\"lo\":3,\"hi\":3}"));

    assertThat(evaluation.strict()).isEqualTo(new Score(1, 1, 2));
    assertThat(evaluation.figures()).isEqualTo(new Score(1, 1, 1));
  }

  @Test
  void onlyWhatALineStatesIsJudged() {
    Evaluation evaluation =
        new Sample()
            .found("killed", DEAD, Sample.figure(4), "affirmed", null)
            .found("injured", HURT, Sample.figure(5), "affirmed", null)
            .against(
                Sample.line(
                    "killed",
                    DEAD,
                    ",\"value\":{\"lo\":3,\"hi\":null},\"time\":{\"from\":\"2024-05-01\",\"to\":null},"
                        + "\"attribution\":[{\"name\":\"outlet\"},{\"name\":\"مصدر طبي\"}]"),
                Sample.line("injured", HURT, ""));

    assertThat(evaluation.attributes().get("value")).isEqualTo(new Score(0, 1, 1));
    assertThat(evaluation.attributes().get("time")).isEqualTo(new Score(0, 1, 1));
    assertThat(evaluation.attributes().get("chain")).isEqualTo(new Score(0, 1, 1));
    assertThat(evaluation.attributes().get("polarity")).isEqualTo(new Score(0, 0, 0));
  }

  @Test
  void denialsAndDoubtsAreCountedAgainstAllThatAreMarked() {
    Evaluation evaluation =
        new Sample()
            .found("cause", DENIED, null, "denied", null)
            .found("killed", DEAD, null, "denied", null)
            .against(
                Sample.line("cause", DENIED, ",\"polarity\":\"denied\",\"modality\":\"likely\""),
                Sample.line("injured", HURT, ",\"polarity\":\"denied\""),
                Sample.line("killed", DEAD, ",\"polarity\":\"affirmed\""));

    assertThat(evaluation.denials()).isEqualTo(new Score(1, 2, 2));
    assertThat(evaluation.uncertain()).isEqualTo(new Score(0, 1, 1));
  }

  @Test
  void eventsAreComparedByWhichClaimsTheyJoin() {
    Evaluation evaluation =
        new Sample()
            .found("killed", DEAD, null, "affirmed", "e-1")
            .found("injured", HURT, null, "affirmed", "e-1")
            .found("cause", DENIED, null, "affirmed", "e-1")
            .against(
                Sample.line("killed", DEAD, ",\"event\":\"fire\""),
                Sample.line("injured", HURT, ",\"event\":\"fire\""),
                Sample.line("cause", DENIED, ",\"event\":\"inquiry\""));

    assertThat(evaluation.attributes().get("event_pairwise_f1")).isEqualTo(new Score(1, 3, 1));
  }

  @Test
  void missesShowTheSentenceTheWordsAndTheLine() throws IOException {
    Evaluation evaluation =
        new Sample()
            .found("killed", DEAD, Sample.figure(4), "affirmed", null)
            .found("other", "وجود إهمال", null, "affirmed", null)
            .against(
                Sample.line("killed", DEAD, ",\"value\":{\"lo\":3,\"hi\":3}"),
                Sample.line("injured", HURT, ",\"id\":\"k-7\",\"value\":{\"lo\":5,\"hi\":5}"));
    StringBuilder out = new StringBuilder();

    evaluation.printMisses(out);

    assertThat(out.toString())
        .isEqualTo(
            """
            01.txt:1: wrong value (gold line 1)
              ⟦قتل ثلاثة عمال⟧ في حريق المصنع
                value: expected 3..3, found 4..4
            01.txt:2: missed injured (gold line 2, k-7)
              ⟦وأصيب خمسة آخرون⟧
                expected: injured; 5..5
            01.txt:2: spurious other
              ونفت الشركة ⟦وجود إهمال⟧
                found: other; 2024-05-01..2024-05-01; صحيفة المدينة
            """);
    assertThat(evaluation.json())
        .contains("\"kind\" : \"spurious\"", "\"gold\" : \"k-7\"", "\"expected\" : \"3..3\"");
  }
}
