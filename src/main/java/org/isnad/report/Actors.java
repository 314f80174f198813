package org.isnad.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.fact.Claim;
import org.isnad.fact.Entity;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Mention;
import org.isnad.finding.Finding;

/** Gathers who a batch speaks of, in one pass over claims, links and findings. */
final class Actors {
  private static final Set<String> KINDS = Set.of("person", "group", "body", "party");

  /** The entity that stands for nobody in particular. */
  private static final String NOBODY = "unknown";

  private final Lookup lookup;
  private final Map<String, String> joined = new HashMap<>();
  private final Map<String, Set<Claim>> claims = new HashMap<>();
  private final Map<String, Set<Finding>> findings = new HashMap<>();
  private final Map<String, List<IdentityLink>> sure = new HashMap<>();
  private final Map<String, List<IdentityLink>> hedged = new HashMap<>();
  private final Set<String> accused = new HashSet<>();
  private final Map<String, Integer> spoken = new HashMap<>();

  private Actors(Lookup lookup) {
    this.lookup = lookup;
  }

  /** Those with most findings first, then those with most claims. */
  static List<Actor> of(Lookup lookup) {
    Actors actors = new Actors(lookup);
    actors.links();
    actors.claims();
    actors.findings();
    return actors.gathered();
  }

  private void links() {
    for (IdentityLink link : lookup.links.values()) {
      if ("certain".equals(link.modality()) && acts(link.left()) && acts(link.right())) {
        String left = one(link.left());
        String right = one(link.right());
        if (!left.equals(right)) {
          boolean first = left.compareTo(right) < 0;
          joined.put(first ? right : left, first ? left : right);
        }
      }
    }
    for (IdentityLink link : lookup.links.values()) {
      if (link.left() == null || link.right() == null) {
        continue; // of a report that somebody edited
      }
      String left = one(link.left());
      String right = one(link.right());
      if (left.equals(right)) {
        sure.computeIfAbsent(left, k -> new ArrayList<>()).add(link);
      } else {
        hedged.computeIfAbsent(left, k -> new ArrayList<>()).add(link);
        hedged.computeIfAbsent(right, k -> new ArrayList<>()).add(link);
      }
    }
  }

  private void claims() {
    Accusations accusations = new Accusations(lookup);
    for (Claim claim : lookup.claims.values()) {
      for (String id : named(claim)) {
        spoken.merge(id, 1, Integer::sum);
        claims.computeIfAbsent(one(id), k -> new LinkedHashSet<>()).add(claim);
      }
      accusations.of(claim).forEach(id -> accused.add(one(id)));
    }
  }

  private void findings() {
    for (Finding finding : lookup.findings.values()) {
      Set<String> about = new HashSet<>();
      for (Lookup.Side side : lookup.sides(finding)) {
        side.claims().forEach(claim -> named(claim).forEach(id -> about.add(one(id))));
      }
      for (String id : finding.standsOn()) {
        IdentityLink link = lookup.links.get(id);
        if (link != null) {
          about.add(one(link.left()));
          about.add(one(link.right()));
        }
      }
      about.forEach(id -> findings.computeIfAbsent(id, k -> new LinkedHashSet<>()).add(finding));
    }
  }

  private List<Actor> gathered() {
    Map<String, List<Entity>> clusters = new TreeMap<>();
    for (Entity entity : lookup.entities.values()) {
      String one = one(entity.id());
      boolean spokenOf =
          claims.containsKey(one) || sure.containsKey(one) || hedged.containsKey(one);
      if (acts(entity.id()) && spokenOf) {
        clusters.computeIfAbsent(one, k -> new ArrayList<>()).add(entity);
      }
    }
    List<Actor> actors = new ArrayList<>();
    clusters.forEach((one, entities) -> actors.add(actor(one, entities)));
    actors.sort(
        Comparator.comparingInt((Actor a) -> -a.findings().size())
            .thenComparingInt(a -> -a.claims().size())
            .thenComparing(a -> a.shown().id()));
    return List.copyOf(actors);
  }

  private Actor actor(String one, List<Entity> entities) {
    entities.sort(
        Comparator.comparingInt((Entity e) -> -spoken.getOrDefault(e.id(), 0))
            .thenComparing(Entity::id));
    List<Claim> told = new ArrayList<>(claims.getOrDefault(one, Set.of()));
    told.sort(lookup.byDay());
    List<Finding> cited = new ArrayList<>(findings.getOrDefault(one, Set.of()));
    cited.sort(
        Comparator.comparingInt((Finding f) -> lookup.number(f.id())).thenComparing(Finding::id));
    return new Actor(
        entities.get(0),
        List.copyOf(entities.subList(1, entities.size())),
        List.copyOf(sure.getOrDefault(one, List.of())),
        List.copyOf(hedged.getOrDefault(one, List.of())),
        List.copyOf(told),
        List.copyOf(cited),
        accused.contains(one));
  }

  private List<String> named(Claim claim) {
    List<String> ids = new ArrayList<>(2);
    for (Mention mention : new Mention[] {claim.subject(), claim.object()}) {
      if (mention != null && acts(mention.entity()) && !ids.contains(mention.entity())) {
        ids.add(mention.entity());
      }
    }
    return ids;
  }

  private boolean acts(String id) {
    Entity entity = lookup.entities.get(id);
    return id != null
        && entity != null
        && KINDS.contains(String.valueOf(entity.kind()))
        && !NOBODY.equals(id);
  }

  /** The id that stands for all that are one; halves the way while it goes. */
  private String one(String id) {
    String at = id;
    while (joined.containsKey(at)) {
      String next = joined.get(at);
      if (joined.containsKey(next)) {
        joined.put(at, joined.get(next));
      }
      at = next;
    }
    return at;
  }
}
