package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to read a folded word as clitics and a stem. Readings are candidates: only a lexicon
 * tells which of them is a word.
 *
 * @param prefix what was taken off in front
 * @param stem what is left
 * @param suffix pronoun taken off at the end
 */
record Stem(Prefix prefix, String stem, String suffix) {
  private static final int SHORTEST = 2;

  /** Whether a conjunction stands in front. */
  boolean joined() {
    return prefix.joined();
  }

  /** Whether the definite article stands in front. */
  boolean definite() {
    return prefix.definite();
  }

  /** Whether a preposition stands in front. */
  boolean governed() {
    return prefix.preposition() != null;
  }

  /** Every reading of a folded word, the fewest clitics first. */
  static List<Stem> of(String word, Morphology grammar) {
    List<Stem> out = new ArrayList<>(8);
    if (word.length() < SHORTEST && grammar.prefixes.size() == 1) {
      return List.of(new Stem(Prefix.NONE, word, "")); // where nothing is written on, "a" is a word
    }
    for (String suffix : grammar.suffixes) {
      if (!word.endsWith(suffix) || word.length() - suffix.length() < SHORTEST) {
        continue;
      }
      String body = word.substring(0, word.length() - suffix.length());
      for (Prefix prefix : grammar.prefixes) {
        if (body.startsWith(prefix.text())) {
          add(out, prefix, body.substring(prefix.text().length()), suffix, grammar);
        }
      }
      contracted(out, body, suffix, grammar);
    }
    return out;
  }

  /**
   * Preposition and article in one letter pair (ل + ال is لل); before a word in that letter its own
   * is not written, so either one or two of them fall off.
   */
  private static void contracted(List<Stem> out, String body, String suffix, Morphology grammar) {
    int at = grammar.conjunction(body) ? 1 : 0;
    for (int from = 0; from <= at; from++) {
      if (body.startsWith(grammar.contraction, from)) {
        Prefix prefix = from == 0 ? grammar.toThe : grammar.joinedToThe(body.charAt(0));
        add(out, prefix, body.substring(from + grammar.contraction.length()), suffix, grammar);
        add(out, prefix, body.substring(from + 1), suffix, grammar);
      }
    }
  }

  private static void add(
      List<Stem> out, Prefix prefix, String stem, String suffix, Morphology grammar) {
    if (stem.length() < SHORTEST) {
      return;
    }
    out.add(new Stem(prefix, stem, suffix));
    if (!suffix.isEmpty() && stem.length() > SHORTEST) {
      int last = stem.length() - 1;
      String closed = grammar.opened.get(stem.substring(last));
      if (closed != null) {
        out.add(new Stem(prefix, stem.substring(0, last) + closed, suffix));
      }
    }
  }
}
