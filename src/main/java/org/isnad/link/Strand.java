package org.isnad.link;

/** A chain of stated days at one place in one article. Compared by identity. */
final class Strand {
  final Place place;
  Window window;
  boolean anchored;
  int weight;
  int first = Integer.MAX_VALUE;

  Strand(Place place, Window window) {
    this.place = place;
    this.window = window;
  }
}
