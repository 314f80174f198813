package org.isnad.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Numbers of things as newspapers write them: in digits or in words, the noun in its form. */
final class Numbers {
  private static final int WORDS_IN_TEN = 4;
  private static final int TENS_IN_TEN = 2;

  private final Map<String, String[]> nouns = new HashMap<>();
  private final List<String> few;
  private final List<String> units;
  private final List<String> tens;

  Numbers(Words words) {
    for (String line : words.list("nouns")) {
      String[] parts = line.split(" = ");
      nouns.put(parts[0], parts[1].split("\\|"));
    }
    few = words.list("three-to-ten");
    units = words.list("units");
    tens = words.list("tens");
  }

  /**
   * So many of a thing.
   *
   * @param noun a key of the list of nouns, with a {@code '} behind a preposition; null for digits
   *     alone
   */
  String of(int number, String noun, Random dice) {
    if (noun == null) {
      return Integer.toString(number);
    }
    boolean behind = noun.endsWith("'");
    String[] forms = nouns.get(behind ? noun.substring(0, noun.length() - 1) : noun);
    if (forms == null) {
      throw new IllegalArgumentException("no noun " + noun + " in the list @nouns");
    }
    int gender = forms[5].equals("m") ? 0 : 1;
    if (number == 1) {
      return forms[0] + " " + units.get(gender).split(" ")[0];
    }
    if (number == 2) {
      return behind ? forms[2] : forms[1];
    }
    if (number <= 10) {
      boolean spelled = dice.nextInt(10) < WORDS_IN_TEN;
      String count = spelled ? few.get(gender).split(" ")[number - 3] : Integer.toString(number);
      return count + " " + forms[3];
    }
    if (number % 100 == 0) {
      return number + " " + forms[0];
    }
    boolean spelled = number > 20 && number < 100 && dice.nextInt(10) < TENS_IN_TEN;
    return (spelled ? spelled(number, gender, behind) : Integer.toString(number)) + " " + forms[4];
  }

  private String spelled(int number, int gender, boolean behind) {
    String ten = tens.get(behind ? 1 : 0).split(" ")[number / 10 - 2];
    int unit = number % 10;
    boolean two = unit == 2 && behind;
    if (unit == 0 || two) {
      return unit == 0 ? ten : Integer.toString(number);
    }
    return units.get(gender).split(" ")[unit - 1] + AND + ten;
  }

  /** The letter that joins two words. */
  private static final String AND = " \u0648";
}
