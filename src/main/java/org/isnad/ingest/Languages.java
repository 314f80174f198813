package org.isnad.ingest;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** Tells the language of a text from its letters alone. */
final class Languages {
  /** Share of letters foreign to Arabic above which a text of its script is another language. */
  private static final double FOREIGN = 0.01;

  private final Map<String, String> foreign;

  /**
   * @param foreign letters that Arabic does not use, by the tag of the language that does
   */
  Languages(Map<String, String> foreign) {
    this.foreign = foreign;
  }

  /** A BCP 47 tag: {@code ar}, another language of its letters, or {@code und} with the script. */
  String of(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
    UnicodeScript most = UnicodeScript.COMMON;
    int letters = 0;
    for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
      if (count.getValue() > letters) {
        most = count.getKey();
        letters = count.getValue();
      }
    }
    return switch (most) {
      case ARABIC -> ofArabicLetters(text, letters);
      case LATIN -> "und-Latn";
      case CYRILLIC -> "und-Cyrl";
      case HEBREW -> "he";
      default -> "und";
    };
  }

  private String ofArabicLetters(String text, int letters) {
    String language = "ar";
    double most = FOREIGN * letters;
    for (Map.Entry<String, String> row : foreign.entrySet()) {
      long found = text.chars().filter(letter -> row.getValue().indexOf(letter) >= 0).count();
      if (found > most) {
        language = row.getKey();
        most = found;
      }
    }
    return language;
  }
}
