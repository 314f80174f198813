package org.isnad.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules' vocabulary: figures are intervals, and the unknown compares with nothing. */
class CompareTest {
  private static final Figure TWELVE = figure(12, 12, "exact");
  private static final Figure SEVENTEEN = figure(17, 17, "exact");
  private static final Figure AT_LEAST_15 = figure(15, null, "at-least");
  private static final Figure ABOUT_20 = figure(20, 20, "about");
  private static final Figure SEVERAL = figure(null, null, "indefinite");
  private static final Figure NONE = figure(0, 0, "none");

  @Test
  void figuresAreDisjointWhenNoNumberFitsBoth() {
    assertThat(Compare.disjoint(TWELVE, SEVENTEEN)).isTrue();
    assertThat(Compare.disjoint(AT_LEAST_15, SEVENTEEN)).isFalse();
    assertThat(Compare.disjoint(AT_LEAST_15, TWELVE)).isTrue();
    assertThat(Compare.disjoint(SEVERAL, SEVERAL)).isFalse();
    assertThat(Compare.disjoint(SEVERAL, NONE)).isTrue();
    assertThat(Compare.disjoint(ABOUT_20, figure(21, 21, "exact"), 0.1)).isFalse();
    assertThat(Compare.disjoint(ABOUT_20, figure(23, 23, "exact"), 0.1)).isTrue();
    assertThat(Compare.disjoint(TWELVE, new Figure(17, 17, "day", "exact", ""))).isFalse();
  }

  @Test
  void figuresMayBeNearOrCoverOneAnother() {
    assertThat(Compare.within(figure(100, 100, "exact"), figure(108, 108, "exact"), 0.1)).isTrue();
    assertThat(Compare.within(TWELVE, SEVENTEEN, 0.1)).isFalse();
    assertThat(Compare.within(SEVERAL, TWELVE, 0.5)).isFalse();
    assertThat(Compare.covers(AT_LEAST_15, SEVENTEEN)).isTrue();
    assertThat(Compare.covers(SEVENTEEN, AT_LEAST_15)).isFalse();
    assertThat(Compare.exceeds(AT_LEAST_15, TWELVE)).isTrue();
    assertThat(Compare.exceeds(TWELVE, AT_LEAST_15)).isFalse();
  }

  @Test
  void neutralAndUnknownAreNoSide() {
    assertThat(Compare.sameSide("army", "army")).isTrue();
    assertThat(Compare.sameSide("neutral", "neutral")).isFalse();
    assertThat(Compare.interested("army", "army")).isTrue();
    assertThat(Compare.interested(List.of("army", "rebels"), "army")).isFalse();
    assertThat(Compare.interested(List.of(), "army")).isFalse();
    assertThat(Compare.hostile("army", "rebels")).isTrue();
    assertThat(Compare.hostile("army", "unknown")).isFalse();
  }

  @Test
  void daysCompareOnlyWhenKnown() {
    LocalDate first = LocalDate.of(2024, 2, 28);
    LocalDate second = LocalDate.of(2024, 3, 1);
    assertThat(Compare.earlier(first, second)).isTrue();
    assertThat(Compare.daysBetween(second, first)).isEqualTo(2);
    assertThat(Compare.daysBetween(first, null)).isEqualTo(-1);
    assertThat(Compare.near(first, null, 10)).isFalse();
    assertThat(Compare.apart(first, null, 1)).isFalse();
    assertThat(Compare.sameDays(first, null, second, null)).isTrue();
    assertThat(Compare.sameDays(first, first, second, second)).isFalse();
  }

  @Test
  void listsAndWords() {
    assertThat(Compare.distinct(Arrays.asList("a", "b", "a", null))).isEqualTo(2);
    assertThat(Compare.shares(List.of("a", "b"), List.of("b"))).isTrue();
    assertThat(Compare.says("قال إنّ العملية انتهت", "انتهت")).isTrue();
    assertThat(Compare.sameWords("أحمد", "احمد")).isTrue();
  }

  /** A function that throws would stop a whole run for one claim without a date. */
  @Test
  void nothingThrowsOnWhatIsNotStated() throws ReflectiveOperationException {
    for (var method : Compare.class.getDeclaredMethods()) {
      if (java.lang.reflect.Modifier.isPublic(method.getModifiers())) {
        Object[] nothing =
            Arrays.stream(method.getParameterTypes())
                .map(
                    t ->
                        t == long.class
                            ? (Object) 0L
                            : t == int.class ? (Object) 0 : t == double.class ? (Object) 0.0 : null)
                .toArray();
        Object answer = method.invoke(null, nothing);
        if (answer instanceof Boolean yes && !method.getName().matches("blank|atLeast|sameDays")) {
          assertThat(yes).as(method.toString()).isFalse();
        }
      }
    }
  }

  private static Figure figure(Integer lo, Integer hi, String basis) {
    return new Figure(lo, hi, "person", basis, "");
  }
}
