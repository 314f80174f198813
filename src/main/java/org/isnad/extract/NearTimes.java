package org.isnad.extract;

/** Which of the times of a text stand near a token, and may date what it tells. */
final class NearTimes {
  private static final ClassSet DEEDS = ClassSet.of("attack-noun", "shelling-noun");

  /** How many words open a paragraph. */
  private static final int OPENING = 4;

  private final Annotated page;
  private final Spoken spoken;

  NearTimes(Annotated page, Spoken spoken) {
    this.page = page;
    this.spoken = spoken;
  }

  /** The most exact time that begins between two tokens, the first of equal ones; or null. */
  TimeSpan within(int from, int to) {
    TimeSpan best = null;
    for (int i = from; i < to; i++) {
      TimeSpan time = page.time(i);
      boolean told = time != null && time.from() >= from && spoken.tells(time);
      if (told && (best == null || time.precisionRank() < best.precisionRank())) {
        best = time;
      }
    }
    return best;
  }

  /** Of the times of a sentence the last one told before a token, else the first behind it. */
  TimeSpan nearest(int from, int at, int to) {
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
    TimeSpan behind = closed(at, to);
    return behind == null || spoken.later(behind) ? null : behind;
  }

  /**
   * Like {@link #within}; "months ago" and "until today" are of their own clause only, and days to
   * come of what is to come.
   */
  TimeSpan closed(int from, int to) {
    TimeSpan best = within(from, to);
    return best == null || ages(best) || spoken.ahead(best) || spoken.open(best) ? null : best;
  }

  /** "The worst for six decades": a measure of its own clause, and no day of anything else. */
  private static boolean ages(TimeSpan time) {
    return time.kind() == TimeSpan.Kind.SINCE && "year".equals(time.period().precision());
  }

  /** Whether the paragraph goes on with a deed told before it: "the attack resulted in". */
  boolean takesUp(int paragraph) {
    int to = Math.min(page.sentenceTo(paragraph), paragraph + OPENING);
    for (int i = paragraph + 1; i < to && paragraph > 0; i++) {
      if (page.any(i, DEEDS) && page.definite(i) && page.has(i - 1, "light-verb")) {
        return true;
      }
    }
    return false;
  }
}
