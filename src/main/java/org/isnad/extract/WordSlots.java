package org.isnad.extract;

/** Deals out the places on a word where caches of one language note what they found out. */
final class WordSlots {
  private static final int MOST_FLAGS = 32; // two bits each in a long

  private int notes;
  private int flags;

  /** How many caches there are. */
  synchronized int notes() {
    return notes;
  }

  /** The number of a new {@link WordCache}. */
  synchronized int newNote() {
    return notes++;
  }

  /** The number of a new {@link WordFlag}. */
  synchronized int newFlag() {
    if (flags == MOST_FLAGS) {
      throw new IllegalStateException("a word has no room for another flag: use a WordCache");
    }
    return flags++;
  }
}
