package org.isnad.extract;

/**
 * The spellings of late: few words make most of any text. Bounded, since an archive brings new
 * words without end; one that was forgotten is made again and is equal in all it says. Threads may
 * overwrite what others put in, for a spelling never changes.
 */
final class Spellings {
  private static final int MOST = 1 << 16;
  private static final int SPREAD = 0x9E3779B9; // the odd number that scatters hashes best

  private final Spelling[] known = new Spelling[MOST];

  /** The spelling of a part of a text. */
  Spelling of(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int at = hash * SPREAD >>> 16;
    Spelling first = known[at];
    if (first != null && spells(first, text, from, to)) {
      return first;
    }
    Spelling second = known[at ^ 1];
    if (second != null && spells(second, text, from, to)) {
      return second;
    }
    Spelling made = new Spelling(text.substring(from, to));
    known[at ^ 1] = first == null ? second : first; // the older of the two makes room
    known[at] = made;
    return made;
  }

  private static boolean spells(Spelling known, String text, int from, int to) {
    String word = known.text;
    int length = to - from;
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != text.charAt(from + i)) {
        return false;
      }
    }
    return true;
  }
}
