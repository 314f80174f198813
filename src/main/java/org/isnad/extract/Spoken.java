package org.isnad.extract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.isnad.fact.Period;

/**
 * What a time of the text means in its article. "The next day" counts from the day spoken of last
 * before it, "the second day" from the first day of the course; "until today" begins where the
 * course begins, and what "preceded these events" was before that. A bare weekday of the day of
 * publication is a week ago when the article has put that day so before: what began "last Friday"
 * did not begin today.
 */
final class Spoken {
  /** How many words may stand between "since" and the day. */
  private static final int SINCE = 6;

  private final Annotated page;
  private final LocalDate published;
  private final Lead lead;
  private final Map<LocalDate, Integer> first = new HashMap<>(); // day to where it is told first
  private final NavigableMap<Integer, Period> times = new TreeMap<>();
  private final NavigableMap<Integer, Period> days = new TreeMap<>();

  Spoken(Annotated page, Lead lead) {
    this.page = page;
    this.published = page.document.published();
    this.lead = lead;
    for (TimeSpan time : page.times) {
      if (time.told()
          && time.period().from() != null
          && !"week".equals(time.period().precision())) {
        first.putIfAbsent(time.period().from(), time.from());
      }
      if (time.kind() == TimeSpan.Kind.ANAPHORA || !time.bounded() || ahead(time)) {
        continue;
      }
      times.put(time.from(), time.period());
      if (time.kind() == TimeSpan.Kind.POINT && time.days()) {
        days.put(time.from(), time.period());
      }
    }
  }

  /** Whether it says a day in this article. */
  boolean tells(TimeSpan time) {
    return switch (time.kind()) {
      case ANAPHORA -> before(time.from(), true) != null;
      case BEFORE -> lead.day() != null;
      default -> time.told() || dayOfCourse(time) != null;
    };
  }

  /** Whether it begins after the day of publication. */
  boolean ahead(TimeSpan time) {
    LocalDate from = time.period() == null ? null : time.period().from();
    return from != null && published != null && from.isAfter(published);
  }

  /** Whether only its last day is known: "until today", "months ago". */
  boolean open(TimeSpan time) {
    return switch (time.kind()) {
      case ANAPHORA, BEFORE -> false;
      default -> time.period().from() == null && dayOfCourse(time) == null;
    };
  }

  /** Whether it dates only what stands with it or comes after it: a year, "the next day". */
  boolean later(TimeSpan time) {
    return "year".equals(time.period().precision())
        || time.kind() == TimeSpan.Kind.ANAPHORA && time.n() != 0;
  }

  /** "On the second day", of a course whose first day the article tells. */
  LocalDate dayOfCourse(TimeSpan time) {
    boolean counted = time.kind() == TimeSpan.Kind.DAY_OF_COURSE && !time.told() && time.n() > 0;
    LocalDate day =
        counted && lead.day() != null ? lead.day().from().plusDays(time.n() - 1L) : null;
    return day == null || published != null && day.isAfter(published) ? null : day;
  }

  /** The period it means. */
  Period period(TimeSpan time) {
    Period told = time.period();
    LocalDate counted = dayOfCourse(time);
    if (counted != null) {
      return new Period(counted, counted, told.text(), "day");
    }
    if (time.kind() == TimeSpan.Kind.BEFORE) {
      return lead.day() == null
          ? told
          : new Period(null, lead.day().from().minusDays(1), told.text(), "day");
    }
    if (time.kind() == TimeSpan.Kind.ANAPHORA) {
      Period before = before(time.from(), time.n() == 0);
      if (time.n() == 0 && before != null) {
        return Timeline.unworded(before);
      }
      LocalDate day = before == null ? null : before.from().plusDays(time.n());
      return day == null ? told : new Period(day, day, told.text(), "day");
    }
    if (told.from() == null && time.kind() == TimeSpan.Kind.UNTIL && lead.day() != null) {
      LocalDate first = lead.day().from();
      LocalDate from = first.isAfter(told.to()) ? told.to() : first;
      return new Period(from, told.to(), told.text(), told.precision());
    }
    if (since(time)) {
      return new Period(told.from(), published, told.text(), told.precision());
    }
    if (weekday(time) && weekBefore(time)) {
      LocalDate day = told.from().minusWeeks(1);
      return new Period(day, day, told.text(), told.precision());
    }
    return told;
  }

  /** "Since the truce began on": a past day with "since" some nouns in front of it. */
  private boolean since(TimeSpan time) {
    boolean day = time.kind() == TimeSpan.Kind.POINT || time.kind() == TimeSpan.Kind.RANGE;
    if (!day || published == null || !time.bounded() || time.period().from().isAfter(published)) {
      return false;
    }
    int from = page.clauses.from(time.from());
    for (int i = time.from() - 1; i >= from && i >= time.from() - SINCE; i--) {
      if (page.has(i, "since-word")) {
        return i < time.from() - 1;
      }
      if (!page.token(i).isWord() || page.time(i) != null || page.has(i, "relative")) {
        return false;
      }
    }
    return false;
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

  /** Whether the article has spoken of that day a week before, in front of it. */
  private boolean weekBefore(TimeSpan time) {
    Integer told = first.get(time.period().from().minusWeeks(1));
    return told != null && told < time.from();
  }

  /** The last day spoken of before a token, or the last time of any kind; nothing to come. */
  private Period before(int token, boolean any) {
    Map.Entry<Integer, Period> last = (any ? times : days).lowerEntry(token);
    return last == null ? lead.day() : last.getValue();
  }
}
