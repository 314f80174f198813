package org.isnad.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Judgement;

/** What linking decided and why; the same decision is kept once. */
final class Judgements {
  private static final int MOST_CLAIMS = 12;

  private final Reasons reasons;
  private final Map<String, Judgement> all = new TreeMap<>();

  Judgements(Reasons reasons) {
    this.reasons = reasons;
  }

  /** Adds a decision about two ids in either order. */
  void add(
      String about,
      String one,
      String other,
      String outcome,
      Reasons.Reason reason,
      Collection<String> claims) {
    boolean order = one.compareTo(other) <= 0;
    String left = order ? one : other;
    String right = order ? other : one;
    String id = "j-" + Keys.hash(about, left, right, outcome, reason.basis());
    Judgement judgement =
        new Judgement(
            id,
            about,
            left,
            right,
            outcome,
            reason.basis(),
            reasons.tell(reason, true),
            reasons.tell(reason, false),
            new TreeSet<>(claims).stream().limit(MOST_CLAIMS).toList());
    all.merge(id, judgement, (a, b) -> a.toString().compareTo(b.toString()) <= 0 ? a : b);
  }

  /** All decisions, by id. */
  List<Judgement> all() {
    return List.copyOf(all.values());
  }
}
