package org.isnad.ingest;

import java.util.Set;

/** An element of a page that opens lines of its own or has a telling name, and what it covers. */
final class Box {
  final String tag;
  final int parent;
  final Set<BoxNames.Kind> kinds;
  final boolean inline;

  /** The first piece in it. */
  final int from;

  /** One past the last piece in it. */
  int to;

  /** Whether a picture or a film stands in it. */
  boolean picture;

  /**
   * @param parent index of the box around it, or -1
   * @param inline whether it stands within a line
   */
  Box(String tag, int parent, Set<BoxNames.Kind> kinds, boolean inline, int from) {
    this.tag = tag;
    this.parent = parent;
    this.kinds = kinds;
    this.inline = inline;
    this.from = from;
  }

  boolean is(BoxNames.Kind kind) {
    return kinds.contains(kind);
  }

  /** Whether what is in it stands under a picture, and the picture with it. */
  boolean caption() {
    return tag.equals("figcaption")
        || is(BoxNames.Kind.CAPTION)
        || (picture && tag.equals("figure"));
  }

  boolean holds(int piece) {
    return from <= piece && piece < to;
  }
}
