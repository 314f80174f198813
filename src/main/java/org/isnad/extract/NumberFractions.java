package org.isnad.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.isnad.extract.NumberScales.Scale;
import org.isnad.extract.NumberWords.Part;
import org.isnad.extract.NumberWords.Role;

/** Reads fractions: of a scale, of a number, or of something whose number nobody tells. */
final class NumberFractions {
  private final NumberWords words;
  private final NumberGroups groups;
  private final NumberScales scales;

  NumberFractions(NumberWords words, NumberGroups groups, NumberScales scales) {
    this.words = words;
    this.groups = groups;
    this.scales = scales;
  }

  /** "نصف مليون", "ربع المئة", "ثلث السكان", "خمس العشرين" at {@code i}, or null. */
  NumberRead read(NumberText text, int i) {
    for (NumberForm form : text.forms(i)) {
      BigDecimal[] sure = words.fraction(form.key());
      BigDecimal[] parts = sure != null || form.definite() ? sure : words.share(form.key());
      NumberRead of = parts == null ? null : of(text, i, i + 1, parts);
      if (of != null) {
        return of;
      }
      if (sure != null) {
        BigDecimal part = times(BigDecimal.ONE, sure, 3);
        return new NumberRead(i, i + 1, null, null, form.definite(), false, part);
      }
    }
    return null;
  }

  /** The fraction of a scale or of a definite number that follows, or null. */
  private NumberRead of(NumberText text, int from, int i, BigDecimal[] parts) {
    if (!text.together(from, i) || !text.word(i)) {
      return null;
    }
    boolean sure = words.fraction(text.key(from)) != null || i - from > 1;
    boolean definite = text.definite(i);
    Scale scale = sure || definite ? scales.read(text, i, false, false) : null;
    if (scale != null) {
      BigDecimal value = times(scale.value(), parts, 0);
      return new NumberRead(from, scale.to(), value, scale.last(), false, false);
    }
    boolean bare = text.grammar.definite(text.key(i)); // "by the hundred" is a percent
    NumberGroups.Group group = bare ? groups.group(text, i, true) : null;
    boolean number = group != null && group.definite() && group.value().signum() > 0;
    return number
        ? new NumberRead(from, group.to(), times(group.value(), parts, 3), null, false, false)
        : null;
  }

  /** "ثلاثة أرباع المليون"; of something unknown the number is unknown: "ثلاثة أرباع السكان". */
  NumberRead parts(NumberText text, NumberRead read) {
    int i = read.to();
    BigDecimal below = text.together(i - 1, i) ? below(text, i) : null;
    if (below == null || read.value().signum() == 0) {
      return null;
    }
    BigDecimal[] parts = {read.value(), below};
    NumberRead of = of(text, read.from(), i + 1, parts);
    if (of != null) {
      return of;
    }
    boolean whole = read.value().compareTo(below) >= 0;
    BigDecimal part = times(BigDecimal.ONE, parts, 3);
    BigDecimal value = whole ? part : null;
    return new NumberRead(read.from(), i + 1, value, null, read.definite(), false, part);
  }

  /** What a number of parts is divided by: أرباع; after 130 also the singular, when it ends. */
  private BigDecimal below(NumberText text, int i) {
    for (NumberForm form : text.forms(i)) {
      if (form.prefix().isEmpty() && !form.definite()) {
        BigDecimal plural = words.denominator(form.key());
        BigDecimal[] single = text.together(i, i + 1) ? null : words.share(form.key());
        if (plural != null || single != null) {
          return plural != null ? plural : single[1];
        }
      }
    }
    return null;
  }

  /** "مليون ونصف [المليون]": the fraction of the scale just read. */
  NumberRead half(NumberText text, int i, BigDecimal scale) {
    int at = text.together(i - 1, i) ? groups.joined(text, i) : -1;
    for (NumberForm form : text.forms(at)) {
      BigDecimal[] parts = words.fraction(form.key());
      if (parts != null && (at != i || form.joined())) {
        Part again = groups.exact(text, at + 1, Role.SCALE);
        int to = again != null && again.value().equals(scale) ? at + 2 : at + 1;
        return new NumberRead(i, to, times(scale, parts, 0), scale, false, false);
      }
    }
    return null;
  }

  private static BigDecimal times(BigDecimal value, BigDecimal[] parts, int scale) {
    BigDecimal product = value.multiply(parts[0]);
    return NumberReader.plain(product.divide(parts[1], scale, RoundingMode.HALF_UP));
  }
}
