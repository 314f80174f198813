package org.isnad.link;

import java.util.ArrayList;
import java.util.List;

/**
 * The folded words of a stretch of text.
 *
 * @param words as they are written
 * @param bare without article and particles
 */
record Wording(List<String> words, List<String> bare) {
  static Wording of(String text) {
    List<String> words = Keys.words(text);
    List<String> bare = new ArrayList<>(words.size());
    for (String word : words) {
      bare.add(Keys.bare(word));
    }
    return new Wording(words, bare);
  }

  /** Whether other words stand here from a place on, in any form; "in" may be joined on. */
  boolean has(Wording wanted, int at) {
    if (at + wanted.words.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < wanted.words.size(); i++) {
      String word = words.get(at + i);
      String want = wanted.words.get(i);
      boolean joined = i == 0 && word.length() == want.length() + 1 && word.endsWith(want);
      if (!word.equals(want) && !bare.get(at + i).equals(wanted.bare.get(i)) && !joined) {
        return false;
      }
    }
    return true;
  }
}
