package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.isnad.fact.Terms;

/**
 * Denials of what no other frame reads: the claim is the clause that is denied, from the verb to
 * the end of what it denies. A frame asks for it by requiring to stand {@code alone}.
 */
final class Denials {
  private static final int LONGEST = 40;
  private static final int FEWEST = 3;
  private static final int NEAR = 4;

  /** How many sentences before it what a denial only points back at is looked for. */
  private static final int BACK = 2;

  private final Annotated page;
  private final Utterance utterance;
  private final List<Draft> left = new ArrayList<>();

  Denials(Annotated page, Utterance utterance) {
    this.page = page;
    this.utterance = utterance;
  }

  /** The denied clause, whose last word stands for it. */
  private Optional<Draft> draft(Frame frame, Mark mark) {
    int from = mark.from();
    int end = page.sentenceTo(from);
    if (page.has(from - 1, "negator") || mark.stem().definite()) {
      return Optional.empty();
    }
    int to;
    boolean behind = page.has(from, "false-behind") && page.clauses.from(from) < from;
    if (behind && mark.cls().equals("false-word")) {
      return Optional.empty();
    }
    boolean matter = from > 1 && page.has(from - 1, "relative") && page.has(from - 2, "the-matter");
    boolean which = from > 0 && page.is(from - 1, Particle.WHAT) || matter;
    if (!which && page.has(from, "unconfirmed")) {
      from -= from > 0 && page.is(from - 1, Particle.WHAT) ? 1 : 0;
      to = page.clauses.to(mark.to() - 1);
      if (!pointsBack(new Range(from, to))) {
        return Optional.empty();
      }
    } else if (which) { // "which the company denied": what was said before
      from -= matter ? 2 : 1;
      to = page.clauses.to(mark.from());
    } else if (mark.cls().equals("false-behind")) {
      from = page.clauses.from(from);
      to = mark.to();
    } else {
      int marker = utterance.marker(mark.to(), end);
      if (!frame.with().isEmpty() && !opens(marker < 0 ? mark.to() : marker, end, frame)) {
        return Optional.empty();
      }
      int at = marker < 0 || nominal(mark, marker) ? mark.to() : marker;
      to = at < end ? page.clauses.to(at) : end; // the word may be the last of the text
    }
    Range span = Matcher.trim(page, from, Math.min(to, from + LONGEST));
    int last = span.to() - 1;
    while (last > span.from() && !page.token(last).isWord()) {
      last--;
    }
    Range none = new Range(0, 0);
    return last - from < FEWEST - 1
        ? Optional.empty()
        : Optional.of(new Draft(frame, frame.type(), last, span, none, none, null, null, null));
  }

  /** Whether it denies only "that", "which": what has been told before it. */
  private boolean pointsBack(Range span) {
    boolean points = page.is(span.from(), Particle.WHAT) || page.has(span.from(), "the-matter");
    for (int i = span.from(); i < span.to(); i++) {
      if (page.has(i, "that")) {
        return false;
      }
      points |= page.has(i, "pointing-back") && page.clauses.from(i) <= span.from() + 1;
    }
    return points;
  }

  /** The type of what was told last before the draft, in its paragraph; else its own. */
  private String before(List<Draft> out, Draft draft) {
    int from = page.sentenceFrom(draft.span().from());
    int least = page.paragraphFrom(from);
    for (int back = 1; back < BACK && from > least; back++) {
      from = page.sentenceFrom(from - 1);
    }
    Draft last = null;
    for (Draft old : out) {
      boolean fits =
          old.trigger() >= from
              && old.trigger() < draft.span().from()
              && !Terms.topic(old.type()).equals("identity")
              && !old.type().equals("demand");
      if (fits && (last == null || old.trigger() > last.trigger())) {
        last = old;
      }
    }
    return last == null ? draft.type() : last.type();
  }

  /** Whether one of the frame's words opens what is denied. */
  private boolean opens(int from, int end, Frame frame) {
    for (int i = from; i < Math.min(end, from + NEAR); i++) {
      if (page.any(i, frame.with())) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is denied ends before a "that" of another clause. */
  private boolean nominal(Mark mark, int marker) {
    int clause = page.clauses.to(mark.from());
    return clause < marker - 1 && !page.comma(clause) && !page.has(clause, "that");
  }

  /** Takes a mark for later when its frame is for what no other frame reads. */
  boolean take(Frame frame, Mark mark) {
    if (frame.alone()) {
      draft(frame, mark).ifPresent(left::add);
    }
    return frame.alone();
  }

  /** Adds those in whose words nothing else was found, once each. */
  void add(List<Draft> out) {
    TreeSet<Integer> told = new TreeSet<>();
    for (Draft draft : out) {
      if (!Terms.topic(draft.type()).equals("identity")) {
        told.add(draft.trigger());
      }
    }
    for (Draft draft : left) {
      Integer inside = told.ceiling(draft.span().from());
      if (inside == null || inside >= draft.span().to()) {
        out.add(pointsBack(draft.span()) ? draft.typed(before(out, draft)) : draft);
        told.add(draft.trigger());
      }
    }
  }
}
