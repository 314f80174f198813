package org.isnad.extract;

/**
 * A spelling as one language reads it, whatever stands around it. Each {@link WordCache} of the
 * language keeps here what it found out.
 */
final class Word {
  final Morphology grammar;
  final Spelling spelling;

  /** Its readings without what is written onto its front, to be read only. */
  final NumberForm[] forms;

  private final int particles;
  private final int endings;
  private final Object[] notes;
  private long flags;

  Word(Spelling spelling, Morphology grammar) {
    this.grammar = grammar;
    this.spelling = spelling;
    this.forms = NumberForm.of(spelling.folded, grammar);
    this.notes = new Object[grammar.slots.notes()];
    int roles = 0;
    for (Particle particle : Particle.values()) {
      roles |= grammar.is(spelling.folded, particle) ? 1 << particle.ordinal() : 0;
    }
    particles = roles;
    int ends = 0;
    for (Ending ending : Ending.values()) {
      ends |= grammar.has(spelling.folded, ending) ? 1 << ending.ordinal() : 0;
    }
    endings = ends;
  }

  /** The folded key. */
  String folded() {
    return spelling.folded;
  }

  /** Whether it plays the role. */
  boolean is(Particle particle) {
    return (particles >>> particle.ordinal() & 1) != 0;
  }

  /** Whether its folded key has an ending, or beginning, of the form. */
  boolean has(Ending ending) {
    return (endings >>> ending.ordinal() & 1) != 0;
  }

  /** What each {@link WordFlag} noted. */
  long flags() {
    return flags;
  }

  /** Notes bits; when two threads do, one may be lost and is noted again later. */
  void flag(long bits) {
    flags |= bits;
  }

  /** What a cache noted, or null. */
  Object note(int cache) {
    return cache < notes.length ? notes[cache] : null;
  }

  void note(int cache, Object found) {
    if (cache < notes.length) {
      notes[cache] = found;
    }
  }
}
