package org.isnad.evaluate;

/** A line of a gold file that cannot be used: why, and what to do. */
final class BadLine extends Exception {
  private static final long serialVersionUID = 1L;
  private final String remedy;

  BadLine(String message, String remedy) {
    super(message, null, false, false);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
