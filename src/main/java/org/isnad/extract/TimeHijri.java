package org.isnad.extract;

import java.time.LocalDate;
import org.isnad.extract.NumberPhrases.Hit;
import org.isnad.extract.TimeMonths.Monthly;

/** Places months of the Hijri calendar on the civil one. */
final class TimeHijri {
  private static final int CIVIL = 1500;

  private final CalendarWords words;

  TimeHijri(CalendarWords words) {
    this.words = words;
  }

  /**
   * The month, or null: month names are also names of people, so "month", a year or a direction
   * must be near.
   *
   * @param year the year after it and one past that, or null
   */
  TimeRead read(NumberText text, int i, Monthly month, int[] year, Reckoning reckoning) {
    int to = year != null ? year[1] : words.skip(CalendarList.HIJRI_PRAISE, text, month.to());
    Hit direction =
        text.together(i, to) && year == null ? words.bare(CalendarList.DIRECTIONS, text, to) : null;
    boolean praised = to > month.to();
    if (year == null
        && direction == null
        && !praised
        && words.find(CalendarList.MONTH_WORD, text, i) == null) {
      return null;
    }
    int in = year == null ? year(month.month(), direction, reckoning) : year[0];
    if (year != null && in >= CIVIL) {
      in = Reckoning.hijriYearIn(in, month.month());
    }
    LocalDate from = in == 0 ? null : Reckoning.hijri(in, month.month(), 1);
    LocalDate next = from == null ? null : next(in, month.month());
    return TimeRead.range(
        direction == null ? to : direction.to(),
        from,
        next == null ? null : next.minusDays(1),
        "month");
  }

  private static LocalDate next(int year, int month) {
    return month == 12 ? Reckoning.hijri(year + 1, 1, 1) : Reckoning.hijri(year, month + 1, 1);
  }

  private static int year(int month, Hit direction, Reckoning reckoning) {
    int latest = reckoning.hijriYear(month);
    String put = direction == null ? "" : direction.value();
    LocalDate end = latest == 0 ? null : next(latest, month);
    boolean running = end != null && end.isAfter(reckoning.published());
    return switch (latest == 0 ? "" : put) {
      case Reckoning.PAST -> running ? latest - 1 : latest;
      case Reckoning.BEFORE_LAST -> running ? latest - 2 : latest - 1;
      case Reckoning.NEXT -> latest + 1;
      case Reckoning.AFTER_NEXT -> latest + 2;
      default -> latest;
    };
  }
}
