package org.isnad.cli;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.fact.Claim;
import org.isnad.finding.Finding;

/** An entry of {@code decisions.yaml} for a finding, with what only its editor knows left open. */
final class DecisionEntry {
  private static final int QUOTES = 12;

  private DecisionEntry() {}

  static String of(Finding finding, Map<String, Claim> claims) {
    TreeSet<String> quotes = new TreeSet<>();
    for (String id : finding.claims()) {
      Claim claim = claims.get(id);
      if (claim != null) {
        quotes.add(quoted(claim.quote().strip()));
      }
    }
    String some = quotes.stream().limit(QUOTES).collect(Collectors.joining(", "));
    return String.join(
        System.lineSeparator(),
        "    - key: " + quoted(finding.key()),
        "      fingerprint: " + finding.fingerprint(),
        "      decision: dismiss",
        "      reason:",
        "      who:",
        "      when:",
        "      quotes: [" + some + "]");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
  }
}
