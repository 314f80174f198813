package org.isnad.extract;

import java.util.List;
import org.isnad.fact.Figure;

/**
 * Victims told place by place or as a share of a toll: "394 in X, then Y (271)", "and three in Z",
 * "five of them officers".
 */
final class CasualtyLists {
  private final Annotated page;
  private final Language language;
  private final Chunks chunks;
  private final Tolls tolls;

  CasualtyLists(Annotated page, Language language, Chunks chunks, Tolls tolls) {
    this.page = page;
    this.language = language;
    this.chunks = chunks;
    this.tolls = tolls;
  }

  /** Whether people told place by place, or as a share, begin at the token. */
  boolean begins(int i) {
    return ofThem(i) || region(i) != null || elsewhere(i);
  }

  /** Adds the claims that begin at the token; returns where they end. */
  int add(Draft whole, int i, int to, List<Draft> out) {
    if (region(i) != null && !ofThem(i)) {
      return regions(whole, i, to, out);
    }
    return Math.max(i + 1, part(whole, i, ofThem(i) ? page.clauses.to(i) : placeEnd(i), out));
  }

  /** Whether a number of people begins at the token and "of them" stands behind it. */
  private boolean ofThem(int i) {
    FigureSpan figure = page.figure(i);
    return figure != null
        && figure.from() == i
        && figure.noun() < 0
        && figure.kind() == FigureSpan.Kind.NUMBER
        && page.has(figure.to(), "of-them");
  }

  /** Whether a number joined to a toll is told of another place: "and three in X". */
  private boolean elsewhere(int i) {
    FigureSpan figure = page.figure(i);
    return figure != null
        && figure.from() == i
        && Tolls.person(figure)
        && (figure.kind() == FigureSpan.Kind.NUMBER
            || figure.kind() == FigureSpan.Kind.DUAL
            || figure.kind() == FigureSpan.Kind.SINGULAR)
        && figure.figure().known()
        && (chunks.follows(i) || page.has(i - 1, "then-word"))
        && !tolls.triggers.casualty(i)
        && placeEnd(i) > figure.to();
  }

  /** Where the words for the place behind a number end. */
  private int placeEnd(int i) {
    int at = page.figure(i).to();
    if (at < page.tokens.size() && page.is(at, Particle.IN)) {
      at++;
    } else if (at >= page.sentenceTo(i) || chunks.preposition(at) != Preposition.BY) {
      return at;
    }
    NameMark name = page.name(at);
    boolean place = name != null && language.isPlace(name);
    boolean head =
        at < page.sentenceTo(i) && (page.has(at, "place-head") || page.has(at, "weak-place"));
    boolean unknown = at < page.sentenceTo(i) && !head && name == null && unknownPlace(at);
    if (!place && !head && !unknown) {
      return page.figure(i).to();
    }
    return Math.min(page.sentenceTo(i), place ? name.to() : at + (head ? 2 : 1));
  }

  /** A definite word that nothing else knows, where a place is expected. */
  private boolean unknownPlace(int at) {
    String word = page.token(at).folded();
    return page.token(at).isWord()
        && page.grammar.definite(word)
        && page.time(at) == null
        && page.figure(at) == null
        && page.marks.at(at).length == 0
        && !language.common(page.word(at));
  }

  /** The number that stands in brackets or behind "with" after the name of a place, or null. */
  private FigureSpan region(int i) {
    int at = i + 1;
    NameMark name = page.name(i);
    boolean place = name != null && name.from() == i && language.isPlace(name);
    if (place) {
      at = name.to();
    } else if (!page.token(i).isWord() || page.figure(i) != null || language.common(page.word(i))) {
      return null;
    }
    if (at + 1 >= page.sentenceTo(i)) {
      return null;
    }
    boolean bracket = page.token(at).isSign("(") && page.token(at + 1).kind() == Token.Kind.NUMBER;
    boolean with = place && page.is(at, Particle.BY);
    FigureSpan figure = bracket || with ? page.figure(at + 1) : null;
    boolean closed =
        with || bracket && at + 2 < page.tokens.size() && page.token(at + 2).isSign(")");
    return figure != null
            && closed
            && figure.from() == at + 1
            && Tolls.person(figure)
            && figure.kind() == FigureSpan.Kind.NUMBER
            && !tolls.triggers.casualty(at + 1)
        ? figure
        : null;
  }

  /** Adds place after place with its number; returns the token where the list ends. */
  private int regions(Draft whole, int from, int to, List<Draft> out) {
    int i = from;
    int end = from + 1;
    while (i < to) {
      FigureSpan figure = region(i);
      if (figure != null) {
        int close = figure.to() < to && page.token(figure.to()).isSign(")") ? 1 : 0;
        end = figure.to() + close;
        out.add(
            draft(
                page, whole, new Range(i, end), tolls.figure(figure, who(figure), "person"), null));
        i = end;
      } else if (i - end > 2) {
        return end;
      } else {
        i++;
      }
    }
    return end;
  }

  /** Adds the number at the token as a part, its words up to the end; returns that end. */
  private int part(Draft whole, int i, int to, List<Draft> out) {
    FigureSpan figure = page.figure(i);
    int end = Math.min(to, page.sentenceTo(i));
    out.add(
        draft(
            page,
            whole,
            new Range(i, end),
            tolls.figure(figure, who(figure), "person"),
            figure.category()));
    return end;
  }

  private static Range who(FigureSpan figure) {
    return new Range(figure.from(), figure.to());
  }

  /** A claim of the whole's kind about a part of the victims, or some beside them. */
  static Draft draft(Annotated page, Draft whole, Range who, Figure figure, String category) {
    return new Draft(
        whole.frame(),
        whole.type(),
        who.from(),
        Matcher.trim(page, who.from(), who.to()),
        who,
        new Range(0, 0),
        figure,
        "of:" + whole.trigger(),
        category);
  }
}
