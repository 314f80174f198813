package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.fact.Figure;
import org.isnad.fact.Terms;

/** Fills the frames that the words of a document trigger, one pass over its tokens. */
final class Matcher {
  private static final int NEAR = 18;

  private final Annotated page;
  private final Language language;
  private final Needs needs;
  private final Slots slots;
  private final FrameFigures figures;
  private final Casualties casualties;
  private final Denials denials;
  private final Genre genre;
  private final Remainder remainder;

  Matcher(Annotated page, Language language, Chunks chunks, Speech speech, Genre genre) {
    this.genre = genre;
    this.remainder = new Remainder(page, language, chunks, speech, genre);
    this.page = page;
    this.language = language;
    this.figures = new FrameFigures(page);
    Referents referents = new Referents(page, language);
    this.needs = new Needs(page, language.lexicon.verbs(), referents);
    this.slots = new Slots(page, language, chunks, referents);
    this.casualties = new Casualties(page, language, chunks, referents);
    this.denials = new Denials(page, new Utterance(page, chunks));
  }

  List<Draft> drafts() {
    List<Draft> out = new ArrayList<>();
    round(1, out);
    denials.add(out);
    if (genre.told()) {
      for (int later = 2; later <= Frames.ROUNDS; later++) {
        round(later, out);
      }
      out.addAll(new LooseFigures(page, language.frames.triggeredBy(Frames.FIGURE)).untold(out));
    } else {
      genre.silence(out);
    }
    return out;
  }

  private void round(int round, List<Draft> out) {
    ClassSet triggers = language.frames.triggers(round);
    for (int i = 0; i < page.tokens.size(); i++) {
      if (!page.any(i, triggers) || furniture(i)) {
        continue;
      }
      for (Mark mark : page.marks.at(i)) {
        for (Frame frame : language.frames.triggeredBy(mark.cls(), round)) {
          if (needs.named(mark) || page.time(i) != null && !frame.measures().contains("day")) {
            continue; // a word of a time tells no happening
          }
          if (denials.take(frame, mark) || round > 1 && remainder.covers(out, mark, frame)) {
            continue;
          }
          Draft draft = fill(frame, mark, out);
          if (draft != null && !said(out, draft)) {
            out.add(draft);
            if (draft.type().equals("alias")) {
              aliases(draft, out);
            }
            if (Terms.topic(draft.type()).equals("casualty")) {
              casualties.parts(draft, out);
            }
          }
        }
      }
    }
  }

  private boolean furniture(int i) {
    return page.document.partAt(page.token(i).start()).equals("furniture");
  }

  private Draft fill(Frame frame, Mark mark, List<Draft> before) {
    int from = page.clauses.from(mark.from());
    int to = page.clauses.to(mark.from());
    if (page.has(mark.from() - 1, "averting") // "to spare the civilians harm"
        || frame.bare() && mark.stem().governed()
        || frame.definite() != null && frame.definite() != mark.stem().definite()
        || frame.main() && relative(mark.from())) {
      return null;
    }
    int near = Math.min(page.sentenceTo(mark.from()), Math.max(to, mark.to() + NEAR));
    // "until (that) it ends": the word that opens the clause stands in front of its "that"
    int opening = page.has(from - 1, "that") ? Math.max(page.sentenceFrom(from), from - 2) : from;
    if (!frame.with().isEmpty() && !anyIn(mark.to(), near, frame.with())
        || !frame.before().isEmpty() && !anyIn(opening, mark.from(), frame.before())
        || anyIn(opening, to, frame.without())) {
      return null;
    }
    Range subject = slots.fill(frame.subject(), mark);
    Range object = slots.fill(frame.object(), mark);
    if (Boolean.FALSE.equals(frame.definite()) && object.isEmpty() && construct(mark)) {
      return null;
    }
    if (frame.casualty()) {
      return casualties.draft(frame, mark, subject, object, before);
    }
    FigureSpan span = figures.figure(frame, mark, subject, object);
    Figure figure = span == null ? figures.days(frame, mark) : span.figure();
    if (!needs.met(frame, mark, subject, object, figure, span)
        || frame.round() > 1 && !remainder.allows(frame, mark, subject)) {
      return null;
    }
    return new Draft(
        frame,
        frame.type(),
        frame.span().equals("content") ? mark.to() : mark.from(),
        span(frame, mark, subject, object, span),
        subject,
        object,
        figure,
        null,
        null);
  }

  /** A noun right before a definite one is as definite as it: "the settlement's agreement". */
  private boolean construct(Mark mark) {
    return !mark.stem().suffix().isEmpty()
        || mark.to() < page.clauses.to(mark.from())
            && page.definite(mark.to())
            && page.token(mark.to()).isWord();
  }

  /** "several names, among them A and B": each further quoted name is an alias of its own. */
  private void aliases(Draft first, List<Draft> out) {
    int i = first.object().to();
    int to = page.sentenceTo(first.trigger());
    while (i + 2 < to && i <= first.object().to() + 3 && !page.comma(i)) {
      if (page.is(i, Particle.AND) && Names.quote(page.token(i + 1))) {
        int end = i + 2;
        while (end < to && !Names.quote(page.token(end))) {
          end++;
        }
        Range object = new Range(i + 2, end);
        out.add(
            new Draft(
                first.frame(),
                first.type(),
                first.trigger(),
                new Range(first.span().from(), end),
                first.subject(),
                object,
                null,
                null,
                null));
        return;
      }
      i++;
    }
  }

  private Range span(Frame frame, Mark mark, Range subject, Range object, FigureSpan figure) {
    int from = page.clauses.from(mark.from());
    int to = page.clauses.to(mark.from());
    if (frame.span().equals("long")) {
      to = Math.min(page.sentenceTo(mark.from()), mark.to() + 45);
    }
    if (frame.round() > 1 && Set.of("clause", "reach").contains(frame.span())) {
      to = remainder.reach(mark, subject);
    } else if (frame.span().equals("content")) {
      return trim(page, mark.to(), Math.max(page.clauses.to(mark.to()), subject.to()));
    }
    if (frame.span().equals("near")) {
      Mark by = mark.from() > 0 ? page.mark(mark.from() - 1, "by-agent") : null;
      from = by != null ? mark.from() - 1 : Math.max(from, mark.from() - 2);
      to = Math.max(mark.to(), Math.min(to, mark.to() + 4));
    } else if (frame.span().equals("tail")) {
      return trim(page, mark.from(), Math.max(mark.to(), object.to()));
    } else if (frame.span().equals("slots")) {
      from = mark.from();
      to = mark.to();
    } else if (frame.span().equals("phrase")) {
      from = mark.from();
      for (Range slot : List.of(subject, object)) {
        if (!slot.isEmpty() && slot.to() <= mark.from()) {
          from = Math.min(from, slot.from());
        }
      }
    } else if (frame.span().equals("sentence")) {
      from = page.sentenceFrom(mark.from());
      to = page.sentenceTo(mark.from());
    }
    for (Range slot : List.of(subject, object)) {
      if (!slot.isEmpty()) {
        from = Math.min(from, slot.from());
        to = Math.max(to, slot.to());
      }
    }
    if (figure != null) {
      from = Math.min(from, figure.from());
      to = Math.max(to, figure.to());
    }
    return trim(page, from, Math.max(to, mark.to()));
  }

  /** Without signs at either end. */
  static Range trim(Annotated page, int from, int to) {
    int start = from;
    int end = to;
    while (start < end
        && (page.token(start).kind() == Token.Kind.SIGN && !Names.quote(page.token(start))
            || page.grammar.subjectFirst && page.is(start, Particle.AND))) {
      start++;
    }
    while (end > start
        && page.token(end - 1).kind() == Token.Kind.SIGN
        && !Names.quote(page.token(end - 1))) {
      end--;
    }
    return new Range(start, end);
  }

  private boolean anyIn(int from, int to, ClassSet classes) {
    for (int i = from; i < to && !classes.isEmpty(); i++) {
      if (page.any(i, classes)) {
        return true;
      }
    }
    return false;
  }

  private boolean relative(int i) {
    int from = page.clauses.from(i);
    return page.has(i - 1, "relative") || from > 0 && page.has(from, "relative");
  }

  /** Whether one of the last drafts tells the same. */
  private static boolean said(List<Draft> before, Draft draft) {
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - 12; i--) {
      if (draft.repeats(before.get(i))) {
        return true;
      }
    }
    return false;
  }
}
