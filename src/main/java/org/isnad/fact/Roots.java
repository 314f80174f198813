package org.isnad.fact;

import java.util.List;

/**
 * The chain roots behind an answer.
 *
 * @param proven roots whose independence of one another is established, sorted
 * @param possible roots that may be the same as another one (two unnamed speakers of one party),
 *     sorted
 */
public record Roots(List<String> proven, List<String> possible) {
  /** All roots. */
  public int count() {
    return proven.size() + possible.size();
  }
}
