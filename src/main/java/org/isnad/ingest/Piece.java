package org.isnad.ingest;

/**
 * A run of words of a page that no box interrupts.
 *
 * @param text with single spaces; those at its ends join it to the pieces of its line
 * @param words in it
 * @param linked how many of them are links
 * @param box index of the innermost box around it
 * @param line pieces of the same line stand on one line
 * @param breaks line breaks right before it that no box made
 */
record Piece(String text, int words, int linked, int box, int line, int breaks) {
  /** Between two elements that nothing parts but what the page draws. */
  static final char SEAM = '\u0001';

  /** The words without seams. */
  String plain() {
    return text.indexOf(SEAM) < 0 ? text : text.replace(String.valueOf(SEAM), "");
  }

  /** Whether it ends as a sentence does. */
  boolean sentence() {
    return Line.endsSentence(plain().strip());
  }

  /** Whether nearly all of it leads elsewhere. */
  boolean link() {
    return linked * 5 >= words * 4;
  }
}
