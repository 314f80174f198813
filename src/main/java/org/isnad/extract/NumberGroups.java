package org.isnad.extract;

import java.math.BigDecimal;
import org.isnad.extract.NumberWords.Part;
import org.isnad.extract.NumberWords.Role;

/** Reads one part of a sum: words up to 999, or any number in digits. */
final class NumberGroups {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Tokens of one number set in groups of three; longer runs are tables, not numbers. */
  private static final int LONGEST_RUN = 10;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final NumberWords words;

  NumberGroups(NumberWords words) {
    this.words = words;
  }

  /** A part of a sum, before its scale. */
  record Group(int to, BigDecimal value, boolean definite, boolean digits) {}

  /** Where a joined part begins: the same token for "وخمسون", the next for a lone "و". */
  int joined(NumberText text, int i) {
    if (!text.word(i) || !text.together(i - 1, i)) {
      return -1;
    }
    if (text.is(i, Particle.AND)) {
      return i + 1;
    }
    return i;
  }

  /** Whether digits with a scale of their own follow without "and": "3 ملايين 500 ألف". */
  boolean beside(NumberText text, int i) {
    return text.number(i)
        && text.together(i - 1, i + 1)
        && (exact(text, i + 1, Role.HUNDRED) != null || exact(text, i + 1, Role.SCALE) != null);
  }

  /**
   * The group at {@code i}, or null.
   *
   * @param first whether it may stand without "and" before it
   */
  Group group(NumberText text, int i, boolean first) {
    if (text.number(i)) {
      return first ? digits(text, i) : null;
    }
    for (NumberForm form : text.forms(i)) {
      if (first || form.joined()) {
        Group group = group(text, i, form);
        if (group != null) {
          return group;
        }
      }
    }
    return null;
  }

  private Group digits(NumberText text, int i) {
    boolean decimal =
        text.sign(i + 1, "%٪")
            || exact(text, i + 1, Role.SCALE) != null
            || exact(text, i + 1, Role.ACCUSATIVE) != null;
    BigDecimal value = NumberDigits.value(text.key(i), decimal);
    if (value == null) {
      return null;
    }
    int to = i + 1;
    if (value.scale() == 0 && text.key(i).length() <= 3 && text.key(i).charAt(0) != '0') {
      for (int next = thousands(text, to);
          next > 0 && next < i + LONGEST_RUN;
          next = thousands(text, to)) {
        value = value.multiply(THOUSAND).add(new BigDecimal(text.key(next - 1)));
        to = next;
      }
    }
    Part hundred = exact(text, to, Role.HUNDRED);
    if (hundred != null && to == i + 1 && text.together(i, to)) {
      value = value.multiply(hundred.value());
      to++;
      Group below = below(text, to);
      if (below != null) {
        return new Group(below.to(), value.add(below.value()), false, true);
      }
    }
    if (to == i + 1 && value.scale() == 0 && commaDecimal(text, to)) {
      value = new BigDecimal(value.toBigInteger() + "." + text.key(to + 1));
      to += 2;
    }
    if (to == i + 1 && words.point(text.key(to)) && text.number(to + 1)) {
      value = new BigDecimal(value.toBigInteger() + "." + text.key(to + 1).replaceAll("\\D", ""));
      to += 2;
    }
    boolean article =
        i > 0 && text.gap(i - 1) == 0 && text.key(i - 1).endsWith(text.grammar.article);
    return new Group(to, value, article, true);
  }

  /** "3،5 مليون", "14،5%": the comma of the sentence as a decimal point. */
  private boolean commaDecimal(NumberText text, int to) {
    return text.sign(to, text.grammar.comma)
        && text.gap(to - 1) == 0
        && text.gap(to) == 0
        && text.number(to + 1)
        && text.digits(to + 1, 2) >= 0
        && (text.sign(to + 2, "%\u066A")
            || exact(text, to + 2, Role.SCALE) != null
            || exact(text, to + 2, Role.ACCUSATIVE) != null);
  }

  /** One past three more digits set off by a space or, without space, by the Arabic comma. */
  private static int thousands(NumberText text, int to) {
    boolean space = text.number(to) && text.gap(to - 1) == 1;
    boolean comma = text.sign(to, "،") && text.gap(to - 1) == 0 && text.gap(to) == 0;
    int at = comma ? to + 1 : to;
    return (space || (comma && text.number(at)))
            && text.key(at).length() == 3
            && text.digits(at, 3) >= 0
        ? at + 1
        : -1;
  }

  private Group group(NumberText text, int i, NumberForm form) {
    Part part = words.cardinal(form.key());
    boolean half = words.eleven(form.key());
    if (part == null && !half) {
      return null;
    }
    int unit = part == null ? 1 : part.small();
    Role role = part == null ? Role.UNIT : part.role();
    if (half || role == Role.UNIT || role == Role.TWELVE) {
      return fromUnit(text, i, form, unit, half || role == Role.TWELVE);
    }
    return switch (role) {
      case TENS -> tens(text, i, part, form);
      case ZERO, TEN, WHOLE -> new Group(i + 1, part.value(), form.definite(), false);
      case HUNDRED, HUNDREDS -> hundreds(text, i + 1, part.value(), form.definite());
      default -> null;
    };
  }

  private Group fromUnit(NumberText text, int i, NumberForm form, int unit, boolean dependent) {
    int next = i + 1;
    boolean near = text.together(i, next) && text.word(next);
    if (near && words.tail(text.key(next))) {
      return new Group(next + 1, BigDecimal.valueOf(unit + 10L), form.definite(), false);
    }
    if (near && !dependent) {
      Part hundred = exact(text, next, Role.HUNDRED);
      if (hundred != null && unit >= words.hundredsFrom) {
        return hundreds(text, next + 1, BigDecimal.valueOf(unit * 100L), form.definite());
      }
      if (words.point(text.key(next))) {
        Group after = group(text, next + 1, true);
        if (after != null) {
          return new Group(
              after.to(), new BigDecimal(unit + "." + after.value().toBigInteger()), false, false);
        }
      }
    }
    int at = near ? joined(text, next) : -1;
    if (at >= 0) {
      for (NumberForm joined : text.forms(at)) {
        Part tens = words.cardinal(joined.key());
        if (tens != null && tens.role() == Role.TENS && (at != next || joined.joined())) {
          return new Group(at + 1, BigDecimal.valueOf(unit + tens.small()), form.definite(), false);
        }
      }
    }
    return dependent ? null : new Group(next, BigDecimal.valueOf(unit), form.definite(), false);
  }

  /** Tens, with the unit behind them where the language puts it there. */
  private Group tens(NumberText text, int i, Part part, NumberForm form) {
    int next = i + 1;
    if (words.tensFirst && text.sign(next, "-") && text.gap(i) == 0 && text.gap(next) == 0) {
      next++;
    }
    Part unit = words.tensFirst && text.together(i, next) ? exact(text, next, Role.UNIT) : null;
    return unit == null
        ? new Group(i + 1, part.value(), form.definite(), false)
        : new Group(next + 1, part.value().add(unit.value()), form.definite(), false);
  }

  private Group hundreds(NumberText text, int to, BigDecimal value, boolean definite) {
    Group below = below(text, to);
    return below == null
        ? new Group(to, value, definite, false)
        : new Group(below.to(), value.add(below.value()), definite, false);
  }

  /** What is added to hundreds: less than a hundred, joined by "and". */
  private Group below(NumberText text, int to) {
    int at = text.together(to - 1, to) ? joined(text, to) : -1;
    if (at < 0) {
      return null;
    }
    Group group = group(text, at, at != to || words.andOptional);
    return group != null
            && group.value().compareTo(HUNDRED) < 0
            && group.value().signum() > 0
            && group.value().scale() <= 0
        ? group
        : null;
  }

  /** The word at {@code i} when it plays the role and bears no proclitic. */
  Part exact(NumberText text, int i, Role role) {
    for (NumberForm form : text.forms(i)) {
      Part part = form.prefix().isEmpty() ? words.cardinal(form.key()) : null;
      if (part != null && part.role() == role) {
        return part;
      }
    }
    return null;
  }
}
