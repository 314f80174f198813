package org.isnad.extract;

/**
 * A half open range of tokens.
 *
 * @param from first token
 * @param to one past the last token
 */
record Range(int from, int to) {
  boolean isEmpty() {
    return from >= to;
  }

  boolean holds(int token) {
    return from <= token && token < to;
  }
}
