package org.isnad.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.isnad.extract.NumberWords.Part;
import org.isnad.extract.NumberWords.Role;

/** Reads the cardinal that begins at a token: digits, words and mixtures of both. */
final class NumberReader {
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(18);
  private static final int LONGEST_SUM = 6;

  private final NumberWords words;
  private final NumberGroups groups;

  NumberReader(NumberWords words) {
    this.words = words;
    this.groups = new NumberGroups(words);
  }

  /** Thousand, million, or their products. */
  private record Scale(int to, BigDecimal value, BigDecimal last) {}

  /** The number at {@code i}, or null. */
  NumberRead read(NumberText text, int i) {
    NumberRead fraction = fraction(text, i);
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
      if (at < 0) {
        break;
      }
      // a lone "and" stood before it, or need not
      boolean bare = at != to || words.andOptional;
      NumberGroups.Group group = groups.group(text, at, part == 0 || bare);
      int after = group == null ? at : group.to();
      Scale scale = scale(text, after, group == null, part == 0 || bare);
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
      NumberRead half = half(text, to, scale.last());
      if (half != null) {
        total = total.add(half.value());
        to = half.to();
        break;
      }
    }
    if (to == i || total.compareTo(LARGEST) > 0) {
      return null;
    }
    return new NumberRead(i, to, plain(total), lowest, definite, digits);
  }

  /** Whole numbers without trailing zeros after the point. */
  private static BigDecimal plain(BigDecimal value) {
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

  /** Scale words at {@code i}; alone only the singular and the dual count as a number. */
  private Scale scale(NumberText text, int i, boolean alone, boolean first) {
    if (i > 0 && i < text.size() && !alone && !text.together(i - 1, i)) {
      return null;
    }
    Scale scale = null;
    int at = i;
    for (NumberForm form : text.forms(i)) {
      boolean fits = alone ? first || form.joined() : form.prefix().isEmpty();
      Part part = fits ? words.cardinal(form.key()) : null;
      if (part != null) {
        BigDecimal value = worth(part, alone, words.many(form.key()));
        if (value != null) {
          scale = new Scale(i + 1, value, part.value());
          break;
        }
      }
    }
    while (scale != null && ++at < i + 3) {
      Part more = groups.exact(text, at, Role.SCALE);
      if (more == null || !text.together(i, at)) {
        break;
      }
      scale = new Scale(at + 1, scale.value().multiply(more.value()), more.value());
    }
    return scale;
  }

  private static BigDecimal worth(Part part, boolean alone, boolean manyAlone) {
    return switch (part.role()) {
      case SCALE -> alone && manyAlone ? null : part.value();
      case ACCUSATIVE -> alone ? part.value().multiply(BigDecimal.valueOf(2)) : part.value();
      case DUAL -> alone ? part.value().multiply(BigDecimal.valueOf(2)) : null;
      default -> null;
    };
  }

  private NumberRead fraction(NumberText text, int i) {
    for (NumberForm form : text.forms(i)) {
      BigDecimal[] parts = words.fraction(form.key());
      if (parts != null) {
        Scale scale = text.together(i, i + 1) ? scale(text, i + 1, false, false) : null;
        return scale == null
            ? new NumberRead(i, i + 1, null, null, form.definite(), false)
            : new NumberRead(i, scale.to(), of(parts, scale.value()), scale.last(), false, false);
      }
    }
    return null;
  }

  /** "مليون ونصف [المليون]": the fraction of the scale just read. */
  private NumberRead half(NumberText text, int i, BigDecimal scale) {
    int at = text.together(i - 1, i) ? groups.joined(text, i) : -1;
    for (NumberForm form : at < 0 ? List.<NumberForm>of() : text.forms(at)) {
      BigDecimal[] parts = words.fraction(form.key());
      if (parts != null && (at != i || form.joined())) {
        Part again = groups.exact(text, at + 1, Role.SCALE);
        int to = again != null && again.value().equals(scale) ? at + 2 : at + 1;
        return new NumberRead(i, to, of(parts, scale), scale, false, false);
      }
    }
    return null;
  }

  private static BigDecimal of(BigDecimal[] parts, BigDecimal scale) {
    return plain(scale.multiply(parts[0]).divide(parts[1], 0, RoundingMode.HALF_UP));
  }
}
