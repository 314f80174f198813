package org.isnad.checkpoint;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a working folder may hold. Counted in runs and bytes, never in days.
 *
 * @param runs an entry that so many runs did not use is dropped
 * @param spare bytes of unused entries that may stay beside twice what the last run used
 * @param files more files than these are put together
 */
record Limits(int runs, long spare, int files) {
  static final Limits USUAL = new Limits(50, 64_000_000, 24);

  /** What to go on keeping; null when the files are well as they are. */
  Set<Key> worth(Map<Key, Integer> lastUsed, int run, Segments segments) {
    long used = 0;
    for (Map.Entry<Key, Integer> entry : lastUsed.entrySet()) {
      used += entry.getValue() == run ? segments.weight(entry.getKey()) : 0;
    }
    long size = segments.sizes().values().stream().mapToLong(Long::longValue).sum();
    long old = 0;
    for (Map.Entry<Key, Integer> entry : lastUsed.entrySet()) {
      old += run - entry.getValue() > runs ? segments.weight(entry.getKey()) : 0;
    }
    long small = segments.sizes().values().stream().filter(s -> s < Segment.LARGEST / 2).count();
    // files are written anew only when it is worth it
    if (4 * old <= size
        && small <= files
        && size <= 3 * used + 2 * spare
        && segments.damaged().isEmpty()) {
      return null;
    }
    List<Key> latestFirst =
        lastUsed.keySet().stream()
            .filter(key -> run - lastUsed.get(key) <= runs)
            .sorted(
                Comparator.comparing((Key key) -> -lastUsed.get(key))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    Set<Key> worth = new HashSet<>();
    long unused = 0;
    for (Key key : latestFirst) {
      if (lastUsed.get(key) < run) {
        unused += segments.weight(key);
      }
      if (unused <= used + spare) {
        worth.add(key);
      }
    }
    return worth;
  }
}
