package org.isnad.extract;

import java.time.LocalDate;
import java.util.List;

/** Reads lengths of time: "ثلاثة أيام", "يومين", "الـ24 ساعة", "أشهر". */
final class TimeAmounts {
  private static final int LONGEST = 5000;
  private static final List<String> UNITS =
      List.of("second", "minute", "hour", "day", "week", "month", "year", "decade");

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
   * @param half whether half a unit is added
   * @param more a further length added to it, or null
   */
  record Amount(int to, int n, String measure, boolean half, Amount more) {
    Amount(int to, int n, String measure) {
      this(to, n, measure, false, null);
    }

    /** The day so long before another; null for an unstated plural or no day. */
    LocalDate before(LocalDate day) {
      return move(day, -1);
    }

    /** The day so long after another; null for an unstated plural or no day. */
    LocalDate after(LocalDate day) {
      return move(day, 1);
    }

    Amount times(int count) {
      return new Amount(to, count, measure, half, more);
    }

    Amount upTo(int end) {
      return new Amount(end, n, measure, half, more);
    }

    /** Whether it is told in more than one part: "a year and a half". */
    boolean compound() {
      return half || more != null;
    }

    /** Whether it is told to the day: "a month and ten days". */
    boolean exact() {
      return more != null && (more.measure().equals("day") || more.exact());
    }

    private LocalDate move(LocalDate day, int sign) {
      LocalDate whole = day == null || n == 0 ? null : plus(day, sign * n);
      LocalDate moved = whole != null && half ? plusHalf(whole, sign) : whole;
      return moved == null || more == null ? moved : more.move(moved, sign);
    }

    private LocalDate plus(LocalDate day, int by) {
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

    private LocalDate plusHalf(LocalDate day, int sign) {
      return switch (measure) {
        case "week" -> day.plusDays(3L * sign);
        case "month" -> day.plusDays(15L * sign);
        case "year" -> day.plusMonths(6L * sign);
        case "decade" -> day.plusYears(5L * sign);
        default -> day;
      };
    }

    /** In days, a month taken as 30 and a year as 365. */
    int days() {
      int unit =
          switch (measure) {
            case "second", "minute", "hour" -> 0;
            case "day" -> 1;
            case "week" -> 7;
            case "month" -> 30;
            case "decade" -> 3650;
            default -> 365;
          };
      int all = measure.equals("hour") ? n / 24 : n * unit;
      return all + (half ? unit / 2 : 0) + (more == null ? 0 : more.days());
    }

    String precision() {
      return switch (measure) {
        case "second", "minute", "hour", "day" -> "day";
        case "decade" -> "year";
        default -> compound() ? "day" : measure;
      };
    }
  }

  /** The amount at {@code i}, or null; a bare singular is one. */
  Amount read(NumberText text, int start) {
    Amount amount = one(text, start);
    if (amount == null || amount.n() == 0) {
      return amount;
    }
    int half = half(text, amount);
    if (half > 0) {
      return new Amount(half, amount.n(), amount.measure(), true, null);
    }
    Amount more = more(text, amount);
    return more == null ? amount : new Amount(more.to(), amount.n(), amount.measure(), false, more);
  }

  /** One past "and a half [year]" behind the amount, or -1. */
  private int half(NumberText text, Amount amount) {
    int i = amount.to();
    boolean half = text.together(i - 1, i) && words.find(CalendarList.AND_HALF, text, i) != null;
    if (!half) {
      return -1;
    }
    boolean again = text.together(i, i + 1) && amount.measure().equals(unit(text, i + 1));
    return again ? i + 2 : i + 1;
  }

  /** "and 21 days": a smaller unit joined to the amount. */
  private Amount more(NumberText text, Amount amount) {
    int i = amount.to();
    if (!text.together(i - 1, i) || !text.word(i) || !text.grammar.and(text.key(i))) {
      return null;
    }
    int at = text.is(i, Particle.AND) ? i + 1 : i;
    Amount more = text.together(i, at) ? one(text, at) : null;
    boolean smaller = more != null && more.n() > 0 && rank(more) < rank(amount);
    // "a month, and on Friday": a bare unit before a name of a day is no length
    boolean bare = smaller && more.n() == 1 && more.to() == at + 1;
    if (!smaller || (bare && words.find(CalendarList.WEEKDAYS, text, more.to()) != null)) {
      return null;
    }
    Amount rest = more(text, more);
    return rest == null ? more : new Amount(rest.to(), more.n(), more.measure(), false, rest);
  }

  private static int rank(Amount amount) {
    return UNITS.indexOf(amount.measure());
  }

  private Amount one(NumberText text, int start) {
    int i = words.skip(CalendarList.ABOUT, text, start);
    if (!text.together(start, i)) {
      return null;
    }
    int at = text.is(i, Particle.ARTICLE) ? i + 1 : i;
    int few = words.skip(CalendarList.FEW, text, i);
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
    return unit == null ? null : counted(text, i, unit);
  }

  /** A unit without a number before it: "يومين", "الأيام الثلاثة", "الأيام القليلة". */
  private Amount counted(NumberText text, int i, String unit) {
    Noun noun = nouns.find(text, i);
    int at = text.is(i + 1, Particle.ARTICLE) && text.number(i + 2) ? i + 2 : i + 1;
    NumberRead after =
        noun.number() == Noun.Number.PLURAL && text.together(i, at) && (at > i + 1 || text.word(at))
            ? numbers.read(text, at)
            : null;
    if (after != null && after.definite() && after.small() > 0 && after.small() < LONGEST) {
      return new Amount(after.to(), after.small(), unit);
    }
    int n =
        switch (noun.number()) {
          case SINGULAR -> 1;
          case DUAL -> 2;
          case PLURAL -> 0;
        };
    int to = n == 0 && text.together(i, i + 1) ? words.skip(CalendarList.FEW, text, i + 1) : i + 1;
    return new Amount(to, n, unit);
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
