package org.isnad.extract;

import java.time.LocalDate;
import org.isnad.extract.NumberPhrases.Hit;

/** Reads a time that no preposition opens: a point, a spell, or words that point back. */
final class TimeTargets {
  private final CalendarWords words;
  private final TimePoints points;
  private final TimeSpells spells;
  private final TimeWeekdays weekdays;

  TimeTargets(CalendarWords words, TimePoints points, TimeSpells spells, TimeWeekdays weekdays) {
    this.weekdays = weekdays;
    this.words = words;
    this.points = points;
    this.spells = spells;
  }

  /** The time at {@code i}, or null. The longer reading wins. */
  TimeRead read(NumberText text, int i, Reckoning reckoning) {
    TimeRead fixed = fixed(text, i, reckoning);
    TimeRead point = points.read(text, i, reckoning);
    TimeRead spell = spells.read(text, i, reckoning);
    TimeRead best = longer(weekdays.read(text, i, reckoning), longer(fixed, point));
    return longer(best, spell);
  }

  private static TimeRead longer(TimeRead one, TimeRead other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.to() > one.to() ? other : one;
  }

  private TimeRead fixed(NumberText text, int i, Reckoning reckoning) {
    Hit anaphora = words.find(CalendarList.ANAPHORA, text, i);
    boolean week = anaphora != null && reckoning.talk() && anaphora.value().equals("7");
    if (anaphora != null && !week) {
      int days = Integer.parseInt(anaphora.value());
      LocalDate published = reckoning.published();
      return reckoning.talk() && days != 0 && published != null
          ? TimeRead.point(anaphora.to(), published.plusDays(days), "day")
          : TimeRead.anaphora(anaphora.to(), days, "day");
    }
    Hit now = words.find(CalendarList.NOW, text, i);
    return now == null ? null : TimeRead.point(now.to(), reckoning.published(), "day");
  }
}
