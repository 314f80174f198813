package org.isnad.registry;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers given before, to be given again: the same few names are asked for all the time. Bounded,
 * since an archive brings new names without end.
 */
public final class Memo<K, V> {
  private static final int MOST = 20_000;

  private final Map<K, V> known = new ConcurrentHashMap<>();
  private final Function<K, V> find;

  /**
   * Knows nothing yet.
   *
   * @param find what there is to know of a question: immutable, never null
   */
  public Memo(Function<K, V> find) {
    this.find = find;
  }

  /** What there is to know of it. */
  public V get(K question) {
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
