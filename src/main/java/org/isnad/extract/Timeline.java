package org.isnad.extract;

import java.time.LocalDate;
import java.util.Set;
import org.isnad.fact.Orthography;
import org.isnad.fact.Period;

/**
 * When a claim says a thing was. The rules, the first that answers wins:
 *
 * <ol>
 *   <li>names and roles have none; memberships that in their own words;
 *   <li>a time in the claim's words or clause: the most exact one;
 *   <li>what is said to go on: the day of publication;
 *   <li>the last time of its sentence before it, else of the sentences before in its paragraph;
 *       "the fourth day" of a course tells the day of publication there, not the course;
 *   <li>for a measured figure, the month, quarter or year that the beginning reports on;
 *   <li>in an article about a course, one that tells at its beginning that something goes on,
 *       lasted or ended, the course so far: from its first day to the day of publication;
 *   <li>the first time at the beginning of the article; the day of publication.
 * </ol>
 *
 * <p>"The next day" counts from the day spoken of last before it. "Until today" begins where the
 * course begins. A bare weekday of the day of publication is a week ago when the article has put
 * that day so before: what began "last Friday" did not begin today.
 */
final class Timeline {
  private static final Set<String> NEVER = Set.of("alias", "role");
  private static final Set<String> TIMELESS = Set.of("affiliation", "identity");

  private final Annotated page;
  private final LocalDate published;
  private final Lead lead;
  private final ClassSet verbs;

  /**
   * @param verbs the classes of verbs
   */
  Timeline(Annotated page, ClassSet verbs) {
    this.page = page;
    this.verbs = verbs;
    this.published = page.document.published();
    this.lead = Lead.of(page);
  }

  Period time(Draft draft) {
    Period told = told(draft);
    return told != null && untilNotice(draft)
        ? new Period(told.from(), null, told.text(), told.precision())
        : told;
  }

  /** "Until further notice": no end is known. */
  private boolean untilNotice(Draft draft) {
    int to = page.clauses.to(draft.trigger());
    for (int i = page.clauses.from(draft.trigger()); i < to; i++) {
      TimeSpan time = page.time(i);
      if (time != null && time.kind() == TimeSpan.Kind.UNTIL && !time.told()) {
        return true;
      }
    }
    return false;
  }

  private Period told(Draft draft) {
    if (NEVER.contains(draft.type())) {
      return null;
    }
    int trigger = draft.trigger();
    int clause = page.clauses.to(trigger);
    boolean timeless = TIMELESS.contains(draft.type());
    TimeSpan own = timeless ? null : within(page.clauses.from(trigger), clause);
    own = own == null ? within(draft.span().from(), draft.span().to()) : own;
    own =
        own == null && !timeless
            ? closed(clause, Math.min(page.sentenceTo(trigger), clause + 5))
            : own;
    if (own != null || timeless) {
      return own == null ? null : period(own);
    }
    if (published != null && goesOn(draft)) {
      return new Period(published, published, null, "day");
    }
    int from = page.sentenceFrom(trigger);
    own = nearest(from, trigger, page.sentenceTo(trigger));
    int paragraph = page.paragraphFrom(trigger);
    while (own == null && from > paragraph) {
      int end = from;
      from = page.sentenceFrom(from - 1);
      own = nearest(from, end, end);
    }
    if (own != null
        && own.n() > 0
        && own.kind() != TimeSpan.Kind.ANAPHORA
        && dayOfCourse(own) == null
        && published != null) {
      return new Period(published, published, null, "day");
    }
    if (own != null) {
      return unworded(period(own));
    }
    if (lead.reported() != null && draft.type().equals("quantity")) {
      return lead.reported();
    }
    if (lead.course()) {
      return new Period(lead.day().from(), published, null, "day");
    }
    if (lead.day() != null) {
      return lead.day();
    }
    return published == null ? null : new Period(published, published, null, "day");
  }

  /** "On the second day", of a course whose first day the article tells. */
  private LocalDate dayOfCourse(TimeSpan time) {
    boolean counted = time.kind() == TimeSpan.Kind.DAY_OF_COURSE && !time.told() && time.n() > 0;
    LocalDate day =
        counted && lead.day() != null ? lead.day().from().plusDays(time.n() - 1L) : null;
    return day == null || published != null && day.isAfter(published) ? null : day;
  }

  /** What goes on goes on when it is printed; what "went on for three days" does not. */
  private boolean goesOn(Draft draft) {
    if (!"ongoing".equals(draft.frame().state())) {
      return false;
    }
    for (Mark mark : page.marks.at(draft.trigger())) {
      if (draft.frame().triggers().contains(mark.cls())
          && verbs.contains(mark.cls())
          && mark.stem().stem().startsWith(Orthography.fold(mark.lemma()))) {
        return false;
      }
    }
    return true;
  }

  /** The period a time of the text means in this article. */
  private Period period(TimeSpan time) {
    Period told = time.period();
    LocalDate counted = dayOfCourse(time);
    if (counted != null) {
      return new Period(counted, counted, told.text(), "day");
    }
    if (time.kind() == TimeSpan.Kind.ANAPHORA) {
      Period before = spokenOf(time.from(), time.n() == 0);
      if (time.n() == 0 && before != null) {
        return unworded(before);
      }
      LocalDate day = before == null ? null : before.from().plusDays(time.n());
      return day == null ? told : new Period(day, day, told == null ? null : told.text(), "day");
    }
    if (told.from() == null && time.kind() == TimeSpan.Kind.UNTIL && lead.day() != null) {
      LocalDate first = lead.day().from();
      LocalDate from = first.isAfter(told.to()) ? told.to() : first;
      return new Period(from, told.to(), told.text(), told.precision());
    }
    if (weekday(time) && page.times.stream().anyMatch(other -> weekBefore(other, time))) {
      LocalDate day = told.from().minusWeeks(1);
      return new Period(day, day, told.text(), told.precision());
    }
    return told;
  }

  /** A bare name of the weekday on which the article appeared. */
  private boolean weekday(TimeSpan time) {
    if (published == null
        || time.kind() != TimeSpan.Kind.POINT
        || !published.equals(time.period().from())
        || !published.equals(time.period().to())) {
      return false;
    }
    for (int i = Math.max(0, time.from() - 2); i < time.to(); i++) {
      if (page.has(i, "today-word") || page.token(i).kind() == Token.Kind.NUMBER) {
        return false;
      }
    }
    return true;
  }

  private static boolean weekBefore(TimeSpan other, TimeSpan time) {
    return other.from() < time.from()
        && other.period() != null
        && other.period().from() != null
        && other.period().from().plusWeeks(1).equals(time.period().from());
  }

  /** The last day spoken of before a token. */
  private Period spokenOf(int token, boolean any) {
    Period last = lead.day();
    for (TimeSpan time : page.times) {
      if (time.from() >= token) {
        break;
      }
      boolean day = time.kind() == TimeSpan.Kind.POINT && time.days();
      if (day || any && time.kind() != TimeSpan.Kind.ANAPHORA && time.bounded()) {
        last = time.period();
      }
    }
    return last;
  }

  static Period unworded(Period period) {
    return period == null ? null : new Period(period.from(), period.to(), null, period.precision());
  }

  private TimeSpan within(int from, int to) {
    TimeSpan best = null;
    for (int i = from; i < to; i++) {
      TimeSpan time = page.time(i);
      boolean told =
          time != null
              && time.from() >= from
              && (time.kind() == TimeSpan.Kind.ANAPHORA && spokenOf(time.from(), true) != null
                  || time.told()
                  || dayOfCourse(time) != null);
      if (told && (best == null || time.precisionRank() < best.precisionRank())) {
        best = time;
      }
    }
    return best;
  }

  /** Of the times of a sentence the last one told before a token, else the first behind it. */
  private TimeSpan nearest(int from, int at, int to) {
    for (int i = at - 1; i >= from; i--) {
      TimeSpan time = page.time(i);
      if (time != null) {
        TimeSpan told = closed(Math.max(from, time.from()), time.to());
        if (told != null) {
          return told;
        }
        i = time.from();
      }
    }
    return closed(at, to);
  }

  /** Like {@link #within}; "months ago" and "until today" are of their own clause only. */
  private TimeSpan closed(int from, int to) {
    TimeSpan best = within(from, to);
    boolean open = best != null && best.period() != null && best.period().from() == null;
    return open && dayOfCourse(best) == null ? null : best;
  }
}
