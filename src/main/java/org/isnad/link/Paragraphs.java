package org.isnad.link;

import java.util.Arrays;

/** Where the paragraphs of a text begin. */
final class Paragraphs {
  private static final int OPENING = 40;
  private static final int BEFORE = 24;
  private static final int LONGEST = 600;
  private final int[] starts;

  Paragraphs(String text) {
    int[] found = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = i + 1;
    }
    starts = Arrays.copyOf(found, count);
  }

  /** The number of the line that holds an offset, from 0. */
  int at(int offset) {
    int index = Arrays.binarySearch(starts, offset);
    return index >= 0 ? index : -index - 2;
  }

  /** What of the paragraph stands around a span: at most 600 characters on either side. */
  static String around(String text, int from, int end) {
    int stop = Math.min(end, text.length());
    int start = text.lastIndexOf('\n', Math.min(from, text.length()) - 1) + 1;
    int close = text.indexOf('\n', stop);
    close = close < 0 ? text.length() : close;
    return text.substring(
        Math.max(Math.min(start, stop), stop - LONGEST), Math.min(close, stop + LONGEST));
  }

  /** The last words before an offset, back to a comma or full stop; at most 24 characters. */
  static String before(String text, int offset) {
    int start = Math.min(offset, text.length());
    String before = text.substring(Math.max(0, start - BEFORE), start);
    return before.substring(1 + Math.max(before.lastIndexOf('،'), before.lastIndexOf('.')));
  }

  /** The first words of the paragraph, or of the sentence, that holds an offset. */
  static String opening(String text, int offset) {
    int at = Math.min(offset, text.length());
    int start = text.lastIndexOf('\n', at - 1) + 1;
    int stop = text.lastIndexOf(". ", at - 1);
    start = Math.max(start, stop < 0 ? 0 : stop + 2);
    return text.substring(Math.min(start, text.length()), Math.min(text.length(), start + OPENING));
  }
}
