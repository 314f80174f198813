package org.isnad.extract;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.isnad.extract.NumberPhrases.Hit;
import org.isnad.extract.TimeMonths.Monthly;

/** Reads days with their month: "17 من تشرين الأول 2022", "17/10/2022", "الثالث من آذار". */
final class TimeDates {
  private static final Pattern DOTTED = Pattern.compile("[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}");

  private final CalendarWords words;
  private final NumberReader numbers;
  private final FigureOrdinals ordinals;
  private final TimeMonths months;
  private final TimeYears years;

  TimeDates(
      CalendarWords words,
      NumberReader numbers,
      FigureOrdinals ordinals,
      TimeMonths months,
      TimeYears years) {
    this.words = words;
    this.numbers = numbers;
    this.ordinals = ordinals;
    this.months = months;
    this.years = years;
  }

  /**
   * A day as written.
   *
   * @param year 0 when not written
   * @param month 0 for a month told from that of publication; then {@code year} is how many later
   * @param hijri whether the month is one of the Hijri calendar
   * @param years how many years after that of publication, or null when no year is told so
   */
  record Dated(int to, int year, int month, int day, boolean hijri, Integer years) {
    Dated(int to, int year, int month, int day, boolean hijri) {
      this(to, year, month, day, hijri, null);
    }

    LocalDate resolve(Reckoning reckoning, int weekday, String direction) {
      if (month == 0) {
        LocalDate in =
            reckoning.published() == null ? null : reckoning.published().plusMonths(year);
        return in == null ? null : Reckoning.of(in.getYear(), in.getMonthValue(), day);
      }
      if (hijri) {
        int in = year > 0 ? year : reckoning.hijriYear(month);
        return in == 0 ? null : Reckoning.hijri(in, month, day);
      }
      if (years != null) {
        LocalDate now = reckoning.published();
        return now == null ? null : Reckoning.of(now.getYear() + years, month, day);
      }
      return year > 0
          ? Reckoning.of(year, month, day)
          : reckoning.day(day, month, weekday, direction);
    }
  }

  /** The day at {@code i}, or null; {@code cued} when the words before it announce a date. */
  Dated day(NumberText text, int i, boolean cued) {
    Dated numeric = numeric(text, i, cued);
    if (numeric != null) {
      return numeric;
    }
    int[] day = dayNumber(text, i);
    return day == null ? monthFirst(text, i) : withMonth(text, day[1], day[0]);
  }

  /** "أكتوبر 14" when nothing is counted by the number, "أكتوبر الحادي والعشرين". */
  private Dated monthFirst(NumberText text, int i) {
    Monthly month = months.read(text, i);
    int at = month == null ? -1 : month.to();
    boolean dash = at > 0 && text.sign(at, "-–") && text.gap(at - 1) == 0 && text.gap(at) == 0;
    at = dash ? at + 1 : at; // يناير-1
    if (at < 0 || month.hijri() || !text.together(i, at)) {
      return null;
    }
    NumberRead ordinal = text.number(at) ? null : ordinals.ordinal(text, at, true);
    if (!text.number(at) && (ordinal == null || !ordinal.definite() || ordinal.to() < at + 2)) {
      return null;
    }
    int[] day = dayNumber(text, at);
    boolean counts =
        text.number(at) && !words.monthFirst && text.word(at + 1) && text.together(at, at + 1);
    if (day == null || counts || (text.number(at) && text.sign(at + 1, "%٪:/-–$€"))) {
      return null;
    }
    int[] year = years.after(text, day[1]);
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
    NumberPhrases.Hit first = words.find(CalendarList.FIRST_DAY, text, at);
    if (first != null) {
      return new int[] {1, first.to()}; // فاتح نوفمبر
    }
    if (text.number(at)) {
      int day = text.digits(at, 2);
      return day > 0 && day < 32 ? new int[] {day, at + 1} : null;
    }
    NumberRead ordinal = ordinals.ordinal(text, at, false);
    boolean weekday = ordinal == null && words.bare(CalendarList.WEEKDAYS, text, at) != null;
    NumberRead read =
        ordinal != null ? ordinal : at == i && !weekday ? numbers.read(text, at) : null;
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
    Monthly month = text.together(at - 1, next) ? months.dated(text, next) : null;
    if (month == null) {
      return text.together(at - 1, next) ? thisMonth(text, next, day) : null;
    }
    int[] year = years.after(text, month.to());
    if (year != null) {
      return new Dated(year[1], year[0], month.month(), day, month.hijri());
    }
    int[] step = month.hijri() ? null : years.step(text, month.to());
    return step == null
        ? new Dated(month.to(), 0, month.month(), day, month.hijri())
        : new Dated(step[1], 0, month.month(), day, false, step[0]);
  }

  /** "من الشهر الماضي", "من هذا الشهر" after a day. */
  private Dated thisMonth(NumberText text, int i, int day) {
    int at = words.skip(CalendarList.THIS, text, i);
    int to = words.skip(CalendarList.MONTH_WORD, text, at);
    if (to == at) {
      Hit now = words.bare(CalendarList.CURRENT_MONTH, text, i);
      return now == null ? null : new Dated(now.to(), 0, 0, day, false); // 15 الجاري
    }
    if (!text.together(i, to - 1)) {
      return null;
    }
    Hit direction = at > i ? null : words.bare(CalendarList.DIRECTIONS, text, to);
    String value = at > i ? Reckoning.CURRENT : direction == null ? "" : direction.value();
    int end = direction == null ? to : direction.to();
    return switch (value) {
      case Reckoning.PAST -> new Dated(end, -1, 0, day, false);
      case Reckoning.NEXT -> new Dated(end, 1, 0, day, false);
      case Reckoning.CURRENT -> new Dated(end, 0, 0, day, false);
      default -> null;
    };
  }

  private Dated numeric(NumberText text, int i, boolean cued) {
    if (!text.number(i)) {
      return null;
    }
    if (text.key(i).indexOf('.') > 0 && DOTTED.matcher(text.key(i)).matches()) {
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
    if (sign.equals("/") && a < 13 && TimeYears.number(text, i + 2) > 0) {
      return null; // a month and its year
    }
    boolean padded = text.key(i + 2).startsWith("0") && text.key(i + 2).length() == 2;
    if (!sign.equals("/") || !(cued || padded) || a > 31 || b > 31) {
      return null;
    }
    int[] year = years.after(text, i + 3);
    int in = year == null ? 0 : year[0];
    int to = year == null ? i + 3 : year[1];
    return b > 12 ? valid(to, in, a, b) : valid(to, in, b, a);
  }

  private static boolean small(NumberText text, int i) {
    return text.digits(i, 4) >= 0;
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
