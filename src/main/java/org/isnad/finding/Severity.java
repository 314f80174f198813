package org.isnad.finding;

/** How much a finding matters. */
public enum Severity {
  LOW,
  MEDIUM,
  /** Changes what may be published. */
  HIGH;

  /** The word used in JSON and in rules. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
