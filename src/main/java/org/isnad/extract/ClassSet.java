package org.isnad.extract;

import java.util.Collection;
import java.util.Set;

/** Classes of the lexicon that are asked for together. */
final class ClassSet {
  private final Set<String> names;
  final long bits;

  private ClassSet(Set<String> names) {
    this.names = names;
    long all = 0;
    for (String name : names) {
      all |= bit(name);
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
    return (bits & bit(cls)) != 0 && names.contains(cls);
  }

  boolean isEmpty() {
    return bits == 0;
  }

  Set<String> names() {
    return names;
  }

  /** The bit of a class, which some others share: where it is not set, the class is not there. */
  static long bit(String cls) {
    return 1L << cls.hashCode();
  }
}
