package org.isnad.extract;

import org.isnad.extract.NumberPhrases.Hit;

/** Reads a time that no preposition opens: a point, a spell, or words that point back. */
final class TimeTargets {
  private final CalendarWords words;
  private final TimePoints points;
  private final TimeSpells spells;

  TimeTargets(CalendarWords words, TimePoints points, TimeSpells spells) {
    this.words = words;
    this.points = points;
    this.spells = spells;
  }

  /** The time at {@code i}, or null. The longer reading wins. */
  TimeRead read(NumberText text, int i, CalendarPast past) {
    TimeRead fixed = fixed(text, i, past);
    TimeRead point = points.read(text, i, past);
    TimeRead spell = spells.read(text, i, past);
    TimeRead best = longer(fixed, point);
    return longer(best, spell);
  }

  private static TimeRead longer(TimeRead one, TimeRead other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.to() > one.to() ? other : one;
  }

  private TimeRead fixed(NumberText text, int i, CalendarPast past) {
    Hit anaphora = words.find("anaphora", text, i);
    if (anaphora != null) {
      return TimeRead.anaphora(anaphora.to(), Integer.parseInt(anaphora.value()), "day");
    }
    Hit now = words.find("now", text, i);
    return now == null ? null : TimeRead.point(now.to(), past.published(), "day");
  }
}
