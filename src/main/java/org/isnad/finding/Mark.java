package org.isnad.finding;

import java.util.List;

/**
 * What is known of a finding beside the finding itself: how it stands to an earlier report, and
 * what somebody decided about it.
 *
 * @param finding id of the finding
 * @param baseline {@code new}, {@code unchanged} or {@code updated} (the same key, other evidence)
 *     against the earlier report; null when none was given
 * @param decision {@code accept} or {@code dismiss}; {@code reopened} when the evidence is no
 *     longer the one that was decided on; null when nobody decided
 * @param decided what a reopened decision was, or null
 * @param reason the reason of the decision, or null
 * @param who who decided, or null
 * @param when the day of the decision, ISO date, or null
 * @param added quotes that came since the earlier report, or since the decision
 * @param gone quotes that went since then
 */
public record Mark(
    String finding,
    String baseline,
    String decision,
    String decided,
    String reason,
    String who,
    String when,
    List<String> added,
    List<String> gone) {
  /** Whether it is to be folded away: still listed, no longer asked about. */
  public boolean dismissed() {
    return "dismiss".equals(decision);
  }
}
