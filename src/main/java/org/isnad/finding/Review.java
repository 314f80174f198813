package org.isnad.finding;

import java.util.List;

/**
 * What people and earlier runs add to a report.
 *
 * @param marks by finding; a finding that nothing is known of has none
 * @param absent findings of the earlier report that are no longer there, as they were
 * @param corrections of claims, in the order of their file
 */
public record Review(List<Mark> marks, List<Finding> absent, List<Correction> corrections) {
  /** Of a run that was given nothing but articles. */
  public static final Review NONE = new Review(List.of(), List.of(), List.of());
}
