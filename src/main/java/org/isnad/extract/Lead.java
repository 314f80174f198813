package org.isnad.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.isnad.fact.Period;

/**
 * What the title and first sentences of an article say of its time.
 *
 * @param day the first day told, or null; none that is to come
 * @param first where the first sentence tells that day, or null
 * @param course whether they tell of something that has gone on since that day
 * @param till the last day of the course: the one until which it is said to have lasted, else the
 *     day of publication
 * @param reported the past month, season or year that figures are told of, when it is the first
 *     time told, or null
 * @param next the first day told that is to come, or null
 */
record Lead(
    Period day, TimeSpan first, boolean course, LocalDate till, Period reported, Period next) {
  private static final ClassSet COURSES =
      ClassSet.of(
          "ending-verb", "lasting-verb", "lasting-noun", "ongoing-verb", "still", "ongoing-noun");
  private static final Set<String> LONG = Set.of("month", "season", "year");
  private static final int SENTENCES = 3;
  private static final Set<String> DASHES = Set.of("-", "–", "—", "ـ", "ــ", "/", ":", "|");

  /** An older first day is history, not the beginning of the course that is reported. */
  private static final int LONGEST_COURSE = 31;

  /** An older month or year is what the reported one is compared with. */
  private static final int LONGEST_AGO = 400;

  /** How many words a dateline has at most. */
  private static final int DATELINE = 12;

  /**
   * @param verbs the classes of verbs
   */
  static Lead of(Annotated page, ClassSet verbs) {
    LocalDate published = page.document.published();
    Period day = null;
    TimeSpan first = null;
    Period next = null;
    Period reported = null;
    LocalDate till = null;
    int sentences = 0;
    int last = -1;
    boolean timed = false;
    boolean lasted = false;
    boolean goesOn = false;
    for (int i = 0; i < page.tokens.size() && sentences <= SENTENCES; i++) {
      Token token = page.token(i);
      String part = page.document.partAt(token.start());
      TimeSpan time = page.time(i);
      if (!timed && time != null && time.bounded() && !part.equals("furniture")) {
        timed = true;
        boolean month = LONG.contains(String.valueOf(time.period().precision()));
        reported = month && past(time, published) ? Timeline.unworded(time.period()) : null;
      }
      if (!part.equals("body")) {
        continue;
      }
      lasted = page.has(i, "lasting-verb") || lasted && token.sentence() == last;
      sentences += token.sentence() == last ? 0 : 1;
      last = token.sentence();
      goesOn |= page.any(i, COURSES) && near(page, i);
      till = till == null && lasted ? until(time, published) : till;
      if (time == null || !time.days() || time.n() != 0 || dateline(page, time, verbs)) {
        continue;
      }
      boolean ahead = published != null && time.period().from().isAfter(published);
      if (ahead) {
        next = next == null ? Timeline.unworded(time.period()) : next;
      } else if (day == null) {
        day = Timeline.unworded(time.period());
        first = sentences == 1 ? time : null;
        goesOn |= time.kind() == TimeSpan.Kind.SINCE;
      }
    }
    boolean ended = till != null && day != null && !till.isBefore(day.from());
    boolean course =
        (goesOn || ended)
            && day != null
            && published != null
            && day.from().plusDays(1).isBefore(published)
            && ChronoUnit.DAYS.between(day.from(), published) <= LONGEST_COURSE;
    return new Lead(day, first, course, ended ? till : published, reported, next);
  }

  /** Whether it is the day of publication in a line over the report, or in front of its dash. */
  private static boolean dateline(Annotated page, TimeSpan time, ClassSet verbs) {
    LocalDate published = page.document.published();
    if (published == null || !published.equals(time.period().from())) {
      return false;
    }
    int from = page.paragraphFrom(time.from());
    for (int i = from; i < time.from(); i++) {
      if (i - from >= DATELINE || page.any(i, verbs)) {
        return false;
      }
    }
    int to = time.to();
    boolean dash = to < page.tokens.size() && DASHES.contains(page.token(to).text());
    return dash || to >= page.tokens.size() || page.paragraphBegins(to);
  }

  /** The past day until which something lasted, or null. */
  private static LocalDate until(TimeSpan time, LocalDate published) {
    boolean until = time != null && time.kind() == TimeSpan.Kind.UNTIL && time.told();
    LocalDate to = until ? time.period().to() : null;
    return to == null || published == null || !to.isBefore(published) ? null : to;
  }

  private static boolean past(TimeSpan time, LocalDate published) {
    return published != null
        && time.period().to().isBefore(published)
        && ChronoUnit.DAYS.between(time.period().from(), published) <= LONGEST_AGO;
  }

  private static boolean near(Annotated page, int i) {
    for (int k = page.clauses.from(i); k < page.clauses.to(i); k++) {
      if (page.has(k, "course-subject")) {
        return true;
      }
    }
    return false;
  }
}
