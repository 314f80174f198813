package org.isnad.extract;

import java.util.List;
import org.isnad.fact.Period;

/**
 * A time in a text.
 *
 * @param from first token
 * @param to one past the last token
 * @param period its days, words and precision
 * @param kind how it is put
 * @param n the day of a course for {@code DAY_OF_COURSE} and for a range counted so, the days after
 *     the time spoken of for {@code ANAPHORA}, else 0
 */
record TimeSpan(int from, int to, Period period, Kind kind, int n) {
  private static final List<String> PRECISIONS =
      List.of("part-of-day", "day", "week", "month", "season", "year");

  enum Kind {
    /** A day or part of a day. */
    POINT,
    RANGE,
    /** From a day to the day of publication. */
    SINCE,
    UNTIL,
    FREQUENCY,
    /** Counted from the day of publication, which is unknown. */
    RELATIVE_UNRESOLVED,
    /** "The fourth day" of something: {@code n} tells which. */
    DAY_OF_COURSE,
    /** Relative to the time spoken of: {@code n} days after it. */
    ANAPHORA,
    /** Before all that has been told: "these events were preceded by". */
    BEFORE
  }

  /** Whether it says a day, or at least the first or last one. */
  boolean told() {
    return period != null && (period.from() != null || period.to() != null);
  }

  /** Whether both its first and its last day are known. */
  boolean bounded() {
    return period != null && period.from() != null && period.to() != null;
  }

  /** Whether it is one of days, not of weeks or months. */
  boolean days() {
    return bounded()
        && ("day".equals(period.precision()) || "part-of-day".equals(period.precision()));
  }

  /** The more exact, the lower; a time without a precision counts as a day. */
  int precisionRank() {
    return period == null || period.precision() == null
        ? PRECISIONS.indexOf("day")
        : PRECISIONS.indexOf(period.precision());
  }
}
