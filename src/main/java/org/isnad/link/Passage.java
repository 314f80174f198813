package org.isnad.link;

import java.util.Arrays;
import org.isnad.fact.Span;

/**
 * A stretch of an article whose words stand in an earlier one.
 *
 * @param span where it stands
 * @param original id of the article that had the words first
 * @param source where they stand there
 * @param words how many
 * @param speech whether it is all within quotation marks: the words of somebody who was quoted
 * @param here where the words in common begin, in order
 * @param there where the same words begin in the original
 */
record Passage(
    Span span, String original, Span source, int words, boolean speech, int[] here, int[] there) {
  /** How many characters of a span lie in it. */
  int covers(Span other) {
    return Math.max(0, Math.min(span.end(), other.end()) - Math.max(span.start(), other.start()));
  }

  /** Where the words at a span stand in the original, by the nearest words in common. */
  Span mapped(Span other) {
    int at = Arrays.binarySearch(here, other.start());
    int before = Math.max(0, at >= 0 ? at : -at - 2);
    int start = Math.max(0, there[before] + other.start() - here[before]);
    return new Span(start, start + other.end() - other.start());
  }
}
