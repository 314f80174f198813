package org.isnad.finding;

import java.util.SortedMap;

/**
 * What an editor changed of the claims that were extracted, before anything was joined.
 *
 * @param claim id of the claim
 * @param quote its words
 * @param action {@code drop} or {@code correct}
 * @param was each field that was corrected, with what was extracted; empty when dropped
 * @param now each field that was corrected, with what it says now; empty when dropped
 * @param reason why
 * @param who who corrected it
 * @param when the day of the correction, ISO date
 */
public record Correction(
    String claim,
    String quote,
    String action,
    SortedMap<String, String> was,
    SortedMap<String, String> now,
    String reason,
    String who,
    String when) {}
