package org.isnad.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Entity;
import org.isnad.fact.IdentityLink;
import org.isnad.finding.Finding;
import org.isnad.finding.Verdict;

/**
 * Who is accused by name while, as far as the batch tells, alive. Whoever wrongs such a person does
 * harm that no later correction mends, so these findings are marked and do not leave by themselves.
 * A death that is denied or hedged makes nobody dead here.
 */
final class Accusations {
  /** Claims that lay something at the door of their subject. */
  private static final Set<String> TYPES =
      Set.of(
          "participation",
          "responsibility",
          "cause",
          "affiliation",
          "attack",
          "shelling",
          "damage",
          "weapons");

  private final Lookup lookup;
  private final Set<String> dead = new HashSet<>();

  Accusations(Lookup lookup) {
    this.lookup = lookup;
    Set<String> denied = new HashSet<>();
    for (Claim claim : lookup.claims.values()) {
      if ("killed".equals(claim.type()) && claim.subject() != null) {
        boolean told = "affirmed".equals(claim.polarity()) && "certain".equals(claim.modality());
        (told ? dead : denied).add(String.valueOf(claim.subject().entity()));
      }
    }
    dead.removeAll(denied);
    for (IdentityLink link : lookup.links.values()) {
      if ("certain".equals(link.modality()) && !denied.contains(link.left())) {
        if (dead.contains(link.left()) || dead.contains(link.right())) {
          dead.add(link.left());
          dead.add(link.right());
        }
      }
    }
  }

  /** Ids of the living people that the claims of a finding accuse by name, sorted. */
  List<String> of(Finding finding) {
    return of(lookup.words(finding));
  }

  /** The same for several claims. */
  List<String> of(List<Claim> claims) {
    Set<String> accused = new TreeSet<>();
    claims.forEach(claim -> accused.addAll(of(claim)));
    return List.copyOf(accused);
  }

  /** The same for what a verdict takes to stand, or leaves open. */
  List<String> of(Verdict verdict) {
    Set<String> accused = new TreeSet<>();
    Answer answer = lookup.answers.get(verdict.answer());
    if (answer != null) {
      answer.claims().stream()
          .map(lookup.claims::get)
          .filter(Objects::nonNull)
          .forEach(claim -> accused.addAll(of(claim)));
    }
    return List.copyOf(accused);
  }

  /** The same for one claim: one id or none. */
  List<String> of(Claim claim) {
    if (!TYPES.contains(claim.type())
        || !"affirmed".equals(claim.polarity())
        || claim.subject() == null) {
      return List.of();
    }
    String id = claim.subject().entity();
    Entity entity = lookup.entities.get(id);
    boolean accused = entity != null && "person".equals(entity.kind()) && !dead.contains(id);
    return accused ? List.of(id) : List.of();
  }

  /**
   * Claims that accuse somebody and that no accepted finding cites, with those that share words
   * with them: they stay in the house.
   */
  Set<String> withheld() {
    Set<String> stood = new HashSet<>();
    for (Finding finding : lookup.findings.values()) {
      if (lookup.accepted(finding)) {
        lookup.words(finding).forEach(c -> stood.add(c.id()));
      }
    }
    Map<String, TreeMap<Integer, Integer>> spots = new HashMap<>();
    for (Claim claim : lookup.claims.values()) {
      if (!of(claim).isEmpty() && !stood.contains(claim.id())) {
        TreeMap<Integer, Integer> inside =
            spots.computeIfAbsent(claim.document(), d -> new TreeMap<>());
        inside.merge(claim.span().start(), claim.span().end(), Math::max);
      }
    }
    for (TreeMap<Integer, Integer> inside : spots.values()) {
      int[] reach = {0};
      inside.replaceAll((start, end) -> reach[0] = Math.max(reach[0], end));
    }
    Set<String> withheld = new TreeSet<>();
    for (Claim claim : lookup.claims.values()) {
      TreeMap<Integer, Integer> inside = spots.get(claim.document());
      if (inside != null && touches(inside, claim)) {
        withheld.add(claim.id());
      }
    }
    return withheld;
  }

  /**
   * @param spots start of each accusing span to the furthest end of it and those before it
   */
  private static boolean touches(TreeMap<Integer, Integer> spots, Claim claim) {
    Map.Entry<Integer, Integer> before = spots.lowerEntry(claim.span().end());
    return before != null && before.getValue() > claim.span().start();
  }
}
