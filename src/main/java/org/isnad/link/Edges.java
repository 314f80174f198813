package org.isnad.link;

import org.isnad.fact.Orthography;

/**
 * Follows two texts word by word beyond the words they are known to have in common. Fingerprints
 * are kept for some runs only, so that the ends of a passage have to be looked for; one changed
 * word, such as a figure in the first line, does not end it.
 */
final class Edges {
  /** Words that are looked at beyond an end. */
  private static final int REACH = Shingles.RUN + Shingles.WINDOW;

  private final Shingles here;
  private final String text;
  private final String other;

  /**
   * Of two articles.
   *
   * @param here words of the one
   * @param text of the one
   * @param other text of the other
   */
  Edges(Shingles here, String text, String other) {
    this.here = here;
    this.text = text;
    this.other = other;
  }

  /**
   * One end of a passage.
   *
   * @param word the outermost word, by its number in the one article
   * @param at where the other article has it: where it begins, or where it ends
   */
  record Edge(int word, int at) {}

  /** The first word in common, going back from a word that begins at a place of the other text. */
  Edge back(int word, int at) {
    Edge edge = new Edge(word, at);
    for (int steps = 0; steps < REACH; steps++) {
      Edge next = step(edge, -1);
      if (next == null) {
        return edge;
      }
      if (!same(next, -1)) {
        next = step(next, -1); // a changed word, when the one beyond it is the same again
        if (next == null || !same(next, -1)) {
          return edge;
        }
      }
      edge = next;
    }
    return edge;
  }

  /** The last word in common, going on from a word that ends at a place of the other text. */
  Edge forth(int word, int at) {
    Edge edge = new Edge(word, at);
    for (int steps = 0; steps < REACH; steps++) {
      Edge next = step(edge, 1);
      if (next == null) {
        return edge;
      }
      if (!same(next, 1)) {
        next = step(next, 1);
        if (next == null || !same(next, 1)) {
          return edge;
        }
      }
      edge = next;
    }
    return edge;
  }

  private Edge step(Edge edge, int way) {
    int word = edge.word() + way;
    int at = edge.at();
    if (word < 0 || word >= here.words) {
      return null;
    }
    int gap = way < 0 ? at - 1 : at;
    while (gap >= 0 && gap < other.length() && !letter(gap)) {
      gap += way;
    }
    if (gap < 0 || gap >= other.length()) {
      return null;
    }
    while (gap >= 0 && gap < other.length() && letter(gap)) {
      gap += way;
    }
    return new Edge(word, way < 0 ? gap + 1 : gap);
  }

  private boolean letter(int at) {
    return Shingles.within(other.charAt(at));
  }

  /** Whether the outermost word of both is the same. */
  private boolean same(Edge edge, int way) {
    int from = edge.at();
    int to = edge.at();
    while (way < 0 && to < other.length() && letter(to)) {
      to++;
    }
    while (way > 0 && from > 0 && letter(from - 1)) {
      from--;
    }
    return same(text, here.start(edge.word()), here.end(edge.word()), other, from, to);
  }

  /** Whether two words are one in any spelling. */
  private static boolean same(String a, int from, int end, String b, int start, int stop) {
    int i = from;
    int j = start;
    while (true) {
      while (i < end && Orthography.fold(a.charAt(i)) < 0) {
        i++;
      }
      while (j < stop && Orthography.fold(b.charAt(j)) < 0) {
        j++;
      }
      if (i >= end || j >= stop) {
        return i >= end && j >= stop;
      }
      if (Orthography.fold(a.charAt(i++)) != Orthography.fold(b.charAt(j++))) {
        return false;
      }
    }
  }
}
