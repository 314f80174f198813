package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.fact.Orthography;

/**
 * How a frame finds one of its slots, as it says under {@code subject} and {@code object}: see
 * {@link Slots}.
 *
 * @param strategy its name, empty for a slot that stays empty
 * @param words the folded words behind its colon
 */
record SlotRule(String strategy, List<String> words) {
  private static final Set<String> WITH_WORDS = Set.of("after", "next", "behind", "after-or");

  /** Reads "after:W,W". */
  static SlotRule of(String written) {
    int colon = written.indexOf(':');
    if (colon < 0 || !WITH_WORDS.contains(written.substring(0, colon))) {
      return new SlotRule(written, List.of());
    }
    List<String> words = List.of(written.substring(colon + 1).split(","));
    return new SlotRule(
        written.substring(0, colon), words.stream().map(Orthography::fold).toList());
  }
}
