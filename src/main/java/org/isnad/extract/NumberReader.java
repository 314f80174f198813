package org.isnad.extract;

import java.math.BigDecimal;

/** Reads the cardinal that begins at a token: digits, words and mixtures of both. */
final class NumberReader {
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(18);
  private static final int LONGEST_SUM = 6;

  private final NumberWords words;
  private final NumberGroups groups;
  private final NumberScales scales;
  private final NumberFractions fractions;

  NumberReader(NumberWords words) {
    this.words = words;
    this.groups = new NumberGroups(words);
    this.scales = new NumberScales(words, groups);
    this.fractions = new NumberFractions(words, groups, scales);
  }

  /** The number at {@code i}, or null. */
  NumberRead read(NumberText text, int i) {
    if (!words.mayCount(text, i)) {
      return null;
    }
    NumberRead fraction = fractions.read(text, i);
    if (fraction != null) {
      return fraction;
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal lowest = null;
    boolean definite = false;
    boolean digits = true;
    int to = i;
    for (int part = 0; part < LONGEST_SUM; part++) {
      int at = part == 0 ? i : groups.joined(text, to);
      boolean beside = at < 0 && lowest != null && groups.beside(text, to);
      at = beside ? to : at;
      if (at < 0) {
        break;
      }
      // a lone "and" stood before it, or need not
      boolean bare = at != to || beside || words.andOptional;
      NumberGroups.Group group = groups.group(text, at, part == 0 || bare);
      int after = group == null ? at : group.to();
      NumberScales.Scale scale = scales.read(text, after, group == null, part == 0 || bare);
      if (group == null && scale == null) {
        break;
      }
      BigDecimal size = scale == null ? BigDecimal.ONE : scale.value();
      BigDecimal value = size.multiply(group == null ? BigDecimal.ONE : group.value());
      if (lowest != null && value.compareTo(lowest) >= 0) {
        break;
      }
      if (part == 0) {
        definite = group == null ? definite(text, at) : group.definite();
      }
      digits &= group != null && group.digits();
      total = total.add(value);
      to = scale == null ? after : scale.to();
      lowest = scale == null ? null : scale.last();
      if (scale == null) {
        break;
      }
      NumberRead half = fractions.half(text, to, scale.last());
      if (half != null) {
        total = total.add(half.value());
        to = half.to();
        break;
      }
    }
    if (to == i || total.compareTo(LARGEST) > 0) {
      return null;
    }
    NumberRead read = new NumberRead(i, to, plain(total), lowest, definite, digits);
    NumberRead parts = lowest == null ? fractions.parts(text, read) : null;
    return parts == null ? read : parts;
  }

  /** Whole numbers without trailing zeros after the point. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private boolean definite(NumberText text, int i) {
    for (NumberForm form : text.forms(i)) {
      if (words.cardinal(form.key()) != null) {
        return form.definite();
      }
    }
    return false;
  }
}
