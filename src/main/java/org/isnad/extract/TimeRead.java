package org.isnad.extract;

import java.time.LocalDate;

/** A time read from some token up to {@code to}, before its words are cut out. */
record TimeRead(
    int to, LocalDate from, LocalDate till, String precision, TimeSpan.Kind kind, int n) {

  static TimeRead point(int to, LocalDate day, String precision) {
    return known(to, day, day, precision, TimeSpan.Kind.POINT);
  }

  static TimeRead range(int to, LocalDate from, LocalDate till, String precision) {
    return known(to, from, till, precision, TimeSpan.Kind.RANGE);
  }

  /** Unresolved when no bound is known. */
  static TimeRead known(
      int to, LocalDate from, LocalDate till, String precision, TimeSpan.Kind kind) {
    boolean open = from == null && till == null;
    return new TimeRead(
        to, from, till, precision, open ? TimeSpan.Kind.RELATIVE_UNRESOLVED : kind, 0);
  }

  static TimeRead anaphora(int to, int days, String precision) {
    return new TimeRead(to, null, null, precision, TimeSpan.Kind.ANAPHORA, days);
  }
}
