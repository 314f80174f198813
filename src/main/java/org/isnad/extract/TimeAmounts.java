package org.isnad.extract;

import java.time.LocalDate;

/** Reads lengths of time: "ثلاثة أيام", "يومين", "الـ24 ساعة", "أشهر". */
final class TimeAmounts {
  private static final int LONGEST = 5000;

  private final CalendarWords words;
  private final Nouns nouns;
  private final NumberReader numbers;

  TimeAmounts(CalendarWords words, Nouns nouns, NumberReader numbers) {
    this.words = words;
    this.nouns = nouns;
    this.numbers = numbers;
  }

  /**
   * A length of time.
   *
   * @param n how many, or 0 when it is an unstated plural
   * @param measure second, minute, hour, day, week, month, year or decade
   */
  record Amount(int to, int n, String measure) {
    /** The day so long before another; null for an unstated plural or no day. */
    LocalDate before(LocalDate day) {
      return day == null || n == 0 ? null : move(day, -n);
    }

    private LocalDate move(LocalDate day, int by) {
      return switch (measure) {
        case "second", "minute" -> day;
        case "hour" -> day.plusDays(by / 24 + (by % 24 == 0 ? 0 : by < 0 ? -1 : 1));
        case "day" -> day.plusDays(by);
        case "week" -> day.plusWeeks(by);
        case "month" -> day.plusMonths(by);
        case "decade" -> day.plusYears(10L * by);
        default -> day.plusYears(by);
      };
    }

    /** In days, a month taken as 30 and a year as 365. */
    int days() {
      return switch (measure) {
        case "second", "minute", "hour" -> n / 24;
        case "day" -> n;
        case "week" -> n * 7;
        case "month" -> n * 30;
        case "decade" -> n * 3650;
        default -> n * 365;
      };
    }

    String precision() {
      return switch (measure) {
        case "second", "minute", "hour", "day" -> "day";
        case "decade" -> "year";
        default -> measure;
      };
    }
  }

  /** The amount at {@code i}, or null; a bare singular is one. */
  Amount read(NumberText text, int start) {
    int i = words.skip("about", text, start);
    if (!text.together(start, i)) {
      return null;
    }
    int at = text.is(i, Particle.ARTICLE) ? i + 1 : i;
    int few = words.skip("few", text, i);
    if (few > i) {
      String some = text.together(i, few) ? unit(text, few) : null;
      return some == null ? null : new Amount(few + 1, 0, some); // بضعة أيام
    }
    NumberRead read = numbers.read(text, at);
    if (read != null && text.together(i, read.to())) {
      String unit = unit(text, read.to());
      boolean fits = unit != null && read.small() > 0 && read.small() < LONGEST;
      return fits ? new Amount(read.to() + 1, read.small(), unit) : null;
    }
    String unit = unit(text, i);
    if (unit == null) {
      return null;
    }
    Noun noun = nouns.find(text, i);
    NumberRead after =
        noun.number() == Noun.Number.PLURAL && text.together(i, i + 1) && text.word(i + 1)
            ? numbers.read(text, i + 1)
            : null;
    if (after != null && after.definite() && after.small() > 0 && after.small() < LONGEST) {
      return new Amount(after.to(), after.small(), unit); // الأيام الثلاثة
    }
    int n =
        switch (noun.number()) {
          case SINGULAR -> 1;
          case DUAL -> 2;
          case PLURAL -> 0;
        };
    int to = n == 0 && text.together(i, i + 1) ? words.skip("few", text, i + 1) : i + 1;
    return new Amount(to, n, unit); // الأيام القليلة
  }

  /** The unit of time a word is, or null. */
  String unit(NumberText text, int i) {
    Noun noun = nouns.find(text, i);
    return noun != null && isUnit(noun.measure()) ? noun.measure() : null;
  }

  static boolean isUnit(String measure) {
    return switch (measure) {
      case "second", "minute", "hour", "day", "week", "month", "year", "decade" -> true;
      default -> false;
    };
  }

  Noun noun(NumberText text, int i) {
    return nouns.find(text, i);
  }
}
