package org.isnad.link;

import java.util.List;

/**
 * Where a claim lies.
 *
 * @param key what places are joined on: the town for a quarter or a road of it
 * @param entity id of the registered place, or null
 * @param broad whether it is a region, too wide to tell an event
 * @param containers what contains it, nearest first
 * @param text the words, for showing when the registry does not know it
 * @param beside key of the place it lies on a side of ("north of ..."), or null
 */
record Place(
    String key, String entity, boolean broad, List<String> containers, String text, String beside) {
  static final Place NONE = new Place("", null, false, List.of(), "", null);

  boolean unknown() {
    return key.isEmpty();
  }

  /** A known place that is no region. */
  boolean spot() {
    return !unknown() && !broad;
  }

  /** Whether it is the other one or lies within it. */
  boolean inside(Place other) {
    return key.equals(other.key) || containers.contains(other.key);
  }
}
