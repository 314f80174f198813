package org.isnad.extract;

import java.math.BigDecimal;
import org.isnad.extract.NumberWords.Part;
import org.isnad.extract.NumberWords.Role;

/** Reads the scale of a number: thousand, million, or their products. */
final class NumberScales {
  private final NumberWords words;
  private final NumberGroups groups;

  NumberScales(NumberWords words, NumberGroups groups) {
    this.words = words;
    this.groups = groups;
  }

  /**
   * A scale.
   *
   * @param value the product of its words
   * @param last what its last word stands for
   */
  record Scale(int to, BigDecimal value, BigDecimal last) {}

  /** Scale words at {@code i}; alone only the singular and the dual count as a number. */
  Scale read(NumberText text, int i, boolean alone, boolean first) {
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
}
