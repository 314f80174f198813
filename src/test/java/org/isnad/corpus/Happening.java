package org.isnad.corpus;

import java.time.LocalDate;
import java.util.Random;

/**
 * Something that happened, as long as papers write of it.
 *
 * @param number from 0
 * @param spot where
 * @param day when
 * @param days how many days papers write of it, from 1
 * @param weight how much is written of it
 * @param dead by the end, -1 for a happening without tolls
 * @param hurt by the end
 * @param seed of what all who write of it agree on
 */
record Happening(
    int number,
    String kind,
    String name,
    Spot spot,
    LocalDate day,
    int days,
    int weight,
    int dead,
    int hurt,
    long seed) {

  /** A town, with what is around it. */
  record Spot(String town, String region, String country) {}

  static Happening of(int number, String line, Spot spot, LocalDate day, Random dice) {
    String[] parts = line.split(" = |\\|");
    int weight = dice.nextInt(8) == 0 ? 8 + dice.nextInt(12) : 1 + dice.nextInt(5);
    int dead = between(parts[2], dice);
    int hurt = between(parts[3], dice);
    return new Happening(
        number,
        parts[0],
        parts[1],
        spot,
        day,
        1 + dice.nextInt(4),
        weight,
        hurt == 0 ? -1 : dead,
        hurt,
        dice.nextLong());
  }

  private static int between(String range, Random dice) {
    String[] ends = range.split("-");
    int low = Integer.parseInt(ends[0]);
    return low + dice.nextInt(Integer.parseInt(ends[1]) - low + 1);
  }

  boolean toldOn(LocalDate when) {
    return !when.isBefore(day) && when.isBefore(day.plusDays(days));
  }

  /** Known on that day of those who are dead in the end: tolls grow, by a third at most. */
  int known(int all, LocalDate when) {
    long left = Math.max(0, days - 1 - (when.toEpochDay() - day.toEpochDay()));
    return all <= 0 ? Math.max(0, all) : (int) Math.max(1, all - all * left / (days * 3L));
  }

  /** What those say who count otherwise: more by a half, and by two at least. */
  int claimed(int all) {
    return all + Math.max(2, all / 2);
  }
}
