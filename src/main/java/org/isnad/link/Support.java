package org.isnad.link;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.fact.Compare;
import org.isnad.fact.Document;
import org.isnad.fact.Root;
import org.isnad.fact.Roots;

/** Counts the roots behind claims that say the same: which are proven apart, which only may be. */
final class Support {
  private final ChainRoots chains;
  private final Map<String, Document> documents;
  private final Borrowed borrowed;

  Support(ChainRoots chains, Map<String, Document> documents, Borrowed borrowed) {
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
   */
  Roots of(List<Claim> claims) {
    Set<String> bodies = new TreeSet<>();
    for (Claim claim : claims) {
      if (claim.part() == null || claim.part().equals("body")) {
        bodies.add(claim.document());
      }
    }
    Map<String, Set<String>> places = new TreeMap<>();
    Map<String, Set<String>> carriers = new TreeMap<>();
    Set<String> own = new TreeSet<>();
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
    TreeSet<String> proven = new TreeSet<>();
    TreeSet<String> possible = new TreeSet<>();
    Map<String, String> unnamed = new TreeMap<>();
    Set<String> offices = new TreeSet<>();
    for (String id : places.keySet()) {
      boolean doubtful = doubtful(id, places.get(id), carriers, unnamed, offices);
      (doubtful || copied(id, own) ? possible : proven).add(id);
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

  private boolean doubtful(
      String id,
      Set<String> places,
      Map<String, Set<String>> carriers,
      Map<String, String> unnamed,
      Set<String> offices) {
    Root root = chains.root(id);
    if (chains.vague(id)) {
      return true;
    }
    if (root.anonymous()) {
      String speakers =
          root.party().equals("unknown") || root.party().equals("neutral")
              ? Keys.name(root.name())
              : "party " + root.party();
      String document = places.iterator().next();
      String other = unnamed.putIfAbsent(speakers, document);
      return other != null && !other.equals(document);
    }
    if (!root.kind().equals("outlet")) {
      String office = office(root);
      return office != null && !offices.add(office);
    }
    boolean voice = root.depth() == 0 && root.id().equals(root.outlet());
    if (voice && carriers.getOrDefault(root.outlet(), Set.of()).size() > 1) {
      return true; // an outlet that quotes somebody may know it from him
    }
    return false;
  }

  /** Whether an outlet gives the words of another with a claim that is not in them. */
  private boolean copied(String id, Set<String> own) {
    Root root = chains.root(id);
    return !own.contains(id) && (root.depth() == 0 || root.anonymous());
  }
}
