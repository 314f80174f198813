package org.isnad.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.fact.Claim;
import org.isnad.fact.Terms;

/**
 * Which found claim stands for which marked one: of the same article, with spans that share at
 * least half of the shorter one; one to one, best first. The better of two has the same type, then
 * the same figure, then the tighter span.
 */
final class Matching {
  /** The types must be equal. */
  static final Predicate<Pair> STRICT = Pair::sameType;

  /** The types must be of one group, such as all casualties. */
  static final Predicate<Pair> LENIENT =
      pair -> Terms.topic(pair.claim().type()).equals(Terms.topic(pair.gold().line().type()));

  /** Any types: the place alone counts. */
  static final Predicate<Pair> LOCATED = pair -> true;

  private static final double HALF = 0.5;

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparing((Pair pair) -> !pair.sameType())
          .thenComparing(pair -> !pair.sameValue())
          .thenComparing(Comparator.comparingDouble(Pair::tightness).reversed());

  private Matching() {}

  static List<Pair> match(List<Claim> claims, List<GoldClaim> gold, Predicate<Pair> fits) {
    Map<String, List<GoldClaim>> byDocument = new HashMap<>();
    gold.forEach(g -> byDocument.computeIfAbsent(g.document().id(), k -> new ArrayList<>()).add(g));
    List<Pair> pairs = new ArrayList<>();
    for (Claim claim : claims) {
      for (GoldClaim marked : byDocument.getOrDefault(claim.document(), List.of())) {
        Pair pair = new Pair(claim, marked);
        if (pair.overlap() >= HALF && fits.test(pair)) {
          pairs.add(pair);
        }
      }
    }
    pairs.sort(BEST_FIRST); // stable: equals keep the order of claims
    Set<String> usedClaims = new HashSet<>();
    Set<GoldLine> usedGold = new HashSet<>();
    List<Pair> out = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!usedClaims.contains(pair.claim().id()) && usedGold.add(pair.gold().line())) {
        usedClaims.add(pair.claim().id());
        out.add(pair);
      }
    }
    return out;
  }
}
