package org.isnad.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a word may be in the lexicon, whatever stands around it.
 *
 * @param alone readings as words of their own, in the order of the lexicon
 * @param bySecond by each word with which a phrase may go on, the readings in front of it: those
 *     phrases among the words of their own
 */
record Readings(List<Reading> alone, Map<String, List<Reading>> bySecond) {
  static final Readings NONE = new Readings(List.of(), Map.of());

  /** One entry under the folded form of its first word. */
  record Entry(String cls, Inflection inflection, String lemma, List<String> rest, char last) {}

  /** An entry, and how the word was read to be its first. */
  record Reading(Stem stem, Entry entry) {
    private boolean mayPrecede(String word) {
      return entry.rest().isEmpty() || entry.rest().get(0).equals(word);
    }
  }

  static Readings of(List<Reading> all) {
    Map<String, List<Reading>> phrases = new HashMap<>();
    for (Reading phrase : all) {
      if (!phrase.entry().rest().isEmpty()) {
        phrases.computeIfAbsent(
            phrase.entry().rest().get(0),
            second -> all.stream().filter(r -> r.mayPrecede(second)).toList());
      }
    }
    List<Reading> alone = all.stream().filter(r -> r.entry().rest().isEmpty()).toList();
    return new Readings(alone, Map.copyOf(phrases));
  }

  /** The readings in front of a folded word. */
  List<Reading> before(String next) {
    return bySecond.isEmpty() ? alone : bySecond.getOrDefault(next, alone);
  }
}
