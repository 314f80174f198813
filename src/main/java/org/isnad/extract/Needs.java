package org.isnad.extract;

import java.util.Set;
import org.isnad.fact.Figure;

/** Whether what a frame found is what it asks for under {@code required}. */
final class Needs {
  /** In front of a class of which the object must hold a word. */
  static final String OBJECT_HOLDS = "object:";

  /** Everything a frame can require, but for {@link #OBJECT_HOLDS}. */
  static final Set<String> NAMES =
      Set.of(
          "subject",
          "object",
          "value",
          "known",
          "proper",
          "somebody",
          "units",
          "name",
          "people",
          "object-people",
          "told",
          "course",
          "group",
          "object-group",
          "object-thing",
          "counted-thing",
          "body",
          "object-body",
          "doer",
          "object-doer",
          "object-definite",
          "object-kind",
          "object-unknown",
          "places",
          "relative",
          "aside",
          "acting",
          "actor",
          "spoken",
          "opening",
          "alone",
          "uncounted",
          "untold");

  private final Annotated page;
  private final ClassSet verbs;
  private final Referents referents;

  /**
   * @param verbs the classes of verbs
   */
  Needs(Annotated page, ClassSet verbs, Referents referents) {
    this.verbs = verbs;
    this.page = page;
    this.referents = referents;
  }

  boolean met(Frame frame, Mark mark, Range subject, Range object, Figure figure, FigureSpan span) {
    for (String need : frame.required()) {
      boolean met =
          switch (need) {
            case "value" -> figure != null;
            case "known" ->
                figure != null
                    && figure.known()
                    && (span == null || span.kind() != FigureSpan.Kind.ORDINAL);
            case "told" -> !mark.stem().definite() || !subject.isEmpty() || !object.isEmpty();
            case "relative" ->
                page.has(mark.from() - 1, "relative") && !mark.stem().suffix().isEmpty();
            case "uncounted" -> !counted(mark); // "14 accused": so many people, no accusation
            case "counted-thing" -> span != null || referents.headedByThing(object);
            case "acting", "actor", "spoken", "opening" -> true; // see Remainder
            case "aside" -> page.has(mark.from(), Asides.CLASS);
            default -> slots(need, subject, object);
          };
      if (!met) {
        return false;
      }
    }
    return true;
  }

  /** A verb alone in quotation marks is a name: the party "Goes on". */
  boolean named(Mark mark) {
    int at = mark.from();
    return at > 0
        && mark.to() < page.tokens.size()
        && Names.quote(page.token(at - 1))
        && Names.quote(page.token(mark.to()))
        && verbs.contains(mark.cls());
  }

  /** Whether the trigger is the noun of a number in front of it, behind it, or in brackets. */
  private boolean counted(Mark mark) {
    FigureSpan figure = page.figure(mark.from());
    return figure != null && (figure.from() < mark.from() || figure.to() > mark.to())
        || mark.from() > 1
            && page.token(mark.from() - 1).isSign(")")
            && page.figure(mark.from() - 2) != null;
  }

  private boolean slots(String need, Range subject, Range object) {
    if (need.startsWith(OBJECT_HOLDS)) {
      return holds(object, need.substring(OBJECT_HOLDS.length()));
    }
    return switch (need) {
      case "subject" -> !subject.isEmpty();
      case "object" -> !object.isEmpty();
      case "proper" -> referents.proper(subject);
      case "somebody" -> referents.proper(subject) || referents.definite(subject);
      case "units" -> referents.unit(subject) && referents.unit(object);
      case "name" -> referents.named(subject) != null;
      case "people" -> referents.people(subject);
      case "object-people" -> referents.people(object);
      case "course" -> referents.course(subject) || referents.course(object);
      case "group" -> referents.group(subject);
      case "object-group" -> referents.group(object);
      case "body" -> referents.body(subject);
      case "object-body" -> referents.body(object);
      case "doer" -> referents.doer(subject);
      case "object-doer" -> referents.doer(object);
      case "object-definite" -> referents.definite(object);
      case "object-kind" -> referents.kind(object);
      case "object-unknown" -> referents.unknown(object);
      case "places" -> referents.places(subject, object);
      case "object-thing" -> referents.group(object) || referents.thing(object);
      default -> throw new IllegalStateException("no need is called " + need);
    };
  }

  private boolean holds(Range range, String cls) {
    for (int i = range.from(); i < range.to(); i++) {
      if (page.has(i, cls)) {
        return true;
      }
    }
    return false;
  }
}
