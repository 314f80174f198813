package org.isnad.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.isnad.fact.Period;

/**
 * What the title and first sentences of an article say of its time.
 *
 * @param day the first day told, or null
 * @param course whether they tell of something that has gone on since that day
 * @param reported the past month, season or year that figures are told of, or null
 */
record Lead(Period day, boolean course, Period reported) {
  private static final ClassSet COURSES =
      ClassSet.of(
          "ending-verb", "lasting-verb", "lasting-noun", "ongoing-verb", "still", "ongoing-noun");
  private static final Set<String> LONG = Set.of("month", "season", "year");
  private static final int SENTENCES = 3;

  /** An older first day is history, not the beginning of the course that is reported. */
  private static final int LONGEST_COURSE = 31;

  /** An older month or year is what the reported one is compared with. */
  private static final int LONGEST_AGO = 400;

  static Lead of(Annotated page) {
    LocalDate published = page.document.published();
    Period day = null;
    Period reported = null;
    int sentences = 0;
    int last = -1;
    boolean goesOn = false;
    for (int i = 0; i < page.tokens.size() && sentences <= SENTENCES; i++) {
      Token token = page.token(i);
      String part = page.document.partAt(token.start());
      TimeSpan time = page.time(i);
      if (reported == null
          && time != null
          && !part.equals("furniture")
          && past(time, published)
          && LONG.contains(String.valueOf(time.period().precision()))) {
        reported = Timeline.unworded(time.period());
      }
      if (!part.equals("body")) {
        continue;
      }
      sentences += token.sentence() == last ? 0 : 1;
      last = token.sentence();
      goesOn |= page.any(i, COURSES) && near(page, i);
      if (day == null && time != null && time.days() && time.n() == 0) {
        day = Timeline.unworded(time.period());
        goesOn |= time.kind() == TimeSpan.Kind.SINCE;
      }
    }
    boolean course =
        goesOn
            && day != null
            && published != null
            && day.from().plusDays(1).isBefore(published)
            && ChronoUnit.DAYS.between(day.from(), published) <= LONGEST_COURSE;
    return new Lead(day, course, reported);
  }

  private static boolean past(TimeSpan time, LocalDate published) {
    return published != null
        && time.bounded()
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
