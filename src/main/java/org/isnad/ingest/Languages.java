package org.isnad.ingest;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells the language of a text: from the script of its letters, and where several languages share
 * one, from the share of its commonest words.
 */
final class Languages {
  /** Share of foreign letters above which a text of a language's script is another language. */
  private static final double FOREIGN = 0.01;

  /** Share of its commonest words that any prose of a language exceeds. */
  private static final double COMMON = 0.05;

  /** No more of a text is looked at: its language does not change behind. */
  private static final int LONGEST = 100_000;

  private final Map<String, LanguageSigns> signs;
  private final Map<String, Map<String, String>> foreign;

  /**
   * @param signs what tells each language that is read, by its tag
   * @param foreign for each of them the letters it does not use, by the tag of the language that
   *     does
   */
  Languages(Map<String, LanguageSigns> signs, Map<String, Map<String, String>> foreign) {
    this.signs = new TreeMap<>(signs);
    this.foreign = new HashMap<>(foreign);
  }

  /** Whether claims are read in the language of a tag. */
  boolean read(String tag) {
    return signs.containsKey(tag.split("-", 2)[0]);
  }

  /** A BCP 47 tag: a language that is read or known, or {@code und} with the script. */
  String of(String whole) {
    String text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
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
    String language = written(text, most);
    if (language != null) {
      return foreign(text, letters, language);
    }
    return switch (most) {
      case LATIN -> "und-Latn";
      case ARABIC -> "und-Arab";
      case CYRILLIC -> "und-Cyrl";
      case HEBREW -> "he";
      default -> "und";
    };
  }

  /** The language of the script whose common words the text holds most, or null. */
  private String written(String text, UnicodeScript script) {
    String best = null;
    double most = -1;
    for (Map.Entry<String, LanguageSigns> row : signs.entrySet()) {
      if (row.getValue().scripts().contains(script)) {
        Set<String> common = row.getValue().common();
        double share = common.isEmpty() ? 0 : share(text, common);
        if (share > most && (common.isEmpty() || share > COMMON)) {
          best = row.getKey();
          most = share;
        }
      }
    }
    return best;
  }

  private static double share(String text, Set<String> common) {
    int words = 0;
    int found = 0;
    for (Line line : Line.of(text)) {
      for (Word word : line.words()) {
        words++;
        found += common.contains(word.key()) ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) found / words;
  }

  private String foreign(String text, int letters, String own) {
    String language = own;
    double most = FOREIGN * letters;
    for (Map.Entry<String, String> row : foreign.getOrDefault(own, Map.of()).entrySet()) {
      long found = text.chars().filter(letter -> row.getValue().indexOf(letter) >= 0).count();
      if (found > most) {
        language = row.getKey();
        most = found;
      }
    }
    return language;
  }
}
