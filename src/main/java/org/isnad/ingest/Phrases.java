package org.isnad.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of phrases of one to a few words, looked up by their first word. */
final class Phrases {
  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  Phrases(Iterable<String> phrases) {
    for (String phrase : phrases) {
      List<String> words =
          Line.of(phrase).stream().flatMap(l -> l.words().stream()).map(Word::key).toList();
      if (!words.isEmpty()) {
        byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
      }
    }
  }

  /** How many words from {@code at} on the longest phrase there takes; 0 when there is none. */
  int at(List<Word> words, int at) {
    return at(words, at, false);
  }

  /** The same, but the last word of a phrase of several may be glued to what follows. */
  int glued(List<Word> words, int at) {
    return at(words, at, true);
  }

  private int at(List<Word> words, int at, boolean glued) {
    int longest = 0;
    if (at < words.size()) {
      for (List<String> phrase : byFirst.getOrDefault(words.get(at).key(), List.of())) {
        if (phrase.size() > longest && matches(phrase, words, at, glued)) {
          longest = phrase.size();
        }
      }
    }
    return longest;
  }

  private static boolean matches(List<String> phrase, List<Word> words, int at, boolean glued) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      String word = words.get(at + i).key();
      boolean last = glued && i > 0 && i == phrase.size() - 1;
      if (last ? !word.startsWith(phrase.get(i)) : !word.equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words are one of the phrases, whole. */
  boolean are(List<Word> words) {
    return !words.isEmpty() && at(words, 0) == words.size();
  }

  /** Whether the single word is one of the phrases. */
  boolean holds(String key) {
    return byFirst.getOrDefault(key, List.of()).stream().anyMatch(phrase -> phrase.size() == 1);
  }
}
