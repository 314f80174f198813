package org.isnad.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
  LOW,
  MEDIUM,
  /** Changes what may be published. */
  HIGH;

  /** Every word, least severe first. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Severity::word).toList();
  }

  /** The word used in JSON and in rules. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
