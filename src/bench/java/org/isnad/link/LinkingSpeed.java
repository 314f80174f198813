package org.isnad.link;

import java.lang.management.ManagementFactory;
import java.util.concurrent.ForkJoinPool;

/**
 * Linking of generated batches of 1,000 and 10,000 articles: processor time of one thread for an
 * article, the best of several runs, and how much more an article of the big batch costs.
 */
public final class LinkingSpeed {
  private static final int ROUNDS = 4;

  private LinkingSpeed() {}

  /** Prints three lines. */
  public static void main(String[] args) {
    double small = Double.MAX_VALUE;
    double big = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) { // in turns, so that both are equally warm
      small = Math.min(small, cost(1_000, 8));
      big = Math.min(big, cost(10_000, 2));
    }
    System.out.printf("Linking, an article of 1,000: %.0f microseconds%n", small);
    System.out.printf("Linking, an article of 10,000: %.0f microseconds%n", big);
    System.out.printf("Linking, 10,000 to 1,000: %.2f (at most 1.30 is wanted)%n", big / small);
  }

  private static double cost(int articles, int runs) {
    Crowd crowd = Crowd.of(articles / 10, articles, 1);
    ForkJoinPool alone = new ForkJoinPool(1); // what would run side by side runs here in turn
    double best = Double.MAX_VALUE;
    for (int run = 0; run < runs; run++) {
      best = Math.min(best, alone.submit(() -> spent(crowd)).join() / 1e3 / articles);
    }
    alone.shutdown();
    return best;
  }

  private static long spent(Crowd crowd) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    crowd.link();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }
}
