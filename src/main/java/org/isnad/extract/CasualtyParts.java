package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.fact.Figure;

/**
 * Those told as a part of the victims or beside them: "among them", "and another called", names.
 */
final class CasualtyParts {
  private static final ClassSet LIST_ENDS =
      ClassSet.of("clause-phrase", "say-participle", "relative", "negator");

  /** Kinds of victims that are told for themselves even without a number. */
  private static final Set<String> WEAK = Set.of("child", "woman", "civilian");

  private final Annotated page;
  private final Language language;
  private final Chunks chunks;
  private final Tolls tolls;
  private final CasualtyLists lists;

  CasualtyParts(Annotated page, Language language, Chunks chunks, Tolls tolls) {
    this.page = page;
    this.language = language;
    this.chunks = chunks;
    this.tolls = tolls;
    this.lists = new CasualtyLists(page, language, chunks, tolls);
  }

  /**
   * Those told as a part of the victims or beside them: "among them", "and another called", names.
   */
  void parts(Draft whole, List<Draft> out) {
    int from = Math.max(whole.subject().to(), whole.trigger() + 1);
    int to = page.sentenceTo(whole.trigger());
    int i = from;
    while (i < to) {
      if (page.is(i, Particle.AND) && page.clauses.from(i) == i) {
        return; // "killed and 25 others hurt"
      }
      if (tolls.triggers.casualty(i) && page.clauses.from(i) == i) {
        return;
      }
      Mark among = page.mark(i, "among-them");
      FigureSpan figure = page.figure(i);
      if (among != null || these(i)) {
        i = list(whole, among == null ? i + 1 : among.to(), to, out);
      } else if (lists.begins(i) && !tolls.triggers.turns(whole.trigger(), i, whole.type())) {
        i = lists.add(whole, i, to, out);
      } else if (figure != null
          && figure.from() == i
          && Tolls.person(figure)
          && !tolls.triggers.casualty(i)
          && beside(i, from)) {
        Range who = new Range(i, Math.max(figure.to(), chunks.at(i, page.clauses.to(i)).to()));
        out.add(
            part(
                whole,
                who,
                tolls.figure(figure, new Range(i, figure.to()), "person"),
                figure.category()));
        i = who.to();
      } else if (another(i)) {
        int name = naming(i, to);
        if (name > 0) {
          int end = Math.max(name + 1, chunks.inside(name, to).to());
          out.add(
              named(
                  whole,
                  new Range(i, end),
                  new Range(name, end),
                  Figure.whole(1, 1, "person", "exact", page.words(name, end)),
                  null));
          i = end;
        } else {
          i++;
        }
      } else {
        i++;
      }
    }
  }

  /** "…, they are nine civilians and two fighters". */
  private boolean these(int i) {
    return page.has(i, "these-are")
        && page.comma(i - 1)
        && page.figure(i + 1) != null
        && page.figure(i + 1).from() == i + 1;
  }

  /** Joined right behind the victims, or "with two of the leaders". */
  private boolean beside(int i, int from) {
    return page.has(i - 1, "with-word")
        || i <= from + 1 && chunks.follows(i) && !tolls.triggers.casualtyTrigger(i);
  }

  /** "and another (fighter)". */
  private boolean another(int i) {
    return page.grammar.joinedOnto(page.token(i).folded(), Particle.ANOTHER)
        || chunks.joined(i) && i + 1 < page.tokens.size() && page.is(i + 1, Particle.ANOTHER);
  }

  /** The name behind "called" within the next words, or -1. */
  private int naming(int from, int to) {
    for (int i = from; i < Math.min(to, from + 4); i++) {
      Mark called = page.mark(i, "alias-word");
      if (called != null) {
        return called.to();
      }
    }
    return -1;
  }

  /** The numbers and names behind "among them"; returns the token where the list ends. */
  private int list(Draft whole, int from, int to, List<Draft> out) {
    int i = from;
    int last = from;
    while (i < to) {
      FigureSpan figure = page.figure(i);
      if (tolls.triggers.countsOther(i, whole.type())
          || tolls.triggers.casualty(i) && (page.clauses.from(i) == i || page.figure(i) == null)
          || page.clauses.from(i) == i && page.any(i, language.lexicon.verbs())
          || another(i)
          || page.has(i, "by-agent")
          || page.any(i, LIST_ENDS)) {
        return i;
      }
      if (figure != null
          && figure.from() == i
          && Tolls.person(figure)
          && (numbered(figure) || kind(figure, i, from, last))) {
        int end = Math.max(figure.to(), chunks.at(i, page.clauses.to(i)).to());
        Range who = new Range(i, tolls.next(figure.to(), end));
        out.add(
            part(
                whole,
                who,
                tolls.figure(figure, new Range(i, figure.to()), "person"),
                figure.category()));
        i = who.to();
        last = i;
      } else if (opens(i) && i + 2 < to) {
        int close = i + 1;
        while (close < to && !Names.quote(page.token(close))) {
          close++;
        }
        if (close - i <= 7 && !aliased(i, from)) {
          out.add(
              part(
                  whole,
                  new Range(i, Math.min(to, close + 1)),
                  Figure.whole(1, 1, "person", "exact", page.words(i + 1, close)),
                  null));
        }
        i = close + 1;
      } else {
        i++;
      }
    }
    return i;
  }

  private boolean opens(int i) {
    return page.token(i).kind() == Token.Kind.SIGN && "“«\"".contains(page.token(i).text());
  }

  /** "Among them women and children": kinds of people without a number, one behind another. */
  private boolean kind(FigureSpan figure, int i, int from, int last) {
    return figure.kind() == FigureSpan.Kind.PLURAL
        && figure.category() != null
        && WEAK.contains(figure.category())
        && !page.definite(i)
        && i == last
        && (i == from || chunks.follows(i));
  }

  private static boolean numbered(FigureSpan figure) {
    return figure.kind() != FigureSpan.Kind.PLURAL
        && figure.kind() != FigureSpan.Kind.ORDINAL
        && (figure.kind() != FigureSpan.Kind.INDEFINITE);
  }

  private boolean aliased(int i, int from) {
    for (int k = Math.max(from, i - 2); k < i; k++) {
      if (page.has(k, "alias-word") || page.is(k, Particle.BY) || page.is(k, Particle.NAMED)) {
        return true;
      }
    }
    return false;
  }

  /** A part known by name: the words reach further than the name. */
  private Draft named(Draft whole, Range words, Range name, Figure figure, String category) {
    Draft part = part(whole, words, figure, category);
    return new Draft(
        part.frame(),
        part.type(),
        part.trigger(),
        part.span(),
        name,
        part.object(),
        figure,
        part.side(),
        category);
  }

  private Draft part(Draft whole, Range who, Figure figure, String category) {
    return CasualtyLists.draft(page, whole, who, figure, category);
  }
}
