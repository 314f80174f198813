package org.isnad.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Fact;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Relay;

/** The facts a user asks about, and those that come nearest to what a rule asks for besides. */
final class Candidates {
  /** How many facts of one type are tried. */
  static final int MOST = 12;

  private final FactIndex index;
  private final Map<String, Fact> byId = new LinkedHashMap<>();
  private final Set<Fact> given = new LinkedHashSet<>();

  Candidates(FactIndex index) {
    this.index = index;
    for (Collection<? extends Fact> facts :
        List.of(
            index.base.answers(),
            index.base.claims(),
            index.base.documents(),
            index.base.entities(),
            index.base.events(),
            index.base.links(),
            index.base.questions(),
            index.base.relays(),
            index.base.roots(),
            index.base.sources())) {
      facts.forEach(f -> byId.putIfAbsent(f.getClass().getSimpleName() + " " + Evidence.id(f), f));
    }
  }

  /** Adds what has the id, or begins with it; false when nothing has. */
  boolean add(String id) {
    Set<Fact> found = new LinkedHashSet<>();
    byId.values().stream().filter(f -> Evidence.id(f).equals(id)).forEach(found::add);
    if (found.isEmpty()) {
      byId.values().stream()
          .filter(f -> Evidence.id(f).startsWith(id))
          .limit(MOST)
          .forEach(found::add);
    }
    given.addAll(found);
    return !found.isEmpty();
  }

  /** Types and topics of the claims and answers asked about. */
  Set<String> kinds() {
    Set<String> kinds = new TreeSet<>();
    for (Fact fact : given) {
      if (fact instanceof Answer answer) {
        kinds.addAll(List.of(answer.type(), answer.topic()));
      } else if (fact instanceof Claim claim) {
        kinds.addAll(List.of(claim.type(), claim.topic()));
      }
    }
    return kinds;
  }

  /** Facts of a type: those given, else those that belong to them, else those of their events. */
  List<Fact> of(String type, int atLeast) {
    Set<Fact> facts = new LinkedHashSet<>(ofType(type, given));
    if (facts.size() < atLeast) {
      facts.addAll(ofType(type, related()));
    }
    if (facts.size() < atLeast) {
      facts.addAll(ofType(type, neighbours()));
    }
    return facts.stream().limit(MOST).toList();
  }

  /**
   * How near facts are to what was asked about: 2 for each that was named, 1 for what goes with it.
   */
  int nearness(Collection<String> ids) {
    Set<String> named = new TreeSet<>();
    given.forEach(f -> named.add(Evidence.id(f)));
    Set<String> beside = new TreeSet<>();
    related().forEach(f -> beside.add(Evidence.id(f)));
    return ids.stream().mapToInt(id -> named.contains(id) ? 2 : beside.contains(id) ? 1 : 0).sum();
  }

  /**
   * As {@link #nearness}, and no more for a rule that reads many facts than for one that reads all.
   */
  int covered(Collection<String> ids) {
    return Math.min(nearness(ids), 2 * given.size());
  }

  private static List<Fact> ofType(String type, Collection<Fact> facts) {
    return facts.stream().filter(f -> f.getClass().getSimpleName().equals(type)).toList();
  }

  private Set<Fact> related() {
    Set<Fact> related = new LinkedHashSet<>();
    Set<String> claims = new TreeSet<>();
    for (Fact fact : given) {
      claims.addAll(Evidence.claims(fact));
    }
    for (String id : claims) {
      Claim claim = index.claims.get(id);
      if (claim != null) {
        related.add(claim);
        put(related, index.questions.get(claim.question()));
        put(related, index.events.get(claim.event()));
        put(related, index.roots.get(claim.root()));
        put(related, index.documents.get(claim.document()));
      }
    }
    for (Answer answer : index.base.answers()) {
      boolean asked = given.contains(index.questions.get(answer.question()));
      if (asked || answer.claims().stream().anyMatch(claims::contains)) {
        related.add(answer);
      }
    }
    for (Relay relay : index.base.relays()) {
      if (relay.claims().stream().anyMatch(claims::contains)) {
        related.add(relay);
      }
    }
    for (IdentityLink link : index.base.links()) {
      if (link.claims().stream().anyMatch(claims::contains)) {
        related.add(link);
      }
    }
    return related;
  }

  private static void put(Set<Fact> into, Fact fact) {
    if (fact != null) {
      into.add(fact);
    }
  }

  /** Everything of the events that the given facts belong to. */
  private List<Fact> neighbours() {
    Set<String> islands = new TreeSet<>();
    given.forEach(f -> islands.add(String.valueOf(index.island(Evidence.eventOf(f)))));
    List<Fact> near = new ArrayList<>();
    for (Fact fact : byId.values()) {
      String event = Evidence.eventOf(fact);
      if (event == null || islands.contains(String.valueOf(index.island(event)))) {
        near.add(fact);
      }
    }
    return near;
  }
}
