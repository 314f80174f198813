package org.isnad.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.isnad.fact.Figure;
import org.isnad.fact.Terms;

/**
 * Counted figures that no other claim tells: in a sentence that tells something checkable, or right
 * behind one in its paragraph, the other numbers are checkable too. A text that tells nothing but
 * numbers, such as a recipe, tells none.
 */
final class LooseFigures {
  /** So many people are a figure of their own. */
  private static final BigDecimal CROWD = BigDecimal.valueOf(1000);

  /** Below it, a number that nothing stands behind is mostly part of a name. */
  private static final BigDecimal FEW = BigDecimal.valueOf(100);

  private static final Set<String> TIMES =
      Set.of("second", "minute", "hour", "day", "week", "month", "year");

  private final Annotated page;
  private final Frame[] frames;
  private final BitSet telling = new BitSet();
  private final BitSet casualties = new BitSet();
  private final List<List<Draft>> told = new ArrayList<>();

  /**
   * @param frames the first of which takes a figure of its measures
   */
  LooseFigures(Annotated page, Frame[] frames) {
    this.page = page;
    this.frames = frames;
  }

  List<Draft> untold(List<Draft> drafts) {
    gather(drafts);
    List<Draft> out = new ArrayList<>();
    int end = 0; // of the figure before
    for (int i = 0; i < page.tokens.size(); i++) {
      FigureSpan figure = page.figure(i);
      if (figure == null || figure.from() != i) {
        continue;
      }
      Frame frame = frame(figure);
      if (frame != null && counts(figure) && news(i) && !told(figure)) {
        out.add(draft(frame, figure, end));
      }
      end = figure.to();
    }
    return out;
  }

  private void gather(List<Draft> drafts) {
    for (Draft draft : drafts) {
      int sentence = page.token(draft.trigger()).sentence();
      telling.set(sentence);
      casualties.set(
          sentence, casualties.get(sentence) || Terms.topic(draft.type()).equals("casualty"));
      while (told.size() <= sentence) {
        told.add(new ArrayList<>(2));
      }
      if (draft.figure() != null) {
        told.get(sentence).add(draft);
      }
    }
  }

  private Frame frame(FigureSpan figure) {
    for (Frame frame : frames) {
      Set<String> measures = frame.measures();
      if ((measures.isEmpty() || measures.contains(String.valueOf(figure.figure().measure())))
          && (frame.with().isEmpty() || tells(figure, frame.with()))
          && !(aside(figure) && !measures.isEmpty())) {
        return barred(frame, figure) ? null : frame;
      }
    }
    return null;
  }

  /** "Karim (16 years)": in brackets stands how old somebody is. */
  private boolean aside(FigureSpan figure) {
    return figure.from() > 0
        && figure.to() < page.tokens.size()
        && page.token(figure.from() - 1).isSign("(")
        && page.token(figure.to()).isSign(")");
  }

  /** Whether the sentence holds a word of the classes: years in it are years of prison. */
  private boolean tells(FigureSpan figure, ClassSet classes) {
    for (int i = page.sentenceFrom(figure.from()); i < page.sentenceTo(figure.from()); i++) {
      if (page.any(i, classes)) {
        return true;
      }
    }
    return false;
  }

  private boolean barred(Frame frame, FigureSpan figure) {
    for (int i = page.clauses.from(figure.from()); i < page.clauses.to(figure.from()); i++) {
      if (page.any(i, frame.without())) {
        return true;
      }
    }
    return false;
  }

  private boolean counts(FigureSpan span) {
    Figure figure = span.figure();
    boolean kind =
        switch (span.kind()) {
          case NUMBER -> (more(figure.lo()) || more(figure.hi())) && weighty(span);
          case PERCENT, MONEY -> figure.known();
          default -> false;
        };
    String part = page.document.partAt(page.token(span.from()).start());
    return kind
        && page.time(span.from()) == null
        && !part.equals("furniture")
        && !part.equals("caption")
        && !period(span)
        && !victims(span);
  }

  /** "In the first eight months": a part of the calendar, which measures nothing that lasted. */
  private boolean period(FigureSpan span) {
    return page.definite(span.from()) && TIMES.contains(String.valueOf(span.figure().measure()));
  }

  /** Whether it says what it counts, be it a noun on no list, or is too large for a house. */
  private boolean weighty(FigureSpan span) {
    BigDecimal number = span.figure().lo() == null ? span.figure().hi() : span.figure().lo();
    return span.figure().measure() != null
        || number.compareTo(FEW) >= 0
        || !page.definite(span.from()) && !span.rest() && noun(span.to());
  }

  /** "Eight of", "eight" and a bare noun. */
  private boolean noun(int i) {
    return page.is(i, Particle.OF)
        || i < page.tokens.size()
            && page.token(i).isWord()
            && page.time(i) == null
            && page.name(i) == null
            && !page.definite(i)
            && !page.small(i)
            && !page.has(i, "preposition")
            && !page.has(i, "pronoun-phrase")
            && !page.has(i, "rest-word")
            && !page.grammar.and(page.token(i).folded())
            && page.token(i).sentence() == page.token(i - 1).sentence();
  }

  /** Few people, or a bare number beside victims: what happened to them is for other frames. */
  private boolean victims(FigureSpan span) {
    String measure = span.figure().measure();
    if (measure == null) {
      return casualties.get(page.token(span.from()).sentence());
    }
    BigDecimal number = span.figure().lo() == null ? span.figure().hi() : span.figure().lo();
    return Referents.PERSONS.contains(measure) && number.compareTo(CROWD) < 0;
  }

  private static boolean more(BigDecimal number) {
    return number != null && number.compareTo(BigDecimal.ONE) > 0;
  }

  private boolean news(int i) {
    int from = page.sentenceFrom(i);
    boolean behind = from > page.paragraphFrom(i);
    return telling.get(page.token(i).sentence())
        || behind && telling.get(page.token(from - 1).sentence());
  }

  /** Whether a claim whose words hold the figure tells it, alone or in a sum. */
  private boolean told(FigureSpan span) {
    int sentence = page.token(span.from()).sentence();
    for (Draft draft : sentence < told.size() ? told.get(sentence) : List.<Draft>of()) {
      Figure figure = draft.figure();
      boolean holds = draft.span().from() < span.to() && span.from() < draft.span().to();
      boolean same =
          figure.lo() != null && figure.lo().equals(span.figure().lo())
              || figure.hi() != null && figure.hi().equals(span.figure().hi())
              || figure.text() != null
                  && span.figure().text() != null
                  && figure.text().contains(span.figure().text());
      if (holds && same) {
        return true;
      }
    }
    return false;
  }

  /** The words from the figure before, if it stands in the clause, up to the next one. */
  private Draft draft(Frame frame, FigureSpan figure, int before) {
    int from = Math.max(page.clauses.from(figure.from()), before);
    int to = Math.max(figure.to(), page.clauses.to(figure.to() - 1));
    for (int i = figure.to(); i < to; i++) {
      if (page.figure(i) != null) {
        to = page.figure(i).from();
      }
    }
    Range none = new Range(0, 0);
    return new Draft(
        frame,
        frame.type(),
        figure.from(),
        Matcher.trim(page, Math.min(from, figure.from()), to),
        none,
        none,
        figure.figure(),
        null,
        null);
  }
}
