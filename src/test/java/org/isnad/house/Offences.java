package org.isnad.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;

/** Collects what a lock found, so that a failing build names every offence at once. */
final class Offences {
  private final String law;
  private final String mend;
  private final Set<String> found = new TreeSet<>();
  private int looked;

  Offences(String law, String mend) {
    this.law = law;
    this.mend = mend;
  }

  /** One more thing was looked at. */
  void look() {
    looked++;
  }

  void add(String offence) {
    found.add(offence);
  }

  void addIf(boolean broken, String offence) {
    if (broken) {
      found.add(offence);
    }
  }

  /** Fails with every offence, or when the lock looked at less than it must. */
  void none(int atLeast) {
    assertThat(looked)
        .as("%s: the lock must look at %d things or more, or it locks nothing", law, atLeast)
        .isGreaterThanOrEqualTo(atLeast);
    if (!found.isEmpty()) {
      throw new AssertionError(
          law + "\n  - " + String.join("\n  - ", found) + "\nTo mend it: " + mend);
    }
  }
}
