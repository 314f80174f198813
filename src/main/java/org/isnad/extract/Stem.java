package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to read a folded word as clitics and a stem. Readings are candidates: only a lexicon
 * tells which of them is a word.
 *
 * @param prefix what was taken off in front: any of و ف ب ل ك س ال
 * @param stem what is left
 * @param suffix pronoun taken off at the end
 */
record Stem(String prefix, String stem, String suffix) {
  private static final String[] PREFIXES = {
    "", "و", "ف", "ال", "وال", "فال", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "بال", "كال",
    "وبال", "وكال", "س", "وس", "فس"
  };
  private static final String[] SUFFIXES = {"", "ه", "ها", "هم", "هما", "هن", "نا", "كم"};
  private static final int SHORTEST = 2;

  /** Whether a conjunction stands in front. */
  boolean joined() {
    return !prefix.isEmpty() && (prefix.charAt(0) == 'و' || prefix.charAt(0) == 'ف');
  }

  /** Whether the definite article stands in front. */
  boolean definite() {
    return prefix.endsWith("ال");
  }

  /** Whether a preposition (ب ل ك) stands in front. */
  boolean governed() {
    return prefix.indexOf('ب') >= 0
        || prefix.indexOf('ك') >= 0
        || prefix.replace("ال", "").indexOf('ل') >= 0;
  }

  /** Every reading of a folded word, the fewest clitics first. */
  static List<Stem> of(String word) {
    List<Stem> out = new ArrayList<>(8);
    for (String suffix : SUFFIXES) {
      if (!word.endsWith(suffix) || word.length() - suffix.length() < SHORTEST) {
        continue;
      }
      String body = word.substring(0, word.length() - suffix.length());
      for (String prefix : PREFIXES) {
        if (body.startsWith(prefix)) {
          add(out, prefix, body.substring(prefix.length()), suffix);
        }
      }
      addLil(out, "", body, suffix);
      if (body.startsWith("ولل") || body.startsWith("فلل")) {
        addLil(out, body.substring(0, 1), body.substring(1), suffix);
      }
    }
    return out;
  }

  /**
   * لل is ل + ال; before a lam the two lams of the word and the article are written as one pair.
   */
  private static void addLil(List<Stem> out, String conjunction, String body, String suffix) {
    if (body.startsWith("لل")) {
      add(out, conjunction + "لال", body.substring(2), suffix);
      add(out, conjunction + "لال", body.substring(1), suffix);
    }
  }

  private static void add(List<Stem> out, String prefix, String stem, String suffix) {
    if (stem.length() < SHORTEST) {
      return;
    }
    out.add(new Stem(prefix, stem, suffix));
    if (!suffix.isEmpty() && stem.endsWith("ت") && stem.length() > SHORTEST) {
      // ة opens before a pronoun: مدينة + هم is written مدينتهم
      out.add(new Stem(prefix, stem.substring(0, stem.length() - 1) + "ه", suffix));
    }
  }
}
