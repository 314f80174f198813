package org.isnad.link;

import java.util.Arrays;

/**
 * Who had a fingerprint first, and where. One entry for each fingerprint however many articles have
 * it, in plain arrays, so that a million of them take some forty megabytes.
 */
final class Owners {
  private static final int FIRST = 1 << 12;

  private long[] prints = new long[FIRST];
  private int[] documents = empty(FIRST);
  private int[] words = new int[FIRST];
  private int[] starts = new int[FIRST];
  private int size;

  private static int[] empty(int size) {
    int[] documents = new int[size];
    Arrays.fill(documents, -1);
    return documents;
  }

  /**
   * The entry of a fingerprint, which is made when there is none.
   *
   * @return a handle that stands until the next call
   */
  int claim(long print, int document, int word, int start) {
    if (size * 2 > prints.length) {
      grow();
    }
    int at = find(print);
    if (documents[at] < 0) {
      prints[at] = print;
      documents[at] = document;
      words[at] = word;
      starts[at] = start;
      size++;
    }
    return at;
  }

  int document(int handle) {
    return documents[handle];
  }

  int word(int handle) {
    return words[handle];
  }

  int start(int handle) {
    return starts[handle];
  }

  private int find(long print) {
    int at = (int) (print ^ (print >>> 32)) & (prints.length - 1);
    while (documents[at] >= 0 && prints[at] != print) {
      at = (at + 1) & (prints.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] oldPrints = prints;
    int[] oldDocuments = documents;
    int[] oldWords = words;
    int[] oldStarts = starts;
    int room = prints.length * 2;
    prints = new long[room];
    documents = empty(room);
    words = new int[room];
    starts = new int[room];
    for (int i = 0; i < oldPrints.length; i++) {
      if (oldDocuments[i] >= 0) {
        int at = find(oldPrints[i]);
        prints[at] = oldPrints[i];
        documents[at] = oldDocuments[i];
        words[at] = oldWords[i];
        starts[at] = oldStarts[i];
      }
    }
  }
}
