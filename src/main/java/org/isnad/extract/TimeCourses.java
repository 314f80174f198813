package org.isnad.extract;

import java.time.LocalDate;
import org.isnad.extract.TimeSpan.Kind;

/** Reads days counted from the start of something: "لليوم الرابع على التوالي", "اليوم الثاني". */
final class TimeCourses {
  private final TimeAmounts amounts;
  private final FigureOrdinals ordinals;
  private final FigureWords figures;

  TimeCourses(TimeAmounts amounts, FigureOrdinals ordinals, FigureWords figures) {
    this.amounts = amounts;
    this.ordinals = ordinals;
    this.figures = figures;
  }

  /** The count at {@code i}, or null. */
  TimeRead read(NumberText text, int i, Reckoning reckoning) {
    String unit = amounts.unit(text, i);
    boolean single = unit != null && amounts.noun(text, i).number() == Noun.Number.SINGULAR;
    NumberRead ordinal =
        single && text.together(i, i + 1) ? ordinals.ordinal(text, i + 1, true) : null;
    if (ordinal == null || ordinal.small() < 1) {
      return null;
    }
    boolean article = text.grammar.definiteJoined(text.key(i));
    boolean lasting = text.grammar.contractedJoined(text.key(i));
    boolean pronoun = text.grammar.has(text.key(i), Ending.POSSESSED);
    if (!ordinal.definite() || !(article || lasting || pronoun)) {
      return null;
    }
    NumberPhrases.Hit row = figures.onEnd.bare(text, ordinal.to());
    int to = row == null || !text.together(i, ordinal.to()) ? ordinal.to() : row.to();
    int n = ordinal.small();
    if (!lasting && row == null) {
      return unit.equals("day") ? new TimeRead(to, null, null, "day", Kind.DAY_OF_COURSE, n) : null;
    }
    LocalDate published = reckoning.published();
    String precision = unit.equals("hour") ? "day" : unit;
    if (published == null) {
      return new TimeRead(to, null, null, precision, Kind.RELATIVE_UNRESOLVED, n);
    }
    return new TimeRead(to, start(unit, n, published), published, precision, Kind.RANGE, n);
  }

  /** The first day of the n-th unit that ends today. */
  private static LocalDate start(String unit, int n, LocalDate published) {
    return switch (unit) {
      case "day" -> published.minusDays(n - 1L);
      case "week" -> published.minusWeeks(n).plusDays(1);
      case "month" -> published.minusMonths(n).plusDays(1);
      case "year" -> published.minusYears(n).plusDays(1);
      default -> published;
    };
  }
}
