package org.isnad.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.finding.Correction;
import org.isnad.finding.Finding;
import org.isnad.finding.Mark;
import org.isnad.finding.Review;
import org.isnad.finding.Verification;

/** Lays decisions and an earlier report beside the findings of a run; changes none of them. */
public final class Marking {
  private static final int QUOTES = 12;

  private final Verification now;
  private final Verification earlier;
  private final Decisions decisions;
  private final Map<String, String> quotes = new HashMap<>();
  private final Map<String, String> earlierQuotes = new HashMap<>();

  private Marking(Verification now, Verification earlier, Decisions decisions) {
    this.now = now;
    this.earlier = earlier;
    this.decisions = decisions;
    now.facts().claims().forEach(c -> quotes.put(c.id(), c.quote()));
    if (earlier != null) {
      for (Claim claim : earlier.facts().claims()) {
        earlierQuotes.put(claim.id(), claim.quote());
      }
    }
  }

  /**
   * The verification with its review.
   *
   * @param earlier the report to compare with, or null
   */
  public static Verification of(
      Verification now, Verification earlier, Decisions decisions, List<Correction> corrections) {
    return new Marking(now, earlier, decisions).marked(corrections);
  }

  private Verification marked(List<Correction> corrections) {
    Map<String, String> states = new HashMap<>();
    Map<String, Finding> before = new HashMap<>();
    List<Finding> absent = List.of();
    if (earlier != null) {
      Comparison change =
          Comparison.of(earlier.findings(), earlier.verdicts(), now.findings(), now.verdicts());
      change.added().forEach(f -> states.put(f.id(), "new"));
      change.unchanged().forEach(f -> states.put(f.id(), "unchanged"));
      change.updated().forEach(u -> states.put(u.after().id(), "updated"));
      change.updated().forEach(u -> before.put(u.after().id(), u.before()));
      absent = change.absent();
    }
    Set<String> prints = new HashSet<>();
    now.findings().forEach(f -> prints.add(f.key() + "\n" + f.fingerprint()));
    List<Mark> marks = new ArrayList<>();
    for (Finding finding : now.findings()) {
      Decisions.Decision decision = decision(finding, prints);
      String state = states.get(finding.id());
      if (decision != null || state != null) {
        marks.add(mark(finding, state, before.get(finding.id()), decision));
      }
    }
    return now.reviewed(new Review(List.copyOf(marks), absent, corrections));
  }

  /**
   * The decision about this very finding, else the last one about an earlier form of it. A decision
   * whose own finding is still there is about that one and reopens no other of the same key.
   */
  private Decisions.Decision decision(Finding finding, Set<String> prints) {
    Decisions.Decision last = null;
    for (Decisions.Decision decision : decisions.of(finding.key())) {
      if (decision.fingerprint().equals(finding.fingerprint())) {
        return decision;
      }
      if (!prints.contains(decision.key() + "\n" + decision.fingerprint())) {
        last = decision;
      }
    }
    return last;
  }

  private Mark mark(Finding finding, String state, Finding before, Decisions.Decision decision) {
    boolean holds = decision != null && decision.fingerprint().equals(finding.fingerprint());
    boolean reopened = decision != null && !holds;
    Set<String> was = new TreeSet<>();
    if (reopened && !decision.quotes().isEmpty()) {
      was.addAll(decision.quotes());
    } else if (before != null) {
      was.addAll(quotes(before, earlierQuotes));
    }
    Set<String> is = was.isEmpty() ? Set.of() : quotes(finding, quotes);
    return new Mark(
        finding.id(),
        state,
        decision == null ? null : holds ? decision.decision() : "reopened",
        reopened ? decision.decision() : null,
        decision == null ? null : decision.reason(),
        decision == null ? null : decision.who(),
        decision == null ? null : decision.when(),
        is.stream().filter(q -> !was.contains(q)).limit(QUOTES).toList(),
        was.stream().filter(q -> !is.contains(q)).limit(QUOTES).toList());
  }

  private static Set<String> quotes(Finding finding, Map<String, String> byClaim) {
    Set<String> quotes = new TreeSet<>();
    finding.claims().forEach(id -> quotes.add(byClaim.getOrDefault(id, id).strip()));
    return quotes;
  }
}
