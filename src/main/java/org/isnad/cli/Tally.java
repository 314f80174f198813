package org.isnad.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.isnad.pipeline.Watcher;

/** Counts what a run has done and how long its stages took. Shared by threads. */
final class Tally implements Watcher {
  private final Map<Count, LongAdder> counts = new EnumMap<>(Count.class);
  private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
  private final long start = System.nanoTime();
  private volatile Stage stage;
  private volatile long since = start;

  Tally() {
    for (Count count : Count.values()) {
      counts.put(count, new LongAdder());
    }
  }

  @Override
  public synchronized void begun(Stage begun) {
    stage = begun;
    since = System.nanoTime();
  }

  @Override
  public synchronized void ended(Stage ended) {
    nanos.merge(ended, System.nanoTime() - since, Long::sum);
  }

  @Override
  public void counted(Count count, int more) {
    counts.get(count).add(more);
  }

  long of(Count count) {
    return counts.get(count).sum();
  }

  /** The stage that was begun last; null before the first. */
  Stage stage() {
    return stage;
  }

  /** Whether all articles are read, so that their number is known. */
  synchronized boolean allRead() {
    return nanos.containsKey(Stage.READ);
  }

  /** Seconds since that stage was begun. */
  double stageSeconds() {
    return (System.nanoTime() - since) / 1e9;
  }

  /** Seconds since the run was begun. */
  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  /** Nanoseconds that each stage took, of those that ended. */
  synchronized Map<Stage, Long> nanos() {
    return new EnumMap<>(nanos);
  }
}
