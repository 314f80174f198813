package org.isnad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases of one or more words with a value each; the longest that fits wins. */
final class NumberPhrases {
  /** A phrase found: its value, one past its last token, and the proclitic of its first word. */
  record Hit(String value, int to, String prefix) {}

  private record Phrase(String[] words, String value) {}

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  /** All phrases of the groups; the value of a phrase is the name of its group. */
  static NumberPhrases of(Map<String, List<String>> groups) {
    NumberPhrases phrases = new NumberPhrases();
    groups.forEach((value, list) -> list.forEach(p -> phrases.add(p, value)));
    phrases.byFirst.values().forEach(NumberPhrases::longestFirst);
    return phrases;
  }

  /** Phrases without values. */
  static NumberPhrases of(List<String> list) {
    return of(Map.of("", list));
  }

  private void add(String phrase, String value) {
    String[] words = phrase.split(" +");
    byFirst.computeIfAbsent(words[0], k -> new ArrayList<>()).add(new Phrase(words, value));
  }

  private static void longestFirst(List<Phrase> phrases) {
    phrases.sort(Comparator.comparingInt((Phrase p) -> -p.words().length));
  }

  /** The longest phrase that begins at a token, which may bear a proclitic, or null. */
  Hit find(NumberText text, int i) {
    Hit best = null;
    if (!text.word(i)) {
      return i < 0 || i >= text.size() ? null : longest(text, i, text.token(i).text(), "");
    }
    for (NumberForm form : text.forms(i)) {
      Hit hit = form.definite() ? null : longest(text, i, form.key(), form.prefix());
      if (hit != null && (best == null || hit.to() > best.to())) {
        best = hit;
      }
    }
    return best;
  }

  /** The same, but only where no proclitic stands before it. */
  Hit bare(NumberText text, int i) {
    Hit hit = find(text, i);
    return hit != null && hit.prefix().isEmpty() ? hit : null;
  }

  /** The first words of all phrases. */
  Set<String> starts() {
    return byFirst.keySet();
  }

  /** Whether a phrase begins with the very word. */
  boolean starts(String word) {
    return byFirst.containsKey(word);
  }

  /** Whether a phrase may begin at the word or sign, whatever follows. */
  boolean mayOpen(Word word) {
    if (starts(word.spelling.text)) {
      return true; // of signs, what is written
    }
    for (NumberForm form : word.forms) {
      if (!form.definite() && starts(form.key())) {
        return true;
      }
    }
    return false;
  }

  private Hit longest(NumberText text, int i, String first, String prefix) {
    List<Phrase> phrases = byFirst.get(first);
    if (phrases == null) {
      return null; // as for nearly every word
    }
    for (Phrase phrase : phrases) {
      if (follows(text, i, phrase.words())) {
        return new Hit(phrase.value(), i + phrase.words().length, prefix);
      }
    }
    return null;
  }

  private static boolean follows(NumberText text, int i, String[] words) {
    for (int k = 1; k < words.length; k++) {
      if (!text.together(i, i + k) || !text.key(i + k).equals(words[k])) {
        return false;
      }
    }
    return true;
  }
}
