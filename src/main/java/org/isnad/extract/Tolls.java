package org.isnad.extract;

import java.math.BigDecimal;
import java.util.Set;
import org.isnad.fact.Compare;
import org.isnad.fact.Figure;

/** How many victims the words around a trigger tell. */
final class Tolls {
  private static final int NEAR = 14;
  private static final Set<String> PERSONS = Referents.PERSONS;

  private final Annotated page;
  private final Language language;
  private final Chunks chunks;
  final CasualtyTriggers triggers;

  Tolls(Annotated page, Language language, Chunks chunks) {
    this.page = page;
    this.language = language;
    this.chunks = chunks;
    this.triggers = new CasualtyTriggers(page, language);
  }

  Figure figure(FigureSpan span, Range who, String measure, String type) {
    String unit = measure == null ? "person" : measure;
    if (span == null) {
      if (who.isEmpty()) {
        return Figure.whole(null, null, unit, "indefinite", null);
      }
      String words = page.words(who.from(), who.to());
      if (page.has(who.from(), "casualties-noun") || page.has(who.from(), "case-noun")) {
        return Figure.whole(null, null, unit, "indefinite", words);
      }
      boolean many =
          page.has(who.from(), "group-head") && !page.definite(who.from()) && plural(who.from())
              || triggers.plainPlural(who.from())
              || page.has(who.from(), "weak-group");
      if (page.has(who.from(), "rest-word") || page.has(who.from(), "many-word")) {
        return Figure.whole(null, null, unit, "indefinite", words);
      }
      boolean hedged = page.has(who.from(), "hedge-alleged");
      return many && !hedged
          ? Figure.whole(null, null, unit, "indefinite", words)
          : Figure.whole(1, 1, unit, "exact", words);
    }
    Figure told = span.figure();
    return switch (span.kind()) {
      case SINGULAR ->
          page.has(who.from(), "rest-word")
              ? Figure.whole(null, null, unit, "indefinite", told.text())
              : sum(Figure.whole(1, 1, unit, "exact", told.text()), span, who, type);
      case PLURAL, INDEFINITE -> Figure.whole(null, null, unit, "indefinite", told.text());
      case DUAL, NUMBER -> {
        Figure all = sum(least(told.put(unit, told.basis()), span, who), span, who, type);
        yield least(withFirst(all, span, who), span, who);
      }
      default -> least(sum(told.put(unit, told.basis()), span, who, type), span, who);
    };
  }

  /** "A lieutenant and two of the men": one told without a number stands before the number. */
  private Figure withFirst(Figure rest, FigureSpan span, Range who) {
    int at = span.from();
    boolean one =
        at > who.from()
            && chunks.follows(at)
            && exact(rest)
            && Compare.least(rest) <= 20
            && (page.name(who.from()) != null && language.isPerson(page.name(who.from()))
                || page.has(who.from(), "rank-word"));
    return one
        ? new Figure(
            rest.lo().add(BigDecimal.ONE),
            rest.hi().add(BigDecimal.ONE),
            rest.measure(),
            "exact",
            page.words(who.from(), span.to()))
        : rest;
  }

  /** "20 African migrants at least": the bound may stand behind the whole phrase. */
  private Figure least(Figure told, FigureSpan span, Range who) {
    for (int i = span.to(); i <= Math.min(who.to() + 1, page.tokens.size() - 1); i++) {
      if (page.has(i, "at-least-phrase") && "exact".equals(told.basis())) {
        return new Figure(told.lo(), null, told.measure(), "at-least", told.text());
      }
    }
    return told;
  }

  /** "Four women and three children" are two claims: the words for the first kind alone. */
  Range firstKind(FigureSpan span, Range who) {
    for (int i = span.to(); i < who.to(); i++) {
      FigureSpan next = page.figure(i);
      if (next != null
          && next.from() == i
          && CasualtyTriggers.otherKind(span, next)
          && chunks.follows(i)) {
        return new Range(who.from(), next(span.to(), who.to()));
      }
    }
    return who;
  }

  private boolean plural(int i) {
    FigureSpan figure = page.figure(i);
    return figure == null || figure.kind() != FigureSpan.Kind.SINGULAR;
  }

  /** "An officer and two other soldiers" is three: exact numbers joined in one phrase add up. */
  Figure sum(Figure first, FigureSpan span, Range who, String type) {
    Figure total = first;
    int i = span.to();
    while (i < who.to()) {
      FigureSpan next = page.figure(i);
      if (next != null
          && next.from() == i
          && chunks.follows(i)
          && !triggers.casualty(i)
          && exact(total)
          && add(next).signum() > 0) {
        BigDecimal lo = total.lo().add(add(next));
        total = new Figure(lo, lo, total.measure(), "exact", page.words(span.from(), next.to()));
        i = next.to();
      } else {
        i++;
      }
    }
    return total;
  }

  private static boolean exact(Figure figure) {
    return figure.lo() != null && figure.lo().equals(figure.hi());
  }

  private static BigDecimal add(FigureSpan span) {
    return switch (span.kind()) {
      case SINGULAR -> BigDecimal.ONE;
      case DUAL, NUMBER ->
          exact(span.figure())
                  && (span.figure().measure() == null || PERSONS.contains(span.figure().measure()))
              ? span.figure().lo()
              : BigDecimal.ZERO;
      default -> BigDecimal.ZERO;
    };
  }

  /** The figure with which a phrase begins. */
  FigureSpan head(Range who) {
    for (int i = who.from(); i < Math.min(who.to(), who.from() + 3); i++) {
      FigureSpan figure = page.figure(i);
      if (figure != null
          && figure.kind() != FigureSpan.Kind.NAME_NUMBER
          && figure.kind() != FigureSpan.Kind.ORDINAL) {
        return figure;
      }
      NameMark name = page.name(i);
      if (name != null && !language.isPlace(name)) {
        FigureSpan rest = page.figure(name.to()); // "X and two with him"
        return language.isPerson(name)
                && rest != null
                && rest.from() < who.to()
                && add(rest).compareTo(BigDecimal.ONE) > 0
                && chunks.follows(rest.from())
            ? rest
            : null;
      }
    }
    return null;
  }

  static boolean counted(FigureSpan figure) {
    return Matcher.counts(figure)
        && figure.kind() != FigureSpan.Kind.ORDINAL
        && figure.kind() != FigureSpan.Kind.PERCENT
        && figure.kind() != FigureSpan.Kind.MONEY;
  }

  FigureSpan after(Mark mark) {
    int to = Math.min(page.sentenceTo(mark.from()), mark.to() + NEAR);
    for (int i = mark.to(); i < to; i++) {
      FigureSpan figure = page.figure(i);
      if (figure != null
          && figure.from() >= mark.to()
          && counted(figure)
          && !other(figure, mark.cls())) {
        String measure = figure.figure().measure();
        return measure == null || PERSONS.contains(measure) ? figure : null;
      }
      if (i > mark.to()
          && page.any(i, language.frames.cutting())
          && page.mark(i, "say-verb") == null
          && page.clauses.from(i) == i) {
        return null;
      }
    }
    return null;
  }

  /**
   * Whether a figure counts victims of another kind than the trigger's: "the dead ... 5 wounded".
   */
  private boolean other(FigureSpan figure, String cls) {
    return triggers.casualty(figure.from()) && !page.has(figure.noun(), cls);
  }

  /** The number right before the trigger that counts nothing else, or null. */
  FigureSpan numberOf(Mark mark) {
    FigureSpan before = page.figure(mark.from() - 1);
    boolean bare =
        before != null
            && before.to() == mark.from()
            && before.kind() == FigureSpan.Kind.NUMBER
            && before.figure().measure() == null
            && mark.stem().prefix().isEmpty();
    return bare ? before : null;
  }

  static boolean person(FigureSpan figure) {
    String measure = figure.figure().measure();
    return measure == null ? figure.kind() == FigureSpan.Kind.NUMBER : PERSONS.contains(measure);
  }

  /** Up to where a part reaches when the next part is joined to it. */
  int next(int from, int to) {
    for (int i = from; i < to; i++) {
      FigureSpan figure = page.figure(i);
      if (figure != null && figure.from() == i && chunks.follows(i)) {
        return chunks.joined(i) ? i : i - 1;
      }
    }
    return to;
  }
}
