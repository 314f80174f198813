package org.isnad.extract;

import java.util.Set;
import org.isnad.fact.Figure;

/** The figure of a frame, found where the frame says. */
final class FrameFigures {
  private static final int NEAR = 14;

  private final Annotated page;

  FrameFigures(Annotated page) {
    this.page = page;
  }

  /** "For the fourth day" is a time; as a duration it is four days. */
  Figure days(Frame frame, Mark mark) {
    for (int i = page.clauses.from(mark.from());
        i < page.clauses.to(mark.from()) && frame.measures().contains("day");
        i++) {
      TimeSpan time = page.time(i);
      if (time != null
          && time.n() > 0
          && (time.kind() == TimeSpan.Kind.RANGE || time.kind() == TimeSpan.Kind.DAY_OF_COURSE)) {
        return Figure.whole(time.n(), time.n(), "day", "exact", page.words(time.from(), time.to()));
      }
    }
    return null;
  }

  FigureSpan figure(Frame frame, Mark mark, Range subject, Range object) {
    int to = Math.min(page.sentenceTo(mark.from()), page.clauses.to(mark.from()));
    return switch (frame.value()) {
      case "inside" -> first(page.clauses.from(mark.from()), to, frame.measures());
      case "after" ->
          first(
              mark.to(),
              Math.min(page.sentenceTo(mark.from()), mark.to() + NEAR),
              frame.measures());
      case "here" -> here(mark);
      case "before" -> before(mark, frame.measures());
      case "things" -> things(object, frame.measures());
      case "object" -> first(object.from(), object.to(), frame.measures());
      case "subject" -> first(subject.from(), subject.to(), frame.measures());
      default -> null;
    };
  }

  /** "Three shells", "28 infections": the trigger is what is counted. */
  private FigureSpan here(Mark mark) {
    FigureSpan figure = page.figure(mark.from());
    FigureSpan last = figure == null ? page.figure(mark.from() - 1) : null;
    return last != null && last.to() == mark.from() && last.counts() ? last : figure;
  }

  /** "600 houses damaged". */
  private FigureSpan before(Mark mark, Set<String> measures) {
    FigureSpan figure = page.figure(mark.from() - 1);
    return figure != null
            && figure.to() == mark.from()
            && figure.counts()
            && measures.contains(String.valueOf(figure.figure().measure()))
        ? figure
        : null;
  }

  /** "A boat sank": one thing without a number is one, several are open. */
  private FigureSpan things(Range object, Set<String> measures) {
    FigureSpan figure = object.isEmpty() ? null : page.figure(object.from());
    return figure != null && measures.contains(String.valueOf(figure.figure().measure()))
        ? figure
        : null;
  }

  private FigureSpan first(int from, int to, Set<String> measures) {
    for (int i = from; i < to; i++) {
      FigureSpan figure = page.figure(i);
      if (figure != null
          && figure.from() >= from
          && figure.counts()
          && (measures.isEmpty()
              || figure.figure().measure() != null
                  && measures.contains(figure.figure().measure()))) {
        return figure;
      }
    }
    return null;
  }
}
