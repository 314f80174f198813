package org.isnad.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.isnad.extract.NumberPhrases.Hit;

/**
 * Reads days picked out of a week, month or year: "أول جمعة من تموز", "الثلاثاء الثالث من أيلول",
 * "آخر يوم في الشهر الماضي", "الأحد من الأسبوع الماضي".
 */
final class TimeWeekdays {
  private static final int LAST = 0;

  private final CalendarWords words;
  private final FigureOrdinals ordinals;
  private final TimeAmounts amounts;
  private final TimeSpells spells;

  TimeWeekdays(
      CalendarWords words, FigureOrdinals ordinals, TimeAmounts amounts, TimeSpells spells) {
    this.words = words;
    this.ordinals = ordinals;
    this.amounts = amounts;
    this.spells = spells;
  }

  /** Which of the days: one past its words, its weekday or 0 for any, and which one of them. */
  private record Pick(int to, int weekday, int n) {}

  /** The day at {@code i}, or null. */
  TimeRead read(NumberText text, int i, Reckoning reckoning) {
    Pick pick = numbered(text, i);
    boolean before = pick != null;
    pick = before ? pick : behind(text, i);
    TimeRead whole = pick == null ? null : whole(text, pick.to(), reckoning);
    if (whole != null) {
      return whole.from() == null || whole.till() == null
          ? TimeRead.known(whole.to(), null, null, "day", TimeSpan.Kind.POINT)
          : of(pick, whole, before);
    }
    if (pick != null && !before && reckoning.talk() && pick.n() != LAST) {
      return inMonth(pick, reckoning);
    }
    return ofWeek(text, i, reckoning);
  }

  /** "أول جمعة", "ثالث يوم ثلاثاء", "آخر يوم". */
  private Pick numbered(NumberText text, int i) {
    NumberRead ordinal = ordinals.ordinal(text, i, false);
    Hit last = ordinal == null ? words.find(CalendarList.LAST, text, i) : null;
    boolean counts = ordinal != null && !ordinal.definite() && ordinal.small() > 0;
    int at = counts ? ordinal.to() : last != null ? last.to() : -1;
    if (at < 0 || !text.together(i, at)) {
      return null;
    }
    int n = counts ? ordinal.small() : LAST;
    int day = words.skip(CalendarList.DAY_WORDS, text, at);
    Hit name = words.bare(CalendarList.WEEKDAY_NAMES, text, day);
    if (name == null) {
      name = words.bare(CalendarList.WEEKDAYS, text, day);
    }
    if (name != null && text.together(i, name.to() - 1)) {
      return new Pick(name.to(), Integer.parseInt(name.value()), n);
    }
    return day > at ? new Pick(day, 0, n) : null;
  }

  /** "الثلاثاء الثالث", "اليوم الأخير". */
  private Pick behind(NumberText text, int i) {
    int start = words.skip(CalendarList.DAY_WORDS, text, i);
    Hit name = words.find(CalendarList.WEEKDAYS, text, start);
    boolean day = name == null && text.is(i, Particle.THE_DAY);
    int at = name != null ? name.to() : day ? i + 1 : -1;
    if (at < 0 || !text.together(i, at)) {
      return null;
    }
    int weekday = name == null ? 0 : Integer.parseInt(name.value());
    if (words.bare(CalendarList.FINAL, text, at) != null) {
      return new Pick(at + 1, weekday, LAST);
    }
    NumberRead ordinal = ordinals.ordinal(text, at, true);
    boolean counts = ordinal != null && ordinal.definite() && ordinal.small() > 0;
    return counts && !day && ordinal.small() <= 5
        ? new Pick(ordinal.to(), weekday, ordinal.small())
        : null;
  }

  /** The month or year the day is picked out of. */
  private TimeRead whole(NumberText text, int i, Reckoning reckoning) {
    int at = text.is(i, Particle.OF) || text.is(i, Particle.IN) ? i + 1 : i;
    boolean joined = at == i && !text.led(i, Preposition.BY);
    TimeRead whole = joined || !text.together(i - 1, at) ? null : spells.whole(text, at, reckoning);
    boolean fits =
        whole != null && (whole.precision().equals("month") || whole.precision().equals("year"));
    return fits ? whole : null;
  }

  private static TimeRead of(Pick pick, TimeRead whole, boolean before) {
    LocalDate day = day(pick, whole.from(), whole.till());
    LocalDate dated = whole.from().plusDays(pick.n() - 1L);
    boolean date = !before && pick.n() > 0 && dated.getDayOfWeek().getValue() == pick.weekday();
    return day == null || date ? null : TimeRead.point(whole.to(), day, "day");
  }

  private static LocalDate day(Pick pick, LocalDate from, LocalDate till) {
    LocalDate day;
    if (pick.weekday() == 0) {
      day = pick.n() == LAST ? till : from.plusDays(pick.n() - 1L);
    } else if (pick.n() == LAST) {
      day = till.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(pick.weekday())));
    } else {
      day =
          from.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(pick.weekday())))
              .plusWeeks(pick.n() - 1L);
    }
    return day.isAfter(till) || day.isBefore(from) ? null : day;
  }

  /** "الأحد الثاني" of the current month, where people talk. */
  private static TimeRead inMonth(Pick pick, Reckoning reckoning) {
    LocalDate now = reckoning.published();
    LocalDate day =
        now == null
            ? null
            : day(pick, now.withDayOfMonth(1), now.with(TemporalAdjusters.lastDayOfMonth()));
    return day == null ? null : TimeRead.point(pick.to(), day, "day");
  }

  /** "الأحد من الأسبوع الماضي", "أحد الأسبوع الماضي", "الأسبوع المقبل يوم الجمعة". */
  private TimeRead ofWeek(NumberText text, int i, Reckoning reckoning) {
    int start = words.skip(CalendarList.DAY_WORDS, text, i);
    Hit name = words.find(CalendarList.WEEKDAYS, text, start);
    Hit bare = name == null ? words.bare(CalendarList.WEEKDAY_NAMES, text, start) : null;
    Hit first = name != null ? name : bare;
    if (first != null) {
      int at = first.to();
      at = name != null && (text.is(at, Particle.OF) || text.is(at, Particle.IN)) ? at + 1 : at;
      int[] week = text.together(i, at) ? week(text, at) : null;
      return week == null ? null : in(week, week[1], first, reckoning);
    }
    int[] week = week(text, i);
    int at = week == null ? -1 : words.skip(CalendarList.DAY_WORDS, text, week[1]);
    Hit then = at < 0 || !text.together(i, at) ? null : words.bare(CalendarList.WEEKDAYS, text, at);
    return then == null ? null : in(week, then.to(), then, reckoning);
  }

  private static TimeRead in(int[] week, int to, Hit name, Reckoning reckoning) {
    LocalDate monday = reckoning.monday(week[0]);
    LocalDate day = monday == null ? null : monday.plusDays(Long.parseLong(name.value()) - 1);
    return TimeRead.point(to, day, "day");
  }

  /** A week told from the current one: how many later, and one past it; or null. */
  private int[] week(NumberText text, int i) {
    int at = words.skip(CalendarList.THIS, text, i);
    if (!text.together(i, at) || !"week".equals(amounts.unit(text, at))) {
      return null;
    }
    boolean one = amounts.noun(text, at).number() == Noun.Number.SINGULAR;
    if (!one || at > i) {
      return one ? new int[] {0, at + 1} : null;
    }
    Hit direction =
        text.together(i, i + 1) ? words.bare(CalendarList.DIRECTIONS, text, i + 1) : null;
    boolean told =
        direction != null
            && !direction.value().equals("same")
            && !direction.value().equals("following");
    return told ? new int[] {Reckoning.steps(direction.value()), direction.to()} : null;
  }
}
