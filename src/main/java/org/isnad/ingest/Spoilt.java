package org.isnad.ingest;

import java.io.IOException;

/** A stream that cannot be read on, and the words for it. */
final class Spoilt extends IOException {
  private static final long serialVersionUID = 1L;
  private final String code;
  private final String remedy;
  private final boolean bound;

  private Spoilt(String code, String message, String remedy, boolean bound) {
    super(message);
    this.code = code;
    this.remedy = remedy;
    this.bound = bound;
  }

  /** What ends before its end, or is not what its name says. */
  static Spoilt damaged(String what) {
    return new Spoilt(
        "damaged-archive",
        "it cannot be unpacked: " + what,
        "fetch or pack it again, and test it with the program that packed it",
        false);
  }

  /** One entry or file that cannot be read, for a reason of its own. */
  static Spoilt of(String code, String message, String remedy) {
    return new Spoilt(code, message, remedy, false);
  }

  /** A bound of {@link Limits} was met; nothing more is read of the whole file. */
  static Spoilt bound(String code, String message, String remedy) {
    return new Spoilt(code, message, remedy, true);
  }

  Refused refused() {
    return new Refused(code, getMessage(), remedy);
  }

  /** Whether to stop reading the file that holds this stream. */
  boolean isBound() {
    return bound;
  }
}
