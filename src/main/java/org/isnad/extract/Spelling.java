package org.isnad.extract;

import org.isnad.fact.Orthography;

/** One way a word, number or sign is written, with its keys; the same object for most of them. */
final class Spelling {
  final String text;
  final String strict;
  final String folded;
  private Word word; // as read last: any reading can be made again

  Spelling(String text) {
    this.text = text;
    this.strict = same(text, Orthography.strict(text));
    this.folded = same(strict, Orthography.fold(text));
  }

  /** Most keys are what is written: one object is sooner at hand than two. */
  private static String same(String text, String key) {
    return key.equals(text) ? text : key;
  }

  /** The word it is in a language. */
  Word word(Morphology grammar) {
    Word known = word;
    if (known == null || known.grammar != grammar) {
      known = new Word(this, grammar);
      word = known;
    }
    return known;
  }
}
