package org.isnad.fact;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A number as an inclusive interval with its basis. Bounds are exact decimals in one form, without
 * trailing zeros: 5.8 is not 6, and 5.80 is 5.8.
 *
 * @param lo lowest value, or null when open or unstated
 * @param hi highest value, or null when open or unstated
 * @param measure what is counted or measured, such as {@code person}, {@code day}, {@code shell}
 * @param basis one of {@link Terms#BASES}: how the figure was put
 * @param text the words of the figure
 */
public record Figure(BigDecimal lo, BigDecimal hi, String measure, String basis, String text) {
  private static final BigDecimal LONG = BigDecimal.valueOf(10_000);

  /** Brings the bounds into their one form. */
  public Figure {
    lo = plain(lo);
    hi = plain(hi);
  }

  /** A figure of whole numbers. */
  public static Figure whole(Integer lo, Integer hi, String measure, String basis, String text) {
    return new Figure(
        lo == null ? null : BigDecimal.valueOf(lo),
        hi == null ? null : BigDecimal.valueOf(hi),
        measure,
        basis,
        text);
  }

  /** Whether at least one bound is known. */
  public boolean known() {
    return lo != null || hi != null;
  }

  /** The same bounds and measure as another figure, whatever the words. */
  public Figure put(String otherMeasure, String otherBasis) {
    return new Figure(lo, hi, otherMeasure, otherBasis, text);
  }

  /** A number as people read it: from 10,000 on its thousands stand apart. */
  public static String shown(BigDecimal number) {
    return number.abs().compareTo(LONG) < 0
        ? number.toPlainString()
        : new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT))
            .format(number);
  }

  private static BigDecimal plain(BigDecimal bound) {
    BigDecimal bare = bound == null ? null : bound.stripTrailingZeros();
    return bare != null && bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
