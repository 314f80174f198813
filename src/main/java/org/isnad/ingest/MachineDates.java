package org.isnad.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as machines write them; the day is the one written, whatever the time zone. */
final class MachineDates {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:\\D.*)?");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[T\\s]?\\d{0,6}(?:Z|\\D.*)?)?");
  private static final Pattern SECONDS = Pattern.compile("\\d{10}(?:\\d{3})?");
  private static final int LONGEST = 80;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private final Map<String, Integer> months;

  MachineDates(PageHints hints) {
    this.months = hints.months();
  }

  /** The day, or null when the text states none. */
  LocalDate day(String text) {
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      return null;
    }
    String plain = digits(text.strip());
    try {
      LocalDate day = SECONDS.matcher(plain).matches() ? counted(plain) : written(plain);
      boolean year = day != null && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
      return year ? day : null;
    } catch (DateTimeException e) {
      return null; // the 31st of February is no day
    }
  }

  private static LocalDate counted(String seconds) {
    long count = Long.parseLong(seconds.substring(0, 10));
    return Instant.ofEpochSecond(count).atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private LocalDate written(String text) {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return day(yearFirst);
    }
    Matcher compact = COMPACT.matcher(text);
    return compact.matches() ? day(compact) : worded(text);
  }

  private static LocalDate day(Matcher matcher) {
    return LocalDate.of(
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(3)));
  }

  /** "Mon, 17 Oct 2022 10:00" and "October 17, 2022". */
  private LocalDate worded(String text) {
    int month = 0;
    int day = 0;
    int year = 0;
    List<Line> lines = Line.of(text);
    for (Word word : lines.isEmpty() ? List.<Word>of() : lines.get(0).words()) {
      String key = word.key().replaceFirst("(?<=\\d)(?:st|nd|rd|th)$", "");
      if (month == 0 && months.containsKey(key)) {
        month = months.get(key);
      } else if (key.matches("\\d{1,2}") && day == 0) {
        day = Integer.parseInt(key);
      } else if (key.matches("\\d{4}") && year == 0) {
        year = Integer.parseInt(key);
      }
    }
    return month == 0 || day == 0 || year == 0 ? null : LocalDate.of(year, month, day);
  }

  private static String digits(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
    return plain.toString();
  }
}
