package org.isnad.extract;

import java.util.Objects;
import org.isnad.fact.Figure;
import org.isnad.fact.Terms;

/**
 * What a frame found, before whose words it is, when and where are known.
 *
 * @param frame the frame
 * @param type claim type, mostly the frame's
 * @param trigger token that set it off
 * @param span tokens of the quote
 * @param subject tokens of the subject, maybe empty
 * @param object tokens of the object, maybe empty
 * @param figure the figure, or null
 * @param side party of the victims when it is known from another claim, or null
 * @param category category of the victims, or null
 */
record Draft(
    Frame frame,
    String type,
    int trigger,
    Range span,
    Range subject,
    Range object,
    Figure figure,
    String side,
    String category) {

  /** The same, told from a later token on. */
  Draft from(int at) {
    Range words = new Range(Math.max(span.from(), Math.min(at, trigger)), span.to());
    return new Draft(frame, type, trigger, words, subject, object, figure, side, category);
  }

  /** The same, told in other words. */
  Draft over(Range words) {
    return new Draft(frame, type, trigger, words, subject, object, figure, side, category);
  }

  /** The same words, telling something of another type. */
  Draft typed(String other) {
    return new Draft(frame, other, trigger, span, subject, object, figure, side, category);
  }

  /** The same type over the same words, of victims with the same figure, is one claim. */
  boolean repeats(Draft old) {
    int shared = Math.min(old.span.to(), span.to()) - Math.max(old.span.from(), span.from());
    int shorter = Math.min(old.span.to() - old.span.from(), span.to() - span.from());
    if (type.equals("role") && old.type.equals("role") && !overlaps(object, old.object)) {
      return false; // one person with two posts
    }
    boolean casualty = Terms.topic(type).equals("casualty");
    return old.type.equals(type) && 2 * shared > shorter && (!casualty || same(figure, old.figure));
  }

  private static boolean overlaps(Range a, Range b) {
    return Math.min(a.to(), b.to()) > Math.max(a.from(), b.from());
  }

  private static boolean same(Figure a, Figure b) {
    return a == null
        || b == null
        || Objects.equals(a.lo(), b.lo()) && Objects.equals(a.hi(), b.hi());
  }
}
