package org.isnad.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.registry.Particles;

/** Folded words and phrases of a lexicon, looked up as a text has them. */
final class WordList {
  private static final String AND = Particles.SHIPPED.and();

  private final Set<String> words = new HashSet<>();
  private final List<String> phrases = new ArrayList<>();
  private final Set<String> heads = new HashSet<>();

  void add(String entry) {
    if (entry.indexOf(' ') >= 0) {
      phrases.add(entry);
      heads.add(entry.substring(0, entry.indexOf(' ')));
    } else if (!entry.isEmpty()) {
      words.add(entry);
    }
  }

  /** Whether the word stands here as it is: without article and particles. */
  boolean exactly(String word) {
    return words.contains(word);
  }

  /** Whether the word stands here, with or without article and particles. */
  boolean has(String word) {
    return words.contains(word) || (!words.isEmpty() && words.contains(Keys.bare(word)));
  }

  /**
   * Whether one of the words, or a run of them, stands here; "and", "by", "to" may be joined on.
   */
  boolean in(List<String> text) {
    boolean headed = false;
    for (String word : text) {
      if (has(word) || (led(word) && words.contains(word.substring(1)))) {
        return true;
      }
      headed |= !heads.isEmpty() && heads.contains(word);
    }
    return headed && phraseIn(text);
  }

  /** Whether a run of the words stands here. */
  boolean phraseIn(List<String> text) {
    String joined = " " + String.join(" ", text) + " ";
    for (String phrase : phrases) {
      if (joined.contains(" " + phrase + " ")) {
        return true;
      }
    }
    return false;
  }

  Set<String> words() {
    return words;
  }

  /** The first words of its phrases. */
  Set<String> heads() {
    return heads;
  }

  /** Whether a folded text opens with an entry. */
  boolean opens(String folded) {
    int blank = folded.indexOf(' ');
    if (blank > 0 && words.contains(folded.substring(0, blank))) {
      return true;
    }
    for (String phrase : phrases) {
      if (folded.startsWith(phrase) && folded.startsWith(" ", phrase.length())) {
        return true;
      }
    }
    return false;
  }

  static boolean led(String word) {
    return word.startsWith(AND) || Particles.SHIPPED.preposition(word);
  }
}
