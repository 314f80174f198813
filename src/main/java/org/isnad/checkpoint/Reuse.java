package org.isnad.checkpoint;

import java.util.SortedMap;
import java.util.TreeMap;

/** How much of a run was known before. Safe for threads. */
public final class Reuse {
  private final SortedMap<String, int[]> counts = new TreeMap<>();

  /** Counts a piece of work of some kind. */
  public synchronized void count(String kind, boolean known) {
    int[] both = counts.computeIfAbsent(kind, k -> new int[2]);
    both[0] += known ? 1 : 0;
    both[1]++;
  }

  /** How many pieces of this kind were known. */
  public synchronized int known(String kind) {
    return counts.getOrDefault(kind, new int[2])[0];
  }

  /** How many pieces of this kind there were. */
  public synchronized int all(String kind) {
    return counts.getOrDefault(kind, new int[2])[1];
  }

  /** Such as {@code 98 of 100}. */
  public String of(String kind) {
    return known(kind) + " of " + all(kind);
  }
}
