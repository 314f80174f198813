package org.isnad.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Numbers along a drawing, with round ones to write above it. */
final class NumberScale {
  private static final int STEPS = 5;

  /** From here on a whole number and the next can no longer be told apart. */
  private static final long EXACT = 1L << 50;

  private final double from;
  private final double to;
  private final List<BigDecimal> ticks = new ArrayList<>();

  private NumberScale(double from, double to) {
    this.from = from;
    this.to = to;
  }

  /**
   * A scale that has room for all of these; null where there is none to draw, or no end to them.
   *
   * @param below whether the scale must have room for numbers under the lowest
   * @param above whether it must have room for numbers over the highest
   */
  static NumberScale of(Collection<BigDecimal> numbers, boolean below, boolean above) {
    var known = numbers.stream().mapToDouble(BigDecimal::doubleValue).summaryStatistics();
    double span = known.getMax() - known.getMin();
    if (known.getCount() == 0 || !Double.isFinite(span)) {
      return null;
    }
    boolean whole = numbers.stream().allMatch(n -> n.stripTrailingZeros().scale() <= 0);
    double step = step(span / STEPS, whole);
    if (Math.max(known.getMax(), -known.getMin()) / step > EXACT) {
      return null;
    }
    long first = Math.round(Math.floor(known.getMin() / step)) - (below ? 1 : 0);
    long last = Math.round(Math.ceil(known.getMax() / step)) + (above ? 1 : 0);
    if (known.getMin() >= 0) {
      first = Math.max(0, first);
    }
    last = Math.max(last, first + 2);
    NumberScale scale = new NumberScale(first * step, last * step);
    for (long i = first; i <= last; i++) {
      scale.ticks.add(
          BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(i)).stripTrailingZeros());
    }
    return scale;
  }

  /** The round number from which on so many steps are enough. */
  private static double step(double least, boolean whole) {
    double ten = Math.pow(10, Math.floor(Math.log10(Math.max(least, 1e-6))));
    double step = ten;
    for (int times : new int[] {1, 2, 5, 10}) {
      step = ten * times;
      if (step >= least) {
        break;
      }
    }
    return whole ? Math.max(1, step) : step;
  }

  /** Where a number stands, of 100. */
  double at(BigDecimal number) {
    return (Math.max(from, Math.min(number.doubleValue(), to)) - from) / (to - from) * 100;
  }

  List<BigDecimal> ticks() {
    return ticks;
  }
}
