package org.isnad.batch;

import org.isnad.pipeline.Pieces;

/**
 * The stages of one executor: words, sources and rules are loaded once in its life, not for each
 * task. A job with other knowledge in the same JVM takes the place of the one before.
 */
final class Worker {
  private static String key;
  private static Pieces pieces;

  private Worker() {}

  /** What works with the knowledge that travels under this key. */
  static synchronized Pieces of(Cargo cargo) {
    if (!cargo.key().equals(key)) {
      pieces = Pieces.of(cargo.knowledge());
      key = cargo.key();
    }
    return pieces;
  }
}
