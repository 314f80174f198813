package org.isnad.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.fact.Judgement;

/**
 * What linking decided and why; the same decision is kept once. May be told by several threads: of
 * two ways to put one decision the same is kept whichever comes first.
 */
final class Judgements {
  static final int MOST_CLAIMS = 12;

  private final Reasons reasons;
  private final Map<String, Judgement> all = new ConcurrentHashMap<>();

  Judgements(Reasons reasons) {
    this.reasons = reasons;
  }

  /** Adds a decision about two ids in either order, and gives it as it was put here. */
  Judgement add(
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
            claims.stream().distinct().sorted().limit(MOST_CLAIMS).toList());
    all.merge(
        id, judgement, (a, b) -> a.equals(b) || a.toString().compareTo(b.toString()) <= 0 ? a : b);
    return judgement;
  }

  /** All decisions, by id. */
  List<Judgement> all() {
    return all.values().stream().sorted(Comparator.comparing(Judgement::id)).toList();
  }
}
