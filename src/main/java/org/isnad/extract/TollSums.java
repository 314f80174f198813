package org.isnad.extract;

import java.math.BigDecimal;
import org.isnad.fact.Compare;
import org.isnad.fact.Figure;

/**
 * Exact numbers and people told without a number that are joined in one phrase add up: "an officer
 * and two other soldiers" is three, "a father, a mother and their child" too.
 */
final class TollSums {
  private static final int MOST = 20; // nobody adds one man to a toll of hundreds

  private final Annotated page;
  private final Language language;
  private final Chunks chunks;
  private final CasualtyTriggers triggers;

  TollSums(Annotated page, Language language, Chunks chunks, CasualtyTriggers triggers) {
    this.page = page;
    this.language = language;
    this.chunks = chunks;
    this.triggers = triggers;
  }

  /** The figure with all that is joined to it, before and behind, within the phrase. */
  Figure all(Figure first, FigureSpan span, Range who) {
    return before(behind(first, span, who), span, who);
  }

  /** People told by what they are, none of them with a number: "his mother and his wife". */
  Figure named(Range who, String unit) {
    int people = 1;
    for (int i = who.from() + 1; i < who.to() && one(who.from()); i++) {
      people += relative(i) && chunks.follows(i) ? 1 : 0;
    }
    return Figure.whole(people, people, unit, "exact", page.words(who.from(), who.to()));
  }

  private Figure behind(Figure first, FigureSpan span, Range who) {
    Figure total = first;
    int i = span.to();
    while (i < who.to() && exact(total)) {
      FigureSpan next = page.figure(i);
      boolean joined = chunks.follows(i) && !triggers.casualty(i) && !page.has(i, "case-noun");
      if (next != null && next.from() == i && joined && add(next).signum() > 0) {
        total = more(total, add(next), page.words(span.from(), next.to()));
        i = next.to();
      } else {
        if (next == null && joined && relative(i)) {
          total = more(total, BigDecimal.ONE, page.words(span.from(), i + 1));
        }
        i++;
      }
    }
    return total;
  }

  /** "A lieutenant and two of the men": those told without a number stand before the number. */
  private Figure before(Figure rest, FigureSpan span, Range who) {
    int at = span.from();
    if (at <= who.from() || !chunks.follows(at) || !exact(rest) || Compare.least(rest) > MOST) {
      return rest;
    }
    int people = one(who.from()) ? 1 : 0;
    for (int i = who.from() + 1; i < at && people > 0; i++) {
      people += relative(i) && chunks.follows(i) ? 1 : 0;
    }
    return people == 0
        ? rest
        : more(rest, BigDecimal.valueOf(people), page.words(who.from(), span.to()));
  }

  /** Whether the word stands for one person though no number does: a name, a rank, a relative. */
  private boolean one(int i) {
    return page.name(i) != null && language.isPerson(page.name(i))
        || page.has(i, "rank-word")
        || relative(i);
  }

  private boolean relative(int i) {
    return page.has(i, "kin-word");
  }

  private static Figure more(Figure figure, BigDecimal more, String words) {
    BigDecimal sum = figure.lo().add(more);
    return new Figure(sum, sum, figure.measure(), "exact", words);
  }

  private static boolean exact(Figure figure) {
    return figure.lo() != null && figure.lo().equals(figure.hi());
  }

  /** How many a figure adds; zero when it counts no people or not exactly. */
  static BigDecimal add(FigureSpan span) {
    return switch (span.kind()) {
      case SINGULAR -> BigDecimal.ONE;
      case DUAL, NUMBER ->
          exact(span.figure())
                  && (span.figure().measure() == null
                      || Referents.PERSONS.contains(span.figure().measure()))
              ? span.figure().lo()
              : BigDecimal.ZERO;
      default -> BigDecimal.ZERO;
    };
  }
}
