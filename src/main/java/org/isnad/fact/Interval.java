package org.isnad.fact;

/**
 * The edges of a figure as numbers that compare; an open edge is infinite.
 *
 * @param low least number that fits
 * @param high greatest number that fits
 */
public record Interval(double low, double high) {
  /**
   * The edges of a figure. A plural without a number is one at least.
   *
   * @param share how far "about n" reaches, as a share of n
   */
  public static Interval of(Figure figure, double share) {
    double low = figure.lo() == null ? Double.NEGATIVE_INFINITY : figure.lo().doubleValue();
    double high = figure.hi() == null ? Double.POSITIVE_INFINITY : figure.hi().doubleValue();
    if ("indefinite".equals(figure.basis()) && !figure.known()) {
      return new Interval(1, high);
    }
    if ("about".equals(figure.basis()) && figure.lo() != null && figure.hi() != null) {
      return new Interval(low - share * Math.abs(low), high + share * Math.abs(high));
    }
    return new Interval(low, high);
  }

  /** How far apart the two are; negative or 0 when a number fits both. */
  public double gap(Interval other) {
    return Math.max(low, other.low) - Math.min(high, other.high);
  }
}
