package org.isnad.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.finding.Finding;
import org.isnad.finding.Verdict;

/**
 * How the findings and verdicts of two runs differ.
 *
 * @param added findings that only the later run has
 * @param unchanged findings of both, as the later run has them
 * @param updated findings of both whose evidence has changed
 * @param absent findings that only the earlier run has
 * @param verdicts verdicts that differ, in the order of their questions
 */
public record Comparison(
    List<Finding> added,
    List<Finding> unchanged,
    List<Updated> updated,
    List<Finding> absent,
    List<Changed> verdicts) {
  /** One finding before and after: the same key, another fingerprint. */
  public record Updated(Finding before, Finding after) {}

  /** The verdict on one question before and after; null where there is none. */
  public record Changed(String question, Verdict before, Verdict after) {}

  /** Compares by finding key and fingerprint, and by the question of a verdict. */
  public static Comparison of(
      List<Finding> oldFindings,
      List<Verdict> oldVerdicts,
      List<Finding> newFindings,
      List<Verdict> newVerdicts) {
    Map<String, List<Finding>> before = new LinkedHashMap<>();
    oldFindings.forEach(f -> before.computeIfAbsent(f.key(), k -> new ArrayList<>()).add(f));
    List<Finding> unchanged = new ArrayList<>();
    List<Finding> others = new ArrayList<>();
    for (Finding finding : newFindings) {
      List<Finding> same = before.getOrDefault(finding.key(), List.of());
      boolean kept = take(same, f -> f.fingerprint().equals(finding.fingerprint()) ? 1 : 0) != null;
      (kept ? unchanged : others).add(finding);
    }
    List<Finding> added = new ArrayList<>();
    List<Updated> updated = new ArrayList<>();
    for (Finding finding : others) {
      Set<String> claims = new HashSet<>(finding.claims());
      Finding old =
          take(
              before.getOrDefault(finding.key(), List.of()),
              f -> 1 + (int) f.claims().stream().filter(claims::contains).count());
      if (old == null) {
        added.add(finding);
      } else {
        updated.add(new Updated(old, finding));
      }
    }
    List<Finding> absent = new ArrayList<>();
    Set<Finding> left = new HashSet<>();
    before.values().forEach(left::addAll);
    oldFindings.stream().filter(left::contains).forEach(absent::add);
    return new Comparison(added, unchanged, updated, absent, changed(oldVerdicts, newVerdicts));
  }

  /** Takes the finding that fits best out of the list: of equals the first; null when none fits. */
  private static Finding take(
      List<Finding> from, java.util.function.ToIntFunction<Finding> fitness) {
    Finding best = null;
    int most = 0;
    for (Finding finding : from) {
      int fits = fitness.applyAsInt(finding);
      if (fits > most) {
        most = fits;
        best = finding;
      }
    }
    if (best != null) {
      from.remove(best);
    }
    return best;
  }

  private static List<Changed> changed(List<Verdict> before, List<Verdict> after) {
    Map<String, Verdict> old = new HashMap<>();
    before.forEach(v -> old.put(v.question(), v));
    List<Changed> changed = new ArrayList<>();
    for (Verdict verdict : after) {
      Verdict was = old.remove(verdict.question());
      if (was == null || differ(was, verdict)) {
        changed.add(new Changed(verdict.question(), was, verdict));
      }
    }
    for (Verdict verdict : before) {
      if (old.containsKey(verdict.question())) {
        changed.add(new Changed(verdict.question(), verdict, null));
      }
    }
    changed.sort(java.util.Comparator.comparing(Changed::question));
    return List.copyOf(changed);
  }

  private static boolean differ(Verdict a, Verdict b) {
    return !Objects.equals(a.status(), b.status())
        || !Objects.equals(best(a), best(b))
        || !Objects.equals(a.state(), b.state())
        || !Objects.equals(a.reliability() + a.credibility(), b.reliability() + b.credibility());
  }

  private static BigDecimal best(Verdict verdict) {
    return verdict.value() == null ? null : verdict.value().best();
  }
}
