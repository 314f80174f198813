package org.isnad.fact;

/**
 * A half open range of UTF-16 code units of a document's text.
 *
 * @param start first unit, counted from 0
 * @param end one past the last unit
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end + " is not a range");
    }
  }

  /** How many units the span holds. */
  public int length() {
    return end - start;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
