package org.isnad.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.finding.Finding;
import org.isnad.finding.Severity;

/** Says the same point once, with all its claims, and puts findings in the order of the report. */
final class Collapse {
  /** High severity first, then event, rule and id. */
  static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding f) -> -severity(f).ordinal())
          .thenComparing(Finding::event, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Finding::rule)
          .thenComparing(Finding::id)
          .thenComparing(f -> f.explanation().en());

  private Collapse() {}

  static List<Finding> of(Collection<Finding> findings) {
    Map<String, List<Finding>> groups = new TreeMap<>();
    for (Finding finding : findings) {
      String group = finding.rule() + "|" + finding.kind() + "|" + finding.event();
      groups.computeIfAbsent(group, g -> new ArrayList<>()).add(finding);
    }
    List<Finding> kept = new ArrayList<>();
    groups.values().forEach(group -> keep(group, kept));
    kept.sort(ORDER);
    return kept;
  }

  /**
   * Keeps what no other finding of the group covers. Larger ones come first, and a covering one
   * must share the claim that the fewest kept findings cite, so only those are compared.
   */
  private static void keep(List<Finding> group, List<Finding> kept) {
    group.sort(
        Comparator.comparing((Finding f) -> -f.claims().size())
            .thenComparing(f -> String.join(",", f.claims()))
            .thenComparing(Finding::id)
            .thenComparing(f -> f.explanation().en())
            .thenComparing(f -> f.explanation().ar())
            .thenComparing(f -> String.join(",", f.answers()))
            .thenComparing(f -> String.join(",", f.standsOn())));
    Map<String, List<HashSet<String>>> citing = new HashMap<>();
    HashSet<String> without = new HashSet<>();
    for (Finding finding : group) {
      if (finding.claims().isEmpty()) {
        if (without.add(finding.id())) {
          kept.add(finding);
        }
        continue;
      }
      List<HashSet<String>> fewest = null;
      for (String claim : finding.claims()) {
        List<HashSet<String>> those = citing.getOrDefault(claim, List.of());
        fewest = fewest == null || those.size() < fewest.size() ? those : fewest;
      }
      if (fewest.stream().noneMatch(claims -> claims.containsAll(finding.claims()))) {
        kept.add(finding);
        HashSet<String> claims = new HashSet<>(finding.claims());
        claims.forEach(c -> citing.computeIfAbsent(c, x -> new ArrayList<>()).add(claims));
      }
    }
  }

  private static Severity severity(Finding finding) {
    return Severity.valueOf(finding.severity().toUpperCase(Locale.ROOT));
  }
}
