package org.isnad.extract;

import java.time.LocalDate;
import org.isnad.extract.NumberPhrases.Hit;
import org.isnad.extract.TimeDates.Dated;

/**
 * Reads a day put in several ways at once, in any order: part of day, today or yesterday, weekday,
 * date ("صباح أول أمس الجمعة 14 أكتوبر").
 */
final class TimePoints {
  private static final int MOST_PARTS = 6;

  /** "الأحد الثالث" is the third Sunday, not the third of the month. */
  private static final int NTH = 5;

  private final CalendarWords words;
  private final TimeDates dates;
  private final TimeClocks clocks;

  TimePoints(CalendarWords words, TimeDates dates, TimeClocks clocks) {
    this.words = words;
    this.dates = dates;
    this.clocks = clocks;
  }

  /** What has been read so far. */
  private static final class Parts {
    int to;
    String part;
    boolean alone;
    Integer days;
    boolean overnight;
    int weekday;
    int secondWeekday;
    String direction = "";
    Dated date;
    LocalDate bare;
    boolean clock;

    boolean dayKnown() {
      return days != null || weekday > 0 || date != null || bare != null;
    }
  }

  /** The point at {@code i}, or null. */
  TimeRead read(NumberText text, int i, Reckoning reckoning) {
    Parts parts = new Parts();
    parts.to = i;
    for (int k = 0; k < MOST_PARTS; k++) {
      int at = k == 0 ? first(text, i, parts) : link(text, parts.to);
      if (at < 0 || !more(text, at, parts, k == 0) && !bare(text, at, parts, k == 0, reckoning)) {
        break;
      }
    }
    if (parts.to == i) {
      return null;
    }
    String precision = parts.part != null || parts.clock ? "part-of-day" : "day";
    if (!parts.dayKnown()) {
      return parts.alone || parts.clock ? TimeRead.anaphora(parts.to, 0, precision) : null;
    }
    LocalDate day = day(parts, reckoning);
    if (parts.overnight && day != null) {
      return TimeRead.range(parts.to, day, day.plusDays(1), precision);
    }
    return TimeRead.point(parts.to, day, precision);
  }

  private static LocalDate day(Parts parts, Reckoning reckoning) {
    if (parts.date != null) {
      LocalDate day = parts.date.resolve(reckoning, parts.weekday, parts.direction);
      if (day != null) {
        return day;
      }
    }
    if (parts.bare != null) {
      return parts.bare;
    }
    if (parts.days != null) {
      LocalDate day =
          reckoning.published() == null ? null : reckoning.published().plusDays(parts.days);
      // "today, Sunday" on a page dated Monday was written on Sunday
      return day == null || parts.weekday == 0 ? day : Reckoning.beside(day, parts.weekday);
    }
    return parts.weekday > 0 ? reckoning.weekday(parts.weekday, parts.direction) : null;
  }

  /** "يوم" and the like may open a point, and "هذا" one that is a weekday. */
  private int first(NumberText text, int i, Parts parts) {
    int at = words.skip(CalendarList.THIS, text, i);
    int day = words.skip(CalendarList.DAY_WORDS, text, at);
    if (at > i && text.together(i, day) && words.bare(CalendarList.WEEKDAYS, text, day) != null) {
      parts.direction = Reckoning.CURRENT;
      return day;
    }
    Hit hit = words.find(CalendarList.DAYS, text, i);
    Hit word = hit == null ? words.find(CalendarList.DAY_WORDS, text, i) : null;
    return word != null && text.together(i, word.to()) ? word.to() : i;
  }

  /** Skips a comma, a bracket and "يوم", "الموافق" between the parts; -1 at a sentence's end. */
  private int link(NumberText text, int from) {
    int at = from;
    if (text.sign(at, "،,(/-–")) {
      at++;
    }
    if (text.is(at, Particle.IN) || text.is(at, Particle.OF)) {
      at++;
    }
    at = words.skip(CalendarList.LINKS, text, at);
    at = words.skip(CalendarList.LINKS, text, at);
    return text.together(from - 1, at) ? at : -1;
  }

  private boolean more(NumberText text, int i, Parts parts, boolean first) {
    boolean cued = parts.dayKnown() || words.cue(text, i - 1);
    Dated date = parts.date == null ? dates.day(text, i, cued) : null;
    if (date != null) {
      parts.date = date;
      parts.to = closed(text, i, date.to());
      direction(text, parts, date.year() == 0 && date.month() > 0);
      return true;
    }
    return nights(text, i, parts, first)
        || days(text, i, parts, first)
        || weekday(text, i, parts, first)
        || part(text, i, parts, first)
        || clock(text, i, parts);
  }

  /** "الخميس 21", "يوم 27": a day of a month that is not named. */
  private boolean bare(NumberText text, int i, Parts parts, boolean first, Reckoning reckoning) {
    boolean weekday = parts.weekday > 0 && parts.days == null;
    boolean cued = words.bare(CalendarList.DAY_WORDS, text, i - 1) != null;
    boolean said = reckoning.talk() && first && (words.bareCue(text, i) || cued);
    if (parts.date != null || parts.bare != null || !(weekday || first && (cued || said))) {
      return false;
    }
    int[] day = dates.dayNumber(text, i);
    boolean told = text.number(i) || text.is(i - 1, Particle.IN);
    told |= day != null && definite(text, i) && (said || day[0] > NTH);
    if (day == null
        || !told
        || !(weekday || said || text.number(i))
        || words.counts(text, day[1])) {
      return false;
    }
    LocalDate date = weekday ? reckoning.day(day[0], parts.weekday) : reckoning.day(day[0]);
    parts.bare = date;
    parts.to = date == null ? parts.to : day[1];
    return date != null;
  }

  private static boolean definite(NumberText text, int i) {
    return text.definite(i);
  }

  private boolean nights(NumberText text, int i, Parts parts, boolean first) {
    Hit hit = parts.dayKnown() ? null : found(CalendarList.NIGHTS, text, i, first);
    if (hit == null) {
      return false;
    }
    parts.days = Integer.parseInt(hit.value());
    parts.overnight = parts.days < 0;
    parts.part = "night";
    parts.to = hit.to();
    return true;
  }

  private boolean days(NumberText text, int i, Parts parts, boolean first) {
    Hit hit =
        parts.days != null || parts.date != null ? null : found(CalendarList.DAYS, text, i, first);
    if (hit == null) {
      return false;
    }
    parts.days = Integer.parseInt(hit.value());
    parts.to = closed(text, i, hit.to());
    if (hit.value().equals("0")) {
      int before = parts.to;
      direction(text, parts, true); // اليوم الماضي
      parts.days = parts.to == before ? parts.days : parts.direction.equals("next") ? 1 : -1;
    }
    return true;
  }

  private boolean weekday(NumberText text, int i, Parts parts, boolean first) {
    Hit hit = found(CalendarList.WEEKDAYS, text, i, first);
    if (hit == null) {
      return false;
    }
    int day = Integer.parseInt(hit.value());
    if (parts.weekday > 0) {
      boolean next = day == parts.weekday % 7 + 1 && "night".equals(parts.part);
      if (!next || parts.overnight) {
        return false;
      }
      parts.overnight = true; // ليل الخميس - الجمعة
    } else {
      parts.weekday = day;
    }
    parts.to = closed(text, i, hit.to());
    direction(text, parts, true);
    return true;
  }

  private boolean part(NumberText text, int i, Parts parts, boolean first) {
    if (parts.part != null) {
      return false;
    }
    Hit alone = found(CalendarList.PARTS_ALONE, text, i, first);
    Hit hit = found(CalendarList.PARTS, text, i, first);
    if (alone == null && hit == null) {
      return false;
    }
    boolean longer = alone != null && (hit == null || alone.to() >= hit.to());
    parts.alone = longer;
    parts.part = longer ? "part" : hit.value();
    parts.to = longer ? alone.to() : hit.to();
    return true;
  }

  private boolean clock(NumberText text, int i, Parts parts) {
    int to = parts.clock ? -1 : clocks.read(text, i);
    if (to < 0) {
      return false;
    }
    parts.clock = true;
    parts.to = to;
    return true;
  }

  private Hit found(CalendarList list, NumberText text, int i, boolean first) {
    return first ? words.find(list, text, i) : words.bare(list, text, i);
  }

  private void direction(NumberText text, Parts parts, boolean open) {
    Hit hit = words.bare(CalendarList.DIRECTIONS, text, parts.to);
    boolean place = hit != null && text.together(parts.to - 1, parts.to) && open;
    if (place && !hit.value().equals("same") && !hit.value().equals("following")) {
      parts.direction = hit.value();
      parts.to = hit.to();
    }
  }

  /** Takes the bracket that closes one opened right before. */
  private static int closed(NumberText text, int i, int to) {
    return text.sign(i - 1, "(") && text.sign(to, ")") ? to + 1 : to;
  }
}
