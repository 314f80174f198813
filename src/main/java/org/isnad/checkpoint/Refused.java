package org.isnad.checkpoint;

/** A folder that cannot be worked in: what is wrong, and what to do. Nothing in it was touched. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  Refused(String message, String remedy) {
    super(message, null, false, false);
    this.remedy = remedy;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }
}
