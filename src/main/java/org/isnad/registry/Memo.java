package org.isnad.registry;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers given before, to be given again: the same few names are asked for all the time. Bounded,
 * since an archive brings new names without end.
 */
final class Memo<K, V> {
  private static final int MOST = 20_000;

  private final Map<K, V> known = new ConcurrentHashMap<>();
  private final Function<K, V> find;

  /**
   * @param find what there is to know of a question: immutable, never null
   */
  Memo(Function<K, V> find) {
    this.find = find;
  }

  V get(K question) {
    V answer = known.get(question);
    if (answer == null) {
      if (known.size() >= MOST) {
        known.clear();
      }
      answer = find.apply(question);
      known.put(question, answer);
    }
    return answer;
  }
}
