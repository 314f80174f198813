package org.isnad.extract;

import java.util.Collection;
import java.util.Set;

/** Classes of the lexicon that are asked for together: a table with much room, so few collide. */
final class ClassSet {
  private static final int ROOM = 4;

  private final Set<String> names;
  private final String[] table;

  /** The bits of the classes: see {@link #bit}. */
  final long bits;

  private ClassSet(Set<String> names) {
    this.names = names;
    this.table = new String[Integer.highestOneBit(names.size() * ROOM + 1) * 2];
    long all = 0;
    for (String name : names) {
      all |= bit(name);
      int at = place(name);
      while (table[at] != null) {
        at = at + 1 & table.length - 1;
      }
      table[at] = name;
    }
    this.bits = all;
  }

  static ClassSet of(String... classes) {
    return new ClassSet(Set.of(classes));
  }

  static ClassSet of(Collection<String> classes) {
    return new ClassSet(Set.copyOf(classes));
  }

  boolean contains(String cls) {
    if ((bits & bit(cls)) == 0) {
      return false;
    }
    int at = place(cls);
    while (table[at] != null && !table[at].equals(cls)) {
      at = at + 1 & table.length - 1;
    }
    return table[at] != null;
  }

  boolean isEmpty() {
    return bits == 0;
  }

  Set<String> names() {
    return names;
  }

  private int place(String cls) {
    int hash = cls.hashCode();
    return (hash ^ hash >>> 7) & table.length - 1;
  }

  /** The bit of a class, which some others share: where it is not set, the class is not there. */
  static long bit(String cls) {
    return 1L << cls.hashCode();
  }
}
