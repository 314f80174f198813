package org.isnad.extract;

import java.math.BigDecimal;
import org.isnad.extract.NumberWords.Part;
import org.isnad.extract.NumberWords.Role;

/** Reads ordinals, with the noun they follow or precede. */
final class FigureOrdinals {
  private final NumberWords parts;
  private final FigureWords words;
  private final Nouns nouns;
  private final FigureNames names;

  FigureOrdinals(NumberWords parts, FigureWords words, Nouns nouns, FigureNames names) {
    this.parts = parts;
    this.words = words;
    this.nouns = nouns;
    this.names = names;
  }

  /** "اليوم الرابع", "الرابع", "اللواء الثامن" at {@code i}, or null. */
  FigureCore read(NumberText text, int i) {
    Noun noun = nouns.find(text, i);
    boolean single = noun != null && noun.number() == Noun.Number.SINGULAR;
    if (single && text.together(i, i + 1)) {
      NumberRead after = ordinal(text, i + 1, true);
      boolean plain = after == null ? false : after.definite() || pronoun(text, i);
      if (plain && names.before(text, i + 1, true) == null) {
        return core(text, i, after, noun, i);
      }
    }
    NumberRead read = ordinal(text, i, false);
    if (read == null || words.is(FigureList.RANKS, text, i - 1)) {
      return null;
    }
    if (read.definite() && names.before(text, i, true) != null) {
      return FigureCore.name(i, read.to(), read.value(), null);
    }
    Noun after =
        read.definite() || !text.together(i, read.to()) ? null : nouns.plain(text, read.to());
    if (!read.definite() && after == null) {
      return null;
    }
    if (noun != null && !read.definite()) {
      return null; // "second" before a noun may be one of time
    }
    return core(text, i, read, after, after == null ? -1 : read.to());
  }

  private FigureCore core(NumberText text, int i, NumberRead read, Noun noun, int at) {
    int to = Math.max(read.to(), at + 1);
    NumberPhrases.Hit end = text.together(i, to) ? words.onEnd.bare(text, to) : null;
    if (end != null) {
      to = end.to();
    }
    return new FigureCore(
        i,
        to,
        to,
        at,
        read.value(),
        read.value(),
        noun == null ? null : noun.measure(),
        noun == null ? null : noun.category(),
        FigureSpan.Kind.ORDINAL,
        "exact",
        false);
  }

  /** "في يومها الرابع": the noun is definite by its pronoun. */
  private boolean pronoun(NumberText text, int i) {
    return text.grammar.has(text.key(i), Ending.POSSESSED);
  }

  /** The ordinal number at {@code i}; definite only when it bears the article. */
  NumberRead ordinal(NumberText text, int i, boolean bare) {
    if (!parts.mayOrder(text, i)) {
      return null;
    }
    for (NumberForm form : text.forms(i)) {
      if (bare && !form.prefix().isEmpty()) {
        continue;
      }
      Integer first = parts.ordinalFirst(form.key());
      Integer unit = parts.ordinal(form.key());
      int value = unit != null ? unit : first != null ? first : 0;
      if (value > 0) {
        NumberRead compound = compound(text, i, form, value);
        if (compound != null) {
          return compound;
        }
        if (unit != null) {
          return read(i, i + 1, value, form);
        }
      }
      Part part = form.definite() ? parts.cardinal(form.key()) : null;
      if (part != null && (part.role() == Role.TENS || part.role() == Role.HUNDRED)) {
        return read(i, i + 1, part.small(), form);
      }
    }
    return null;
  }

  private NumberRead compound(NumberText text, int i, NumberForm form, int value) {
    int next = i + 1;
    if (!text.together(i, next)) {
      return null;
    }
    if (parts.tail(text.key(next))) {
      return read(i, next + 1, value + 10, form);
    }
    boolean apart = text.is(next, Particle.AND);
    for (NumberForm tens : text.forms(apart ? next + 1 : next)) {
      Part part = apart || tens.joined() ? parts.cardinal(tens.key()) : null;
      if (part != null && part.role() == Role.TENS) {
        return read(i, apart ? next + 2 : next + 1, value + part.small(), form);
      }
    }
    return null;
  }

  private static NumberRead read(int from, int to, int value, NumberForm form) {
    return new NumberRead(from, to, BigDecimal.valueOf(value), null, form.definite(), false);
  }
}
