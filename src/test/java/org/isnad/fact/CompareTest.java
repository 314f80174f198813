package org.isnad.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
    assertThat(Compare.disjoint(TWELVE, Figure.whole(17, 17, "day", "exact", ""))).isFalse();
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

  @Test
  void decimalsAreNoWholeNumbers() {
    Figure smaller = decimal("5.8");
    assertThat(Compare.disjoint(smaller, decimal("6.1"))).isTrue();
    assertThat(Compare.disjoint(smaller, decimal("6"))).isTrue();
    assertThat(Compare.compatible(smaller, decimal("5.80"))).isTrue();
    assertThat(smaller).isEqualTo(decimal("5.800"));
    assertThat(Compare.exceeds(decimal("6.1"), smaller)).isTrue();
    assertThat(Compare.least(smaller)).isEqualTo(6);
    assertThat(Compare.most(smaller)).isEqualTo(5);
    assertThat(Compare.most(decimal("2E+10"))).isEqualTo(Integer.MAX_VALUE);
    assertThat(decimal("2E+10").lo()).hasToString("20000000000");
  }

  @Test
  void longNumbersAreShownWithTheirThousandsApart() {
    assertThat(Figure.shown(decimal("2E+10").lo())).isEqualTo("20,000,000,000");
    assertThat(Figure.shown(decimal("12500.5").lo())).isEqualTo("12,500.5");
    assertThat(Figure.shown(decimal("2015").lo())).isEqualTo("2015");
  }

  private static Figure decimal(String number) {
    return new Figure(new BigDecimal(number), new BigDecimal(number), "degree", "exact", "");
  }

  private static Figure figure(Integer lo, Integer hi, String basis) {
    return Figure.whole(lo, hi, "person", basis, "");
  }
}
