package org.isnad.extract;

import java.time.LocalDate;
import org.isnad.extract.NumberPhrases.Hit;

/** Reads days with their month: "17 من تشرين الأول 2022", "17/10/2022", "الثالث من آذار". */
final class TimeDates {
  private final CalendarWords words;
  private final NumberReader numbers;
  private final FigureOrdinals ordinals;

  TimeDates(CalendarWords words, NumberReader numbers, FigureOrdinals ordinals) {
    this.words = words;
    this.numbers = numbers;
    this.ordinals = ordinals;
  }

  /**
   * A day as written.
   *
   * @param year 0 when not written
   * @param month 0 for a month told from that of publication; then {@code year} is how many later
   * @param hijri whether the month is one of the Hijri calendar
   */
  record Dated(int to, int year, int month, int day, boolean hijri) {
    LocalDate resolve(CalendarPast past, int weekday, String direction) {
      if (month == 0) {
        LocalDate in = past.published() == null ? null : past.published().plusMonths(year);
        return in == null ? null : CalendarPast.of(in.getYear(), in.getMonthValue(), day);
      }
      if (hijri) {
        int in = year > 0 ? year : past.hijriYear(month);
        return in == 0 ? null : CalendarPast.hijri(in, month, day);
      }
      return year > 0
          ? CalendarPast.of(year, month, day)
          : past.day(day, month, weekday, direction);
    }
  }

  /** A month as written, {@code year} 0 when it has none. */
  record Monthly(int to, int month, boolean hijri) {}

  /** The day at {@code i}, or null; {@code cued} when the words before it announce a date. */
  Dated day(NumberText text, int i, boolean cued) {
    Dated numeric = numeric(text, i, cued);
    if (numeric != null) {
      return numeric;
    }
    int[] day = dayNumber(text, i);
    return day == null ? monthFirst(text, i) : withMonth(text, day[1], day[0]);
  }

  /** "أكتوبر 14" when nothing is counted by the number. */
  private Dated monthFirst(NumberText text, int i) {
    Monthly month = month(text, i);
    int at = month == null ? -1 : month.to();
    if (at < 0 || month.hijri() || !text.number(at) || !text.together(i, at)) {
      return null;
    }
    int[] day = dayNumber(text, at);
    boolean counts = !words.monthFirst && text.word(at + 1) && text.together(at, at + 1);
    if (day == null || counts || text.sign(at + 1, "%٪:/-–$€")) {
      return null;
    }
    int[] year = year(text, day[1]);
    return year == null
        ? new Dated(day[1], 0, month.month(), day[0], false)
        : new Dated(year[1], year[0], month.month(), day[0], false);
  }

  /** Day number and one past it, or null. */
  int[] dayNumber(NumberText text, int i) {
    int at = i;
    if (text.is(i, Particle.THE_DAY) && text.together(i, i + 1)) {
      at = i + 1; // اليوم الثالث من آذار
    }
    if (text.is(at, Particle.ARTICLE) && text.number(at + 1)) {
      at++;
    }
    if (text.number(at)) {
      return text.key(at).matches("0?[1-9]|[12][0-9]|3[01]")
          ? new int[] {Integer.parseInt(text.key(at)), at + 1}
          : null;
    }
    NumberRead ordinal = ordinals.ordinal(text, at, false);
    NumberRead read = ordinal != null ? ordinal : at == i ? numbers.read(text, at) : null;
    int value = read == null ? 0 : read.small();
    return value > 0 && value < 32 ? new int[] {value, read.to()} : null;
  }

  /** The month and year after a day number, or null. */
  Dated withMonth(NumberText text, int at, int day) {
    int next = at;
    if (text.sign(next, "/-.–،,") && text.together(at - 1, next)) {
      next++;
    }
    if (text.is(next, Particle.OF) || text.is(next, Particle.IN)) {
      next++;
    }
    Monthly month = text.together(at - 1, next) ? month(text, next) : null;
    if (month == null) {
      return text.together(at - 1, next) ? thisMonth(text, next, day) : null;
    }
    int[] year = year(text, month.to());
    return year == null
        ? new Dated(month.to(), 0, month.month(), day, month.hijri())
        : new Dated(year[1], year[0], month.month(), day, month.hijri());
  }

  /** "من الشهر الماضي", "من هذا الشهر" after a day. */
  private Dated thisMonth(NumberText text, int i, int day) {
    int at = words.skip("this", text, i);
    int to = words.skip("month-word", text, at);
    if (to == at || !text.together(i, to - 1)) {
      return null;
    }
    Hit direction = at > i ? null : words.bare("directions", text, to);
    String value = at > i ? CalendarPast.CURRENT : direction == null ? "" : direction.value();
    int end = direction == null ? to : direction.to();
    return switch (value) {
      case CalendarPast.PAST -> new Dated(end, -1, 0, day, false);
      case CalendarPast.NEXT -> new Dated(end, 1, 0, day, false);
      case CalendarPast.CURRENT -> new Dated(end, 0, 0, day, false);
      default -> null;
    };
  }

  /** A month name, with "month" before it and a second name after a slash. */
  Monthly month(NumberText text, int i) {
    int at = i;
    Hit word = words.find("month-word", text, i);
    if (word != null && text.together(i, word.to())) {
      at = word.to();
    }
    Hit common = words.find("months", text, at);
    boolean hijri = common == null;
    Hit hit = hijri ? words.find("hijri-months", text, at) : common;
    if (hit == null || (at > i && !hit.prefix().isEmpty()) || doubtful(text, at)) {
      return null;
    }
    int to = hit.to();
    boolean open = text.sign(to, "(");
    Hit again = open || text.sign(to, "/-–") ? second(text, to + 1, hijri) : null;
    if (again != null && again.value().equals(hit.value())) {
      to = open && text.sign(again.to(), ")") ? again.to() + 1 : again.to();
    }
    return new Monthly(to, Integer.parseInt(hit.value()), hijri);
  }

  /** A word that is a month only with a capital: "may". */
  private boolean doubtful(NumberText text, int i) {
    return words.find("doubtful-months", text, i) != null
        && !Character.isUpperCase(text.token(i).text().charAt(0));
  }

  private Hit second(NumberText text, int i, boolean hijri) {
    return words.bare(hijri ? "hijri-months" : "months", text, i);
  }

  /** A year after a month: value and one past it, or null. */
  int[] year(NumberText text, int i) {
    return text.together(i - 1, i) ? yearAt(text, i) : null;
  }

  /** The same where nothing stands before it: "عام 2018". */
  int[] yearAt(NumberText text, int i) {
    int at = i;
    if (text.sign(at, "،,/-")) {
      at++;
    }
    if (text.is(at, Particle.OF) || text.is(at, Particle.IN)) {
      at++;
    }
    Hit word = words.find("years", text, at);
    boolean named = word != null;
    at = named ? word.to() : at;
    if (!text.together(i, at) || (!named && text.is(at - 1, Particle.IN))) {
      return null;
    }
    int value = yearNumber(text, at);
    if (value > 0) {
      return new int[] {value, marked(text, at + 1)};
    }
    NumberRead read = named ? numbers.read(text, at) : null;
    boolean fits = read != null && read.small() >= 1000 && read.small() < 2200;
    return fits ? new int[] {read.small(), marked(text, read.to())} : null;
  }

  private int marked(NumberText text, int to) {
    int hijri = words.skip("hijri-marks", text, to);
    return hijri > to ? hijri : words.skip("common-marks", text, to);
  }

  /** Four digits that can be a year, or 0. */
  static int yearNumber(NumberText text, int i) {
    boolean fits = text.number(i) && text.key(i).matches("1[3-9][0-9]{2}|20[0-9]{2}|21[0-9]{2}");
    return fits ? Integer.parseInt(text.key(i)) : 0;
  }

  private Dated numeric(NumberText text, int i, boolean cued) {
    if (!text.number(i)) {
      return null;
    }
    if (text.key(i).matches("[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}")) {
      String[] parts = text.key(i).split("\\.");
      return valid(i + 1, number(parts[2]), number(parts[1]), number(parts[0]));
    }
    String sign = i + 1 < text.size() ? text.token(i + 1).text() : "";
    boolean joined = (sign.equals("/") || sign.equals("-")) && small(text, i) && text.number(i + 2);
    if (!joined || !small(text, i + 2)) {
      return null;
    }
    int a = number(text.key(i));
    int b = number(text.key(i + 2));
    if (text.sign(i + 3, sign) && text.number(i + 4) && small(text, i + 4)) {
      int c = number(text.key(i + 4));
      if (a > 31) {
        return valid(i + 5, a, b, c);
      }
      int year = c < 100 && text.key(i + 4).length() == 2 ? 2000 + c : c;
      return b > 12 ? valid(i + 5, year, a, b) : valid(i + 5, year, b, a);
    }
    if (sign.equals("/") && a < 13 && TimeDates.yearNumber(text, i + 2) > 0) {
      return null; // a month and its year
    }
    boolean padded = text.key(i + 2).startsWith("0") && text.key(i + 2).length() == 2;
    if (!sign.equals("/") || !(cued || padded) || a > 31 || b > 31) {
      return null;
    }
    int[] year = year(text, i + 3);
    int in = year == null ? 0 : year[0];
    int to = year == null ? i + 3 : year[1];
    return b > 12 ? valid(to, in, a, b) : valid(to, in, b, a);
  }

  private static boolean small(NumberText text, int i) {
    return text.key(i).matches("[0-9]{1,4}");
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Dated valid(int to, int year, int month, int day) {
    boolean hijri = year > 0 && year < 1500;
    boolean fits = month >= 1 && month <= 12 && day >= 1 && day <= 31 && (year == 0 || year > 1299);
    return fits ? new Dated(to, year, month, day, hijri) : null;
  }
}
