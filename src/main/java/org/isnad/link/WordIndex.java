package org.isnad.link;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Many word lists at once: which of them a text meets is found in one pass over its words. */
final class WordIndex {
  private final List<WordList> lists;
  private final Map<String, BitSet> byWord = new HashMap<>();
  private final Map<String, BitSet> byHead = new HashMap<>();

  WordIndex(List<WordList> lists) {
    this.lists = List.copyOf(lists);
    for (int i = 0; i < this.lists.size(); i++) {
      put(byWord, this.lists.get(i).words(), i);
      put(byHead, this.lists.get(i).heads(), i);
    }
  }

  private static void put(Map<String, BitSet> index, Set<String> words, int list) {
    words.forEach(word -> index.computeIfAbsent(word, k -> new BitSet()).set(list));
  }

  /** The numbers of the lists that {@link WordList#in} would tell to be met. */
  BitSet in(Wording text) {
    BitSet met = new BitSet();
    BitSet headed = null;
    for (int i = 0; i < text.words().size(); i++) {
      String word = text.words().get(i);
      String bare = text.bare().get(i);
      meet(met, word);
      if (!bare.equals(word)) {
        meet(met, bare);
      }
      if (WordList.led(word)) {
        meet(met, word.substring(1));
      }
      BitSet phrases = byHead.get(word);
      if (phrases != null) {
        headed = headed == null ? new BitSet() : headed;
        headed.or(phrases);
      }
    }
    if (headed != null) {
      headed.andNot(met);
      headed.stream().filter(i -> lists.get(i).phraseIn(text.words())).forEach(met::set);
    }
    return met;
  }

  private void meet(BitSet met, String word) {
    BitSet found = byWord.get(word);
    if (found != null) {
      met.or(found);
    }
  }
}
