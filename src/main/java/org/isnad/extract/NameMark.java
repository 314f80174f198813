package org.isnad.extract;

import java.util.List;

/**
 * A name of the registry in the text.
 *
 * @param from first token
 * @param to one past the last token
 * @param named what is called so
 */
record NameMark(int from, int to, Named named) {
  /** Entities and sources called so, sorted. */
  List<String> ids() {
    return named.ids();
  }

  /** Whether the words are too general to name one thing without context. */
  boolean weak() {
    return named.weak();
  }
}
