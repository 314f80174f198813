package org.isnad.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Days along a drawing. A stretch of which nothing is said is drawn short, so that one report a
 * year later does not press the days of the event into a dot; the drawing marks where that is.
 */
final class DayScale {
  /** So many empty days are drawn as they are; more look like this many. */
  private static final int EMPTY = 4;

  private static final double APART = 6;

  private final TreeMap<LocalDate, Double> starts = new TreeMap<>();
  private final List<Double> breaks = new ArrayList<>();
  private final List<LocalDate> ticks = new ArrayList<>();
  private double length;

  /**
   * @param days every day that is drawn
   */
  DayScale(Collection<LocalDate> days) {
    LocalDate last = null;
    for (LocalDate day : new TreeSet<>(days)) {
      if (last != null) {
        long away = day.toEpochDay() - last.toEpochDay();
        double drawn = Math.min(away, EMPTY + 1.0);
        if (away > drawn) {
          breaks.add(length + 1 + (drawn - 1) / 2);
        }
        length += drawn;
      }
      starts.put(day, length);
      last = day;
    }
    length += 1;
    breaks.replaceAll(at -> at / length * 100);
    double drawn = -APART;
    for (LocalDate day : starts.keySet()) {
      if (middle(day) - drawn >= APART) {
        ticks.add(day);
        drawn = middle(day);
      }
    }
  }

  boolean empty() {
    return starts.isEmpty();
  }

  /** Where a day begins, of 100. */
  double start(LocalDate day) {
    return starts.get(day) / length * 100;
  }

  double middle(LocalDate day) {
    return (starts.get(day) + 0.5) / length * 100;
  }

  /** Where a day is over, of 100. */
  double end(LocalDate day) {
    return (starts.get(day) + 1) / length * 100;
  }

  /** The days to write under the drawing: so many that their numbers do not touch. */
  List<LocalDate> ticks() {
    return ticks;
  }

  /** Where days of which nothing is said are left out, of 100. */
  List<Double> breaks() {
    return breaks;
  }
}
