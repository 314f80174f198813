package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.fact.Compare;
import org.isnad.fact.Document;
import org.isnad.fact.Root;
import org.isnad.fact.Roots;
import org.isnad.link.Reasons.Reason;

/** Counts the roots behind claims that say the same: which are proven apart, which only may be. */
final class Support {
  private record Doubt(String basis, String other) {}

  private final ChainRoots chains;
  private final Map<String, Document> documents;
  private final Borrowed borrowed;
  private final Judgements judgements;

  Support(
      ChainRoots chains,
      Map<String, Document> documents,
      Borrowed borrowed,
      Judgements judgements) {
    this.judgements = judgements;
    this.chains = chains;
    this.documents = documents;
    this.borrowed = borrowed;
  }

  Root root(String id) {
    return chains.root(id);
  }

  /**
   * The roots of the claims. A root is only possible when it may be another one of them: unnamed
   * speakers of one party in different articles, an outlet's own voice beside the speaker it
   * quotes, a channel nobody can name, words copied from an article that says otherwise.
   *
   * @param claims by id
   */
  Roots of(List<Claim> claims) {
    List<String> ids = claims.stream().limit(Judgements.MOST_CLAIMS).map(Claim::id).toList();
    Set<String> bodies = new HashSet<>();
    for (Claim claim : claims) {
      if (claim.part() == null || claim.part().equals("body")) {
        bodies.add(claim.document());
      }
    }
    SortedMap<String, Set<String>> places = new TreeMap<>();
    Map<String, Set<String>> carriers = new HashMap<>();
    Set<String> own = new HashSet<>();
    for (Claim claim : claims) {
      boolean body = claim.part() == null || claim.part().equals("body");
      if (body || !bodies.contains(claim.document())) {
        places.computeIfAbsent(claim.root(), k -> new TreeSet<>()).add(claim.document());
        if (!borrowed.altered(claim.id())) {
          own.add(claim.root());
        }
        String outlet = documents.get(claim.document()).outlet();
        if (outlet != null) {
          carriers.computeIfAbsent(outlet, k -> new TreeSet<>()).add(claim.root());
        }
      }
    }
    List<String> proven = new ArrayList<>();
    List<String> possible = new ArrayList<>();
    Map<String, String> unnamed = new HashMap<>();
    Map<String, String> offices = new HashMap<>();
    for (String id : places.keySet()) {
      Doubt doubt = doubt(id, places, carriers, own, unnamed, offices);
      (doubt == null ? proven : possible).add(id);
      if (doubt != null && doubt.other() != null) {
        judgements.add("root", id, doubt.other(), "unsure", reason(doubt.basis(), id, doubt), ids);
      }
    }
    return new Roots(List.copyOf(proven), List.copyOf(possible));
  }

  /**
   * What roots must differ in to be two offices: organs of one side speak with its voice, and an
   * office may be called with its place or without.
   */
  private static String office(Root root) {
    if (Compare.partisan(root.party()) && !root.kind().equals("named-person")) {
      return "party " + root.party();
    }
    List<String> name = Keys.words(root.name());
    return root.source() != null || root.kind().equals("named-person") || name.size() < 2
        ? null
        : Keys.root(name.get(0)) + " " + Keys.root(name.get(1));
  }

  private Reason reason(String basis, String id, Doubt doubt) {
    return new Reason(basis, null, null, root(id).name(), root(doubt.other()).name());
  }

  /** Why a root may be another one of the same answer; null when nothing says so. */
  private Doubt doubt(
      String id,
      Map<String, Set<String>> places,
      Map<String, Set<String>> carriers,
      Set<String> own,
      Map<String, String> unnamed,
      Map<String, String> offices) {
    Root root = chains.root(id);
    if (chains.vague(id)) {
      return new Doubt("vague-channel", null);
    }
    if (root.anonymous()) {
      String speakers =
          root.party().equals("unknown") || root.party().equals("neutral")
              ? Keys.name(root.name())
              : "party " + root.party();
      String other = unnamed.putIfAbsent(speakers, id);
      boolean apart = other == null || first(places.get(other)).equals(first(places.get(id)));
      return !apart
          ? new Doubt("unnamed-speakers", other)
          : copied(root, own) ? new Doubt("copied-voice", null) : null;
    }
    if (!root.kind().equals("outlet")) {
      String office = office(root);
      String other = office == null ? null : offices.putIfAbsent(office, id);
      return other == null ? null : new Doubt("one-voice", other);
    }
    boolean voice = root.depth() == 0 && root.id().equals(root.outlet());
    // a quoted outlet that no article of the batch is of has no outlet of its own
    Set<String> carried =
        root.outlet() == null ? Set.of() : carriers.getOrDefault(root.outlet(), Set.of());
    if (voice && carried.size() > 1) {
      String quoted = carried.stream().filter(r -> !r.equals(id)).findFirst().orElse(null);
      return new Doubt("voice-and-quoted", quoted);
    }
    return copied(root, own) ? new Doubt("copied-voice", null) : null;
  }

  /** Whether an outlet gives the words of another with a claim that is not in them. */
  private static boolean copied(Root root, Set<String> own) {
    return !own.contains(root.id()) && (root.depth() == 0 || root.anonymous());
  }

  private static String first(Set<String> documents) {
    return documents.iterator().next();
  }
}
