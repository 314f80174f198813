package org.isnad.extract;

/**
 * What may be written onto the front of a word.
 *
 * @param text as it is written, or as it would be if it were not contracted
 * @param joined whether it begins with a conjunction
 * @param preposition the preposition in it, or null
 * @param definite whether it ends with the article
 * @param future whether it ends with the sign of the future
 * @param parts how many particles it is made of
 */
record Prefix(
    String text,
    boolean joined,
    Preposition preposition,
    boolean definite,
    boolean future,
    int parts) {
  static final Prefix NONE = new Prefix("", false, null, false, false, 0);

  boolean isEmpty() {
    return parts == 0;
  }

  /** Whether it ends with a preposition that is often a letter of the word. */
  boolean loose() {
    return preposition == Preposition.LIKE && !definite;
  }
}
