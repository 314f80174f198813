package org.isnad.extract;

import java.math.BigDecimal;

/** Reads digits with thousands and decimal separators of the Western and the Arabic kind. */
final class NumberDigits {
  /** The Arabic signs of thousands and of decimals. */
  private static final char GROUPS = '\u066C';

  private static final char DECIMALS = '\u066B';

  private NumberDigits() {}

  /**
   * The value of a number token, or null when its separators make no number (addresses, dates).
   *
   * @param key digits 0-9 with {@code . , ٬ ٫} between them
   * @param decimal whether a single separator before three digits is a decimal point, as before
   *     "million" or a percent sign; else it separates thousands
   */
  static BigDecimal value(String key, boolean decimal) {
    char last = 0;
    int kinds = 0;
    int count = 0;
    int lastAt = -1;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c >= '0' && c <= '9') {
        continue;
      }
      if (c != last) {
        kinds++;
        count = 0;
      }
      last = c;
      count++;
      lastAt = i;
    }
    if (lastAt < 0) {
      return new BigDecimal(key);
    }
    if (kinds == 1 && thousands(key, last, count, decimal)) {
      return grouped(key, last) ? new BigDecimal(bare(key)) : null;
    }
    if (kinds > 2 || count > 1 || last == GROUPS) {
      return null;
    }
    String whole = key.substring(0, lastAt);
    if (kinds == 2 && !grouped(whole, separator(whole))) {
      return null;
    }
    return new BigDecimal(bare(whole) + "." + key.substring(lastAt + 1));
  }

  private static boolean thousands(String key, char sign, int count, boolean decimal) {
    if (sign == GROUPS || count > 1) {
      return true;
    }
    return sign != DECIMALS && !decimal && grouped(key, sign) && key.charAt(0) != '0';
  }

  /** Groups of three after one to three digits. */
  private static boolean grouped(String key, char sign) {
    int run = 0;
    boolean first = true;
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) != sign) {
        run++;
        if (run > 3) {
          return false;
        }
      } else if (first ? run == 0 : run != 3) {
        return false;
      } else {
        first = false;
        run = 0;
      }
    }
    return run == 3;
  }

  private static char separator(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) < '0' || key.charAt(i) > '9') {
        return key.charAt(i);
      }
    }
    return 0;
  }

  private static String bare(String key) {
    StringBuilder out = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c >= '0' && c <= '9') {
        out.append(c);
      }
    }
    return out.toString();
  }
}
