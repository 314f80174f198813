package org.isnad.ingest;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.fact.Orthography;

/** Reads written days: "17 October 2022" in all month names, and 17-10-2022. */
final class Days {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private final Map<Integer, Phrases> months = new HashMap<>();
  private final Map<String, Integer> weekdays = new HashMap<>();
  private final Phrases monthJoiners;
  private final Phrases yearJoiners;

  Days(PageWords words) {
    monthJoiners = words.phrases("month_joiners");
    yearJoiners = words.phrases("year_joiners");
    words.months().forEach((number, names) -> months.put(number, new Phrases(names)));
    words
        .numbers("weekdays")
        .forEach((name, number) -> weekdays.put(Orthography.fold(name), number));
  }

  /**
   * A day as written.
   *
   * @param weekday 1 for Monday to 7, or 0 when not written
   * @param year or 0 when not written
   * @param next index of the word after it
   */
  record Written(int weekday, int day, int month, int year, int next) {
    /** The date in that year, or null when there is none or its weekday is another. */
    LocalDate in(int theYear) {
      try {
        LocalDate date = LocalDate.of(theYear, month, day);
        return weekday == 0 || date.getDayOfWeek() == DayOfWeek.of(weekday) ? date : null;
      } catch (DateTimeException e) {
        return null;
      }
    }

    /** The date, or null when the year is not written or the day does not exist. */
    LocalDate date() {
      return year == 0 ? null : in(year);
    }
  }

  /** The day that begins at this word, or null. */
  Written at(Line line, int at) {
    int weekday = weekday(line, at);
    int from = weekday == 0 ? at : at + 1;
    Written written = named(line, from, weekday);
    return written != null ? written : numeric(line, from, weekday);
  }

  /** Every day in the line, in order. */
  List<Written> in(Line line) {
    List<Written> days = new ArrayList<>();
    for (int at = 0; at < line.size(); ) {
      Written day = at(line, at);
      if (day != null) {
        days.add(day);
      }
      at = day == null ? at + 1 : day.next();
    }
    return days;
  }

  int weekday(Line line, int at) {
    return at < line.size() ? weekdays.getOrDefault(line.words().get(at).key(), 0) : 0;
  }

  private Written named(Line line, int at, int weekday) {
    int day = number(line, at, 1, 31);
    if (day == 0) {
      return null;
    }
    int next = at + 1;
    next += monthJoiners.at(line.words(), next);
    for (Map.Entry<Integer, Phrases> month : months.entrySet()) {
      int length = month.getValue().at(line.words(), next);
      if (length > 0) {
        next += length;
        next += month.getValue().at(line.words(), next); // the month in its other name
        int yearAt = next + yearJoiners.at(line.words(), next);
        int year = year(line, yearAt);
        return new Written(weekday, day, month.getKey(), year, year == 0 ? next : yearAt + 1);
      }
    }
    return null;
  }

  private Written numeric(Line line, int at, int weekday) {
    if (at + 2 >= line.size() || !sameSign(line, at)) {
      return null;
    }
    int month = number(line, at + 1, 1, 12);
    int first = number(line, at, 1, 31);
    int last = number(line, at + 2, FIRST_YEAR, LAST_YEAR);
    if (last == 0) {
      first = number(line, at + 2, 1, 31);
      last = number(line, at, FIRST_YEAR, LAST_YEAR);
    }
    return month == 0 || first == 0 || last == 0
        ? null
        : new Written(weekday, first, month, last, at + 3);
  }

  private static boolean sameSign(Line line, int at) {
    List<Word> words = line.words();
    String one = line.between(words.get(at).end(), words.get(at + 1).start());
    String two = line.between(words.get(at + 1).end(), words.get(at + 2).start());
    return one.equals(two) && List.of("-", "/", ".").contains(one);
  }

  /** The number written at this word when it lies in the bounds, else 0. */
  static int number(Line line, int at, int from, int to) {
    if (at >= line.size()) {
      return 0;
    }
    String key = line.words().get(at).key();
    if (key.length() > 4 || !key.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    int number = Integer.parseInt(key);
    return number >= from && number <= to ? number : 0;
  }

  /** A year written at this word, else 0. */
  static int year(Line line, int at) {
    return number(line, at, FIRST_YEAR, LAST_YEAR);
  }
}
