package org.isnad.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Adds "and a half" to a measured figure: "طن ونصف", "ثلاثة أمتار ونصف المتر". */
final class FigureHalves {
  private final Nouns nouns;
  private final NumberWords words;

  FigureHalves(Nouns nouns, NumberWords words) {
    this.nouns = nouns;
    this.words = words;
  }

  /** The figure with the fraction that follows it, or as it is. */
  FigureCore added(NumberText text, FigureCore core) {
    boolean measured = core.noun() >= 0 && core.lo() != null && !nouns.counted(core.measure());
    int at = core.to();
    if (!measured || core.noun() != at - 1 || !text.together(at - 1, at)) {
      return core;
    }
    BigDecimal part = part(text, at);
    if (part == null || core.kind() == FigureSpan.Kind.ORDINAL) {
      return core;
    }
    Noun again = text.together(at, at + 1) ? nouns.find(text, at + 1) : null;
    int to = again != null && again.measure().equals(core.measure()) ? at + 2 : at + 1;
    return new FigureCore(
        core.from(),
        to,
        to,
        core.noun(),
        core.lo().add(part),
        core.hi().add(part),
        core.measure(),
        core.category(),
        FigureSpan.Kind.NUMBER,
        "dual".equals(core.basis()) ? "exact" : core.basis(),
        core.rest());
  }

  private BigDecimal part(NumberText text, int i) {
    for (NumberForm form : text.forms(i)) {
      BigDecimal[] parts = form.joined() ? words.fraction(form.key()) : null;
      if (parts != null) {
        return parts[0].divide(parts[1], 3, RoundingMode.HALF_UP);
      }
    }
    return null;
  }
}
