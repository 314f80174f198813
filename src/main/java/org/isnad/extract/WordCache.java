package org.isnad.extract;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found out about words, to be used again: few words make most of any text. Bounded, since
 * an archive brings new words without end; what a word gives never depends on what came before.
 */
final class WordCache<V> {
  private static final int MOST = 50_000;

  private final Map<String, V> known = new ConcurrentHashMap<>();
  private final Function<String, V> find;

  WordCache(Function<String, V> find) {
    this.find = find;
  }

  V get(String word) {
    V value = known.get(word);
    if (value == null) {
      if (known.size() >= MOST) {
        known.clear();
      }
      value = find.apply(word);
      known.put(word, value);
    }
    return value;
  }
}
