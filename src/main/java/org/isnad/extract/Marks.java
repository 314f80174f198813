package org.isnad.extract;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The marks of one document by the token they begin at, one of each class. Questions for classes
 * are the most frequent of all; nearly all of them end at one bit.
 */
final class Marks {
  private static final Mark[] NONE = {};

  private final Mark[][] at;
  private final long[] bits;

  Marks(int tokens) {
    at = new Mark[tokens][];
    Arrays.fill(at, NONE);
    bits = new long[tokens];
  }

  /** The marks at a token, to be read only. */
  Mark[] at(int i) {
    return at[i];
  }

  /** The mark of a class at a token, or null. */
  Mark get(int i, String cls) {
    if (i >= 0 && i < bits.length && (bits[i] & ClassSet.bit(cls)) != 0) {
      for (Mark mark : at[i]) {
        if (mark.cls().equals(cls)) {
          return mark;
        }
      }
    }
    return null;
  }

  boolean has(int i, String cls) {
    return get(i, cls) != null;
  }

  /** Whether a mark of any of the classes begins at a token. */
  boolean any(int i, ClassSet classes) {
    if (i >= 0 && i < bits.length && (bits[i] & classes.bits) != 0) {
      for (Mark mark : at[i]) {
        if (classes.contains(mark.cls())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether no mark of another class begins at a token. */
  boolean all(int i, ClassSet classes) {
    for (Mark mark : at[i]) {
      if (!classes.contains(mark.cls())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a conjunction is written onto the word, as any of its marks reads it. */
  boolean joined(int i) {
    for (Mark mark : at[i]) {
      if (mark.stem().joined()) {
        return true;
      }
    }
    return false;
  }

  /** Sets the marks of a token. */
  void set(int i, Mark... marks) {
    at[i] = marks.length == 0 ? NONE : marks;
    long all = 0;
    for (Mark mark : marks) {
      all |= ClassSet.bit(mark.cls());
    }
    bits[i] = all;
  }

  /** Adds a mark of a class that the lexicon does not give. */
  void add(int i, Mark mark) {
    Mark[] more = Arrays.copyOf(at[i], at[i].length + 1);
    more[at[i].length] = mark;
    set(i, more);
  }

  /** Takes marks of a token away. */
  void remove(int i, Predicate<Mark> which) {
    Mark[] left = at[i].clone();
    int count = 0;
    for (Mark mark : at[i]) {
      if (!which.test(mark)) {
        left[count++] = mark;
      }
    }
    set(i, Arrays.copyOf(left, count));
  }
}
