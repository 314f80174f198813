package org.isnad.extract;

import java.util.List;
import org.isnad.fact.Hop;

/**
 * Whose words a stretch of text is.
 *
 * @param from first token of the words
 * @param to one past the last token
 * @param hops who says so, outermost first, without the publishing outlet
 * @param denied whether the speaker denies what stands here
 * @param modality modality that the verb of saying lends, or null
 * @param head first token of the attribution itself
 */
record Scope(int from, int to, List<Hop> hops, boolean denied, String modality, int head) {
  boolean holds(int token) {
    return from <= token && token < to;
  }

  /** The same words, ending where others begin. */
  Scope until(int at) {
    return new Scope(from, at, hops, denied, modality, head);
  }
}
