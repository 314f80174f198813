package org.isnad.extract;

import java.time.LocalDate;
import java.util.Set;
import org.isnad.fact.Period;

/**
 * Days that date what is said and not what was done: "a source said on Thursday that two were
 * killed", "two were killed, as a source reported on Thursday". A deed of violence told so was on
 * that day or, as often, on the one before. "Today", a part of the day and a date are of the deed.
 */
final class Datelines {
  private static final Set<String> DEEDS =
      Set.of("killed", "injured", "attack", "shelling", "responsibility");
  private static final ClassSet SPEECH = ClassSet.of("say-verb", "according");

  /** How far from a day the verb of saying may stand: "a security source told the paper". */
  private static final int BESIDE = 7;

  private final Annotated page;
  private final ClassSet verbs;

  /**
   * @param verbs the classes of verbs
   */
  Datelines(Annotated page, ClassSet verbs) {
    this.page = page;
    this.verbs = verbs;
  }

  /** The period of a claim that a time in another clause dates. */
  Period of(String type, TimeSpan time, Period told) {
    return time != null && DEEDS.contains(type) && dates(time) ? eve(told) : told;
  }

  /** A day and the one before. */
  static Period eve(Period day) {
    LocalDate before = day.from().minusDays(1);
    return new Period(before, day.to(), day.text(), day.precision());
  }

  /** Whether the time is a weekday right beside a verb of saying. */
  boolean dates(TimeSpan time) {
    boolean day =
        time.kind() == TimeSpan.Kind.POINT
            && "day".equals(time.period().precision())
            && weekday(time);
    if (!day) {
      return false;
    }
    int from = page.sentenceFrom(time.from());
    for (int i = time.from() - 1; i >= from && i >= time.from() - BESIDE && !done(i); i--) {
      if (page.any(i, SPEECH)) {
        return true;
      }
    }
    int to = Math.min(page.sentenceTo(time.from()), time.to() + BESIDE);
    for (int i = time.to(); i < to && !done(i); i++) {
      if (page.any(i, SPEECH)) {
        return true;
      }
    }
    return false;
  }

  /** Whether something else than saying begins there: a deed, or who is told of. */
  private boolean done(int i) {
    return page.has(i, "relative")
        || page.has(i, "that")
        || page.any(i, verbs) && !page.any(i, SPEECH);
  }

  private boolean weekday(TimeSpan time) {
    for (int i = time.from(); i < time.to(); i++) {
      if (page.has(i, "today-word") || page.token(i).kind() == Token.Kind.NUMBER) {
        return false;
      }
    }
    return true;
  }
}
