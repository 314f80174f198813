package org.isnad.extract;

import java.math.BigDecimal;
import java.util.Set;
import org.isnad.fact.Figure;

/** How many victims the words around a trigger tell. */
final class Tolls {
  private static final int NEAR = 14;
  private static final int FAMILY = 5;
  private static final Set<String> PERSONS = Referents.PERSONS;

  private final Annotated page;
  private final Language language;
  private final Chunks chunks;
  final CasualtyTriggers triggers;
  private final TollSums sums;

  Tolls(Annotated page, Language language, Chunks chunks) {
    this.page = page;
    this.language = language;
    this.chunks = chunks;
    this.triggers = new CasualtyTriggers(page, language);
    this.sums = new TollSums(page, language, chunks, triggers);
  }

  Figure figure(FigureSpan span, Range who, String measure) {
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
          : sums.named(who, unit);
    }
    FigureSpan members = members(span);
    Figure told = members == null ? span.figure() : members.figure();
    if (members != null) {
      return told.put("person", told.basis());
    }
    return switch (span.kind()) {
      case SINGULAR ->
          page.has(who.from(), "rest-word")
              ? Figure.whole(null, null, unit, "indefinite", told.text())
              : sums.all(Figure.whole(1, 1, unit, "exact", told.text()), span, who);
      case PLURAL, INDEFINITE -> Figure.whole(null, null, unit, "indefinite", told.text());
      case DUAL, NUMBER -> {
        Figure all = sums.all(least(told.put(unit, told.basis()), span, who), span, who);
        yield least(all, span, who);
      }
      default -> least(sums.all(told.put(unit, told.basis()), span, who), span, who);
    };
  }

  /** "A family of six": its members are counted, not the family. */
  private FigureSpan members(FigureSpan span) {
    if (!"family".equals(span.figure().measure()) || span.kind() != FigureSpan.Kind.SINGULAR) {
      return null;
    }
    for (int i = span.to(); i < Math.min(page.sentenceTo(span.from()), span.to() + FAMILY); i++) {
      FigureSpan figure = page.figure(i);
      if (chunks.follows(i) || page.has(i, "among-them") || page.comma(i)) {
        return null;
      }
      if (figure != null && figure.from() == i && counted(figure)) {
        return "person".equals(figure.figure().measure()) ? figure : null;
      }
    }
    return null;
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
                && TollSums.add(rest).compareTo(BigDecimal.ONE) > 0
                && chunks.follows(rest.from())
            ? rest
            : null;
      }
    }
    return null;
  }

  static boolean counted(FigureSpan figure) {
    return figure.counts()
        && figure.kind() != FigureSpan.Kind.ORDINAL
        && figure.kind() != FigureSpan.Kind.PERCENT
        && figure.kind() != FigureSpan.Kind.MONEY;
  }

  /** "Dozens", "a number of": counted, yet nobody knows how many. */
  static boolean open(FigureSpan figure) {
    return figure.kind() == FigureSpan.Kind.INDEFINITE && figure.noun() < 0;
  }

  ClassSet verbs() {
    return language.lexicon.verbs();
  }

  boolean follows(int i) {
    return chunks.follows(i);
  }

  FigureSpan after(Mark mark) {
    int to = Math.min(page.sentenceTo(mark.from()), mark.to() + NEAR);
    for (int i = mark.to(); i < to; i++) {
      FigureSpan figure = page.figure(i);
      if (figure != null && figure.from() >= mark.to() && apart(mark, figure)) {
        return null;
      }
      if (figure != null
          && figure.from() >= mark.to()
          && counted(figure)
          && !other(figure, mark.cls())) {
        String measure = figure.figure().measure();
        return measure == null || PERSONS.contains(measure) ? figure : null;
      }
      if (page.has(i, "that")
          || page.has(i, "clause-start")
          || i > mark.to()
              && page.any(i, language.frames.cutting())
              && page.mark(i, "say-verb") == null
              && page.clauses.from(i) == i) {
        return null;
      }
    }
    return null;
  }

  /**
   * Behind a sign only a number goes on: "the dead, five of them" counts a part, "the death of X,
   * and said: a number of" something else.
   */
  private boolean apart(Mark mark, FigureSpan figure) {
    if (page.mark(figure.to(), "among-them") != null) {
      return true;
    }
    boolean open = figure.kind() == FigureSpan.Kind.INDEFINITE && figure.noun() < 0;
    for (int i = mark.to(); open && i < figure.from(); i++) {
      if (page.token(i).kind() == Token.Kind.SIGN || page.has(i, "say-verb")) {
        return true;
      }
    }
    return false;
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
            && page.sentenceFrom(mark.from()) < mark.from()
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
