package org.isnad.verify;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Entity;
import org.isnad.fact.Event;
import org.isnad.fact.Fact;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Mention;
import org.isnad.fact.Question;
import org.isnad.fact.Relay;

/** Which facts go into one session: those of some islands, and those that they name. */
final class Batch {
  /**
   * How many events a session holds where no result depends on it: in larger ones a rule that no
   * event calls for costs its joins over all of them, in smaller ones what events share is put in
   * again and again.
   */
  static final int FEW = 5;

  /** What lies in one island and in no other session; all else is named by it. */
  private static final Set<Class<?>> OWN =
      Set.of(Event.class, Question.class, Answer.class, Claim.class, Relay.class);

  private Batch() {}

  /**
   * An island by itself.
   *
   * @param id of the island; empty for facts without an event
   * @param facts in the order of a session
   * @param events how many events it holds, 1 at least
   */
  record Unit(String id, Collection<Fact> facts, int events) {}

  /** Every island by itself, in the order of their ids. */
  static List<Unit> islands(FactIndex index) {
    Map<String, List<IdentityLink>> linksOf = links(index);
    Map<String, Integer> sizes = sizes(index);
    List<Unit> units = new ArrayList<>();
    grouped(index)
        .forEach(
            (id, own) -> {
              SessionFacts batch = new SessionFacts(index, linksOf);
              own.forEach(batch::add);
              units.add(new Unit(id, batch.all(), sizes.getOrDefault(id, 1)));
            });
    return units;
  }

  /**
   * Sessions of whole islands, in the order of island ids; each is put together when it is asked
   * for.
   *
   * @param events about how many events a session holds at most; an island is never divided, and
   *     what lies in no event meets so many of them
   */
  static List<Collection<Fact>> of(FactIndex index, int events) {
    return of(index, events, grouped(index));
  }

  /** The same of some islands alone. */
  static List<Collection<Fact>> of(FactIndex index, int events, Collection<String> only) {
    SortedMap<String, List<Fact>> islands = grouped(index);
    islands.keySet().retainAll(only);
    return of(index, events, islands);
  }

  private static List<Collection<Fact>> of(
      FactIndex index, int events, SortedMap<String, List<Fact>> islands) {
    Map<String, Integer> sizes = sizes(index);
    List<List<List<Fact>>> sessions = new ArrayList<>();
    int size = 0;
    int most = islands.containsKey("") ? events : few(events);
    for (Map.Entry<String, List<Fact>> island : islands.entrySet()) {
      int next = sizes.getOrDefault(island.getKey(), 1);
      if (size == 0 || size + next > most) {
        most = sessions.isEmpty() ? most : few(events);
        sessions.add(new ArrayList<>());
        size = 0;
      }
      sessions.get(sessions.size() - 1).add(island.getValue());
      size += next;
    }
    return new Sessions(index, links(index), sessions);
  }

  /** The facts of each session, with all that they name. */
  private static final class Sessions extends AbstractList<Collection<Fact>>
      implements RandomAccess {
    private final FactIndex index;
    private final Map<String, List<IdentityLink>> linksOf;
    private final List<List<List<Fact>>> islands;

    Sessions(
        FactIndex index, Map<String, List<IdentityLink>> linksOf, List<List<List<Fact>>> islands) {
      this.index = index;
      this.linksOf = linksOf;
      this.islands = islands;
    }

    @Override
    public Collection<Fact> get(int at) {
      SessionFacts facts = new SessionFacts(index, linksOf);
      islands.get(at).forEach(island -> island.forEach(facts::add));
      return facts.all();
    }

    @Override
    public int size() {
      return islands.size();
    }
  }

  /** The islands of some sessions, a session for each. */
  static List<Collection<Fact>> apart(FactIndex index, List<Collection<Fact>> sessions) {
    Set<String> islands = new HashSet<>();
    for (Collection<Fact> facts : sessions) {
      for (Fact fact : facts) {
        if (OWN.contains(fact.getClass())) {
          islands.add(named(index.island(Evidence.eventOf(fact))));
        }
      }
    }
    return of(index, 1, islands);
  }

  /** How many events share a session that holds nothing outside of events. */
  static int few(int events) {
    return Math.min(events, FEW);
  }

  private static Map<String, Integer> sizes(FactIndex index) {
    Map<String, Integer> sizes = new HashMap<>();
    index.base.events().forEach(e -> sizes.merge(index.island(e.id()), 1, Integer::sum));
    return sizes;
  }

  private static SortedMap<String, List<Fact>> grouped(FactIndex index) {
    SortedMap<String, List<Fact>> islands = new TreeMap<>();
    index.base.events().forEach(e -> put(islands, index.island(e.id()), e));
    index.base.questions().forEach(q -> put(islands, index.island(q.event()), q));
    index.base.answers().forEach(a -> put(islands, index.island(a.event()), a));
    index.base.claims().forEach(c -> put(islands, index.island(c.event()), c));
    index.base.relays().forEach(r -> put(islands, index.island(r.event()), r));
    return islands;
  }

  /**
   * The session of entity rules: every entity and identity link, and the answers and claims that
   * speak of a person or of anything an identity link joins, or say who or whose somebody is, and
   * what forces did of whom that is said, their masters, and who is told at a table of talks.
   */
  static Collection<Fact> ofEntities(FactIndex index) {
    SessionFacts batch = new SessionFacts(index, links(index));
    Set<String> clustered = new LinkedHashSet<>();
    index.base.entities().stream()
        .filter(e -> e.kind().equals("person"))
        .forEach(e -> clustered.add(e.id()));
    for (IdentityLink link : index.base.links()) {
      clustered.add(link.left());
      clustered.add(link.right());
    }
    Set<String> placed = placed(index);
    for (Claim claim : index.base.claims()) {
      boolean talks =
          claim.type().equals("negotiation")
              && claim.subject() != null
              && claim.subject().entity() != null;
      if (talks) {
        placed.add(claim.subject().entity());
      }
      if (talks || speaksOf(clustered, claim.subject()) || speaksOf(clustered, claim.object())) {
        batch.add(claim);
      }
    }
    index.base.answers().stream()
        .filter(
            a ->
                clustered.contains(a.actor())
                    || placed.contains(a.actor())
                    || clustered.contains(a.target())
                    || a.topic().equals("identity") && a.actor() != null)
        .forEach(batch::add);
    index.base.events().forEach(batch::put);
    index.base.entities().forEach(batch::put);
    index.base.links().forEach(batch::put);
    return batch.all();
  }

  /** Whoever is said to belong to somebody, and to whom, with the side of either. */
  private static Set<String> placed(FactIndex index) {
    Set<String> placed = new LinkedHashSet<>();
    for (Answer answer : index.base.answers()) {
      if (answer.type().equals("affiliation") && answer.actor() != null) {
        placed.add(answer.actor());
        Entity master = index.entities.get(answer.target());
        if (master != null) {
          placed.add(master.id());
          placed.add(master.party());
        }
      }
    }
    placed.remove(null);
    return placed;
  }

  private static boolean speaksOf(Set<String> entities, Mention mention) {
    return mention != null && entities.contains(mention.entity());
  }

  private static Map<String, List<IdentityLink>> links(FactIndex index) {
    Map<String, List<IdentityLink>> links = new HashMap<>();
    for (IdentityLink link : index.base.links()) {
      links.computeIfAbsent(link.left(), e -> new ArrayList<>()).add(link);
      links.computeIfAbsent(link.right(), e -> new ArrayList<>()).add(link);
    }
    return links;
  }

  /** A fact without an event is an island of its own kind: it meets only its like. */
  private static void put(Map<String, List<Fact>> islands, String island, Fact fact) {
    islands.computeIfAbsent(named(island), i -> new ArrayList<>()).add(fact);
  }

  private static String named(String island) {
    return island == null ? "" : island;
  }
}
