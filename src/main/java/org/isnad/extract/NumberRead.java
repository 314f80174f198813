package org.isnad.extract;

import java.math.BigDecimal;

/**
 * A number found in a text.
 *
 * @param from first token
 * @param to one past the last token
 * @param value what it says, or null for a fraction of something unknown ("half the houses")
 * @param scale the last of thousand, million and so on in it, or null
 * @param definite whether it bears the article
 * @param digits whether it is written in digits
 * @param part the fraction itself when the value is unknown, else null
 */
record NumberRead(
    int from,
    int to,
    BigDecimal value,
    BigDecimal scale,
    boolean definite,
    boolean digits,
    BigDecimal part) {
  NumberRead(
      int from, int to, BigDecimal value, BigDecimal scale, boolean definite, boolean digits) {
    this(from, to, value, scale, definite, digits, null);
  }

  /** The value as an int, or -1 when it is none or does not fit. */
  int small() {
    return value == null
            || value.scale() > 0
            || value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
        ? -1
        : value.intValue();
  }
}
