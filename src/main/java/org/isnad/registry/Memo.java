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
  private final int most;

  /**
   * Knows nothing yet.
   *
   * @param find what there is to know of a question: immutable, never null
   */
  public Memo(Function<K, V> find) {
    this(find, MOST);
  }

  /** As {@link #Memo(Function)}, of at most so many answers. */
  public Memo(Function<K, V> find, int most) {
    this.find = find;
    this.most = most;
  }

  /** What there is to know of it. */
  public V get(K question) {
    V answer = known.get(question);
    if (answer == null) {
      if (known.size() >= most) {
        known.clear();
      }
      answer = find.apply(question);
      known.put(question, answer);
    }
    return answer;
  }
}
