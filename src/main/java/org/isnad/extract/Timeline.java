package org.isnad.extract;

import java.time.LocalDate;
import java.util.Set;
import org.isnad.fact.Orthography;
import org.isnad.fact.Period;

/**
 * When a claim says a thing was. The rules, the first that answers wins:
 *
 * <ol>
 *   <li>names and roles have none; memberships that in their own words, unless somebody is accused
 *       of one: that is of when he is accused;
 *   <li>a time in the claim's words or clause: the most exact one. A day to come in the clause of a
 *       call is when the thing called for is to be, not when it was called for;
 *   <li>what is said to go on, or to be so still: the day of publication;
 *   <li>the last time of its sentence before it, else the first behind it, but no year (it dates
 *       what it stands with) and no "next day" (it comes after);
 *   <li>a call that no time of its sentence dates: the day of publication;
 *   <li>the last time of the sentences before in its paragraph, or, when the paragraph opens with
 *       the outcome of a deed, in the one before; "the fourth day" of a course tells the day of
 *       publication there, not the course;
 *   <li>for a measured figure, the month, quarter or year that the beginning reports on;
 *   <li>in an article about a course, one that tells at its beginning that something goes on,
 *       lasted or ended, the course so far: from its first day to the last that is told, or to the
 *       day of publication; for its end, that last day;
 *   <li>the first time at the beginning of the article; the day of publication.
 * </ol>
 *
 * <p>A day to come is taken over by nothing that was. What is to come itself ({@link Outlook}) is
 * from the day on which it is said, without an end; what somebody stands accused of was before, and
 * nobody says since when. A day that dates a statement leaves the deed the day before ({@link
 * Datelines}); what a title tells has the time of the text ({@link TitleTimes}).
 */
final class Timeline {
  private static final Set<String> NEVER = Set.of("alias", "role");
  private static final Set<String> TIMELESS = Set.of("affiliation", "identity");

  /** How many words behind its clause a time may stand that is still a claim's own. */
  private static final int BEHIND = 5;

  private final Annotated page;
  private final LocalDate published;
  private final Lead lead;
  private final ClassSet verbs;
  private final Outlook outlook;
  private final Spoken spoken;
  private final Datelines datelines;
  private final NearTimes near;

  /**
   * @param verbs the classes of verbs
   */
  Timeline(Annotated page, ClassSet verbs) {
    this.page = page;
    this.verbs = verbs;
    this.published = page.document.published();
    this.lead = Lead.of(page, verbs);
    this.spoken = new Spoken(page, lead);
    this.near = new NearTimes(page, spoken);
    this.datelines = new Datelines(page, verbs);
    this.outlook = new Outlook(page, verbs);
  }

  Period time(Draft draft) {
    if (NEVER.contains(draft.type())) {
      return null;
    }
    Period told = own(draft);
    if (told == null && !timeless(draft)) {
      told = blamed(draft, ahead(draft, inherited(draft)));
    }
    return told != null && untilNotice(draft)
        ? new Period(told.from(), null, told.text(), told.precision())
        : told;
  }

  private boolean timeless(Draft draft) {
    if (!TIMELESS.contains(draft.type())) {
      return false;
    }
    for (int i = page.clauses.from(draft.trigger()); i <= draft.trigger(); i++) {
      if (page.has(i, "hedge-alleged")) {
        return false;
      }
    }
    return true;
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

  /** The time told in the claim's words or clause, or right behind it. */
  private Period own(Draft draft) {
    int trigger = draft.trigger();
    int clause = page.clauses.to(trigger);
    boolean timeless = timeless(draft);
    TimeSpan own = timeless ? null : near.within(page.clauses.from(trigger), clause);
    own = own == null ? near.within(draft.span().from(), draft.span().to()) : own;
    own =
        own == null && !timeless
            ? near.closed(clause, Math.min(page.sentenceTo(trigger), clause + BEHIND))
            : own;
    boolean calledFor = own != null && draft.type().equals("demand") && spoken.ahead(own);
    return own == null || calledFor ? null : coming(draft, own, spoken.period(own));
  }

  /** "It is expected to leave on Saturday": a bare weekday of what is to come is the next one. */
  private Period coming(Draft draft, TimeSpan own, Period told) {
    boolean bare = false;
    for (int i = own.from(); i < own.to(); i++) {
      bare |= page.has(i, "weekday-word");
      if (page.has(i, "past-day") || page.token(i).kind() == Token.Kind.NUMBER) {
        return told;
      }
    }
    boolean past =
        bare
            && published != null
            && told.from() != null
            && told.from().equals(told.to())
            && told.from().isBefore(published);
    if (!past || !outlook.ahead(draft.trigger())) {
      return told;
    }
    LocalDate next = told.from().plusWeeks(1);
    return new Period(next, next, told.text(), told.precision());
  }

  /** What is to come has begun for nobody: it is open from the day on which it is said. */
  private Period ahead(Draft draft, Period told) {
    if (published == null || told == null) {
      return told;
    }
    if (lead.next() != null && outlook.guessed(draft.trigger())) {
      return lead.next();
    }
    if (!outlook.ahead(draft.trigger())) {
      return told;
    }
    boolean day = told.from() != null && told.from().equals(told.to());
    return new Period(day ? told.from() : published, null, null, "day");
  }

  /** "Accused of murders": of what was done before, nobody says since when. */
  private Period blamed(Draft draft, Period told) {
    int i = draft.trigger();
    boolean accused =
        draft.type().equals("responsibility")
            && page.has(i, "accused-word")
            && i + 1 < page.tokens.size()
            && page.grammar.preposition(page.token(i + 1).folded()) == Preposition.BY;
    return accused && told != null ? new Period(null, told.to(), null, "day") : told;
  }

  private Period inherited(Draft draft) {
    int trigger = draft.trigger();
    if (published != null && goesOn(draft)) {
      return today();
    }
    int from = page.sentenceFrom(trigger);
    TimeSpan told = near.nearest(from, trigger, page.sentenceTo(trigger));
    boolean call = draft.type().equals("demand") && page.any(trigger, verbs);
    if (told == null && call && published != null) {
      return today();
    }
    int paragraph = page.paragraphFrom(trigger);
    if (told == null && near.takesUp(paragraph)) {
      paragraph = page.paragraphFrom(paragraph - 1);
    }
    while (told == null && from > paragraph) {
      int end = from;
      from = page.sentenceFrom(from - 1);
      told = near.nearest(from, end, end);
    }
    if (told == null) {
      return beginning(draft);
    }
    boolean nth = told.n() > 0 && told.kind() != TimeSpan.Kind.ANAPHORA;
    return nth && spoken.dayOfCourse(told) == null && published != null
        ? today()
        : datelines.of(draft.type(), told, unworded(spoken.period(told)));
  }

  /** What the beginning of the article says for all of it. */
  private Period beginning(Draft draft) {
    if (lead.reported() != null && draft.type().equals("quantity")) {
      return lead.reported();
    }
    if (lead.course()) {
      boolean end = draft.type().equals("end");
      return new Period(end ? lead.till() : lead.day().from(), lead.till(), null, "day");
    }
    if (lead.day() != null) {
      return datelines.of(draft.type(), lead.first(), lead.day());
    }
    return published == null ? null : today();
  }

  private Period today() {
    return new Period(published, published, null, "day");
  }

  /** What goes on goes on when it is printed; what "went on for three days" does not. */
  private boolean goesOn(Draft draft) {
    for (int i = page.clauses.from(draft.trigger()); i < draft.trigger(); i++) {
      if (page.has(i, "still")) {
        return true;
      }
    }
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

  static Period unworded(Period period) {
    return period == null ? null : new Period(period.from(), period.to(), null, period.precision());
  }
}
