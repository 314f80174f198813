package org.isnad.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Event;
import org.isnad.fact.Fact;
import org.isnad.fact.FactBase;
import org.isnad.fact.Island;
import org.isnad.fact.Judgement;
import org.isnad.fact.Root;
import org.isnad.fact.Source;

/** Cuts a batch into portions of about the same cost. An island is never divided. */
final class Cutter {
  private final FactIndex index;
  private final int events;
  private final FactKeys names;
  private final Map<String, Island> islands = new HashMap<>();

  /** Document and event to the decisions that joined them. */
  private final Map<String, List<Judgement>> joined = new HashMap<>();

  /**
   * For one batch, in one order.
   *
   * @param events about how many events a session holds
   */
  Cutter(FactIndex index, int events) {
    this.index = index;
    this.events = events;
    this.names = new FactKeys(index, new FactKeys.Digests());
    index.base.islands().forEach(island -> islands.put(island.id(), island));
    for (Judgement judgement : index.base.judgements()) {
      if (judgement.about().equals("event") && judgement.outcome().equals("positive")) {
        for (String pair :
            Set.of(
                judgement.left() + "\n" + judgement.right(),
                judgement.right() + "\n" + judgement.left())) {
          joined.computeIfAbsent(pair, p -> new ArrayList<>()).add(judgement);
        }
      }
    }
  }

  /** Islands that go together. */
  private record Load(List<Batch.Unit> units, long cost) {
    String first() {
      return units.get(0).id();
    }
  }

  /** What goes to one place. */
  private static final class Share {
    private final int number;
    private final List<Load> loads = new ArrayList<>();
    private long cost;

    Share(int number) {
      this.number = number;
    }
  }

  /** At most so many portions, the dearest islands given out first, each to the least laden. */
  List<Portion> cut(int most) {
    List<Load> loads = loads();
    loads.sort(Comparator.comparingLong((Load l) -> -l.cost()).thenComparing(Load::first));
    PriorityQueue<Share> free =
        new PriorityQueue<>(
            Comparator.comparingLong((Share s) -> s.cost).thenComparingInt(s -> s.number));
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < Math.min(most, loads.size()); i++) {
      shares.add(new Share(i));
    }
    free.addAll(shares);
    for (Load load : loads) {
      Share share = free.remove();
      share.loads.add(load);
      share.cost += load.cost();
      free.add(share);
    }
    return shares.stream().map(this::portion).toList();
  }

  /** What is in no event may meet whatever shares its session, so that session stays whole. */
  private List<Load> loads() {
    List<Load> loads = new ArrayList<>();
    List<Batch.Unit> first = new ArrayList<>();
    int size = 0;
    for (Batch.Unit unit : Batch.islands(index)) {
      boolean opens = first.isEmpty() && unit.id().isEmpty();
      if (opens || (!first.isEmpty() && size + unit.events() <= events)) {
        first.add(unit);
        size += unit.events();
      } else {
        size = events; // the first session is closed
        loads.add(new Load(List.of(unit), cost(unit.facts())));
      }
    }
    if (!first.isEmpty()) {
      loads.add(new Load(first, first.stream().mapToLong(u -> cost(u.facts())).sum()));
    }
    return loads;
  }

  /** Rules compare the answers of a question with each other and walk through claims. */
  private static long cost(Collection<Fact> facts) {
    Map<String, Long> answers = new HashMap<>();
    long cost = facts.size();
    for (Fact fact : facts) {
      if (fact instanceof Answer answer) {
        answers.merge(answer.question(), 1L, Long::sum);
      }
    }
    for (long many : answers.values()) {
      cost += many * many;
    }
    return cost;
  }

  private Portion portion(Share share) {
    Set<String> own = new TreeSet<>();
    Set<Fact> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Fact> inside = new ArrayList<>();
    for (Load load : share.loads) {
      for (Batch.Unit unit : load.units()) {
        own.add(unit.id());
        unit.facts().stream().filter(seen::add).forEach(inside::add);
      }
    }
    List<Fact> outside = names.surroundings(inside, seen);
    SortedMap<String, List<String>> carriers = new TreeMap<>();
    Set<Source> voices = new LinkedHashSet<>();
    for (Fact fact : seen) {
      if (fact instanceof Root root && index.carriers().containsKey(root.id())) {
        List<String> outlets = List.copyOf(index.carriers().get(root.id()));
        carriers.put(root.id(), outlets);
        outlets.stream().map(index.sources::get).filter(Objects::nonNull).forEach(voices::add);
      }
    }
    voices.stream().filter(seen::add).forEach(outside::add);
    Set<Fact> unread = Collections.newSetFromMap(new IdentityHashMap<>());
    unread.addAll(outside);
    FactBase base = index.base;
    FactBase facts =
        new FactBase(
            kept(base.documents(), seen, d -> unread.contains(d) ? named(d) : d),
            kept(base.sources(), seen, Function.identity()),
            kept(base.entities(), seen, Function.identity()),
            kept(base.events(), seen, Function.identity()),
            kept(base.questions(), seen, Function.identity()),
            kept(base.answers(), seen, Function.identity()),
            kept(base.claims(), seen, Function.identity()),
            kept(base.roots(), seen, Function.identity()),
            kept(base.links(), seen, Function.identity()),
            kept(base.relays(), seen, Function.identity()),
            decisions(seen),
            islands(seen));
    return new Portion(List.copyOf(own), share.cost, facts, carriers);
  }

  /** A document that is only spoken of: no rule of the portion sees it. */
  private static Document named(Document d) {
    return new Document(
        d.id(),
        d.file(),
        d.sha256(),
        "",
        d.outlet(),
        d.title(),
        d.url(),
        d.published(),
        d.lang(),
        d.derived(),
        d.versionOf(),
        List.of());
  }

  private static <F extends Fact> List<F> kept(List<F> all, Set<Fact> seen, Function<F, F> form) {
    return all.stream().filter(seen::contains).map(form).toList();
  }

  private List<Judgement> decisions(Set<Fact> seen) {
    Map<String, Judgement> found = new TreeMap<>();
    for (Fact fact : seen) {
      if (fact instanceof Claim claim) {
        joined
            .getOrDefault(claim.document() + "\n" + claim.event(), List.of())
            .forEach(judgement -> found.put(judgement.id(), judgement));
      }
    }
    return List.copyOf(found.values());
  }

  private List<Island> islands(Set<Fact> seen) {
    Map<String, Island> found = new TreeMap<>();
    for (Fact fact : seen) {
      if (fact instanceof Event event) {
        Island island = islands.get(index.island(event.id()));
        if (island != null) {
          found.put(island.id(), island);
        }
      }
    }
    return List.copyOf(found.values());
  }
}
