package org.isnad.extract;

/**
 * Words of the text that stand in a lexicon class.
 *
 * @param cls class of the lexicon
 * @param from first token
 * @param to one past the last token
 * @param lemma the entry, as the lexicon writes it
 * @param stem how the first word was read
 */
record Mark(String cls, int from, int to, String lemma, Stem stem) {
  /** Whether the entry ends as the word does where one final letter is two to many writers. */
  boolean spelled(String strict, Morphology grammar) {
    char last = strict.charAt(strict.length() - 1);
    return !grammar.wavers(last) || lemma.charAt(lemma.length() - 1) == last;
  }
}
