package org.isnad.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.fact.Fact;
import org.isnad.finding.Finding;

/**
 * The rules of one scope over all islands, but only where what they say is not known: islands that
 * lack the same rules share sessions. What is said is kept every few sessions, so that a run that
 * is broken off has not worked in vain.
 */
final class Increment {
  /** So many sessions are held before what they said is kept. */
  private static final int SESSIONS = 100;

  /** So many findings of earlier runs are put together before they are packed. */
  private static final int TOGETHER = 4_096;

  private final RuleBook book;
  private final FactIndex index;
  private final FindingMaker maker;
  private final KnownFindings known;
  private final int events;

  private final FindingRuns said;

  /** Rules that flagged what lies in no island: with what it meets depends on the session. */
  private final Set<String> loose = new TreeSet<>();

  /** An island of which some rules have yet to speak. */
  private record Open(Batch.Unit unit, KnownFindings.Found found) {}

  Increment(
      RuleBook book,
      FactIndex index,
      FindingMaker maker,
      KnownFindings known,
      int events,
      FindingRuns said) {
    this.book = book;
    this.index = index;
    this.maker = maker;
    this.known = known;
    this.events = events;
    this.said = said;
  }

  /** Adds what all rules say, as if they had all been run. */
  void run(Pass pass, String scope) {
    SortedSet<String> rules = book.ids(scope);
    open(scope, rules)
        .forEach(
            (names, islands) -> {
              RuleBook missing = book.only(List.of(names.split("\n")));
              chunks(islands).forEach(chunk -> run(pass, missing, scope, chunk));
            });
    said.forget(loose);
    if (!loose.isEmpty()) {
      pass.run(book.only(loose), events, flagged -> said.add(maker.all(flagged)));
    }
    said.forget(pass.broken());
  }

  /** Islands by the rules they lack. */
  private Map<String, List<Open>> open(String scope, SortedSet<String> rules) {
    boolean islands = scope.equals("event");
    List<Batch.Unit> units =
        islands ? Batch.islands(index) : List.of(new Batch.Unit("", Batch.ofEntities(index), 1));
    FactKeys keys = known.keys(index);
    Map<String, List<Open>> open = new TreeMap<>();
    List<Finding> before = new ArrayList<>();
    for (Batch.Unit unit : units) {
      KnownFindings.Found found = known.find(keys.of(unit.facts()), scope);
      before.addAll(found.findings());
      if (before.size() >= TOGETHER) {
        said.add(before);
        before.clear();
      }
      SortedSet<String> missing = new TreeSet<>(rules);
      missing.removeAll(found.rules());
      known.reuse().count(islands ? "islands" : "entities", missing.isEmpty());
      missing.forEach(rule -> known.reuse().count(rule, false));
      if (!missing.isEmpty()) {
        open.computeIfAbsent(String.join("\n", missing), m -> new ArrayList<>())
            .add(new Open(unit, found));
      }
    }
    said.add(before);
    return open;
  }

  /** What is in no event keeps to itself; the others share sessions. */
  private List<List<List<Open>>> chunks(List<Open> islands) {
    List<List<List<Open>>> chunks = new ArrayList<>();
    List<List<Open>> sessions = new ArrayList<>();
    List<Open> session = new ArrayList<>();
    int size = 0;
    for (Open island : islands) {
      if (island.unit().id().isEmpty()) {
        chunks.add(List.of(List.of(island)));
        continue;
      }
      if (size > 0 && size + island.unit().events() > Batch.few(events)) {
        sessions.add(session);
        session = new ArrayList<>();
        size = 0;
      }
      if (sessions.size() == SESSIONS) {
        chunks.add(sessions);
        sessions = new ArrayList<>();
      }
      session.add(island);
      size += island.unit().events();
    }
    sessions.add(session);
    chunks.add(sessions.stream().filter(s -> !s.isEmpty()).toList());
    return chunks;
  }

  private void run(Pass pass, RuleBook missing, String scope, List<List<Open>> chunk) {
    List<Open> islands = chunk.stream().flatMap(List::stream).toList();
    List<Flagged> flagged = pass.run(missing, chunk.stream().map(Increment::facts).toList());
    Set<String> here = islands.stream().map(o -> o.unit().id()).collect(Collectors.toSet());
    flagged.stream().filter(f -> !here.contains(f.island())).forEach(f -> loose.add(f.rule()));
    List<Finding> made = maker.all(new ArrayList<>(flagged));
    said.add(made);
    Map<String, List<Finding>> byIsland = new TreeMap<>();
    for (int i = 0; i < made.size(); i++) {
      byIsland.computeIfAbsent(flagged.get(i).island(), x -> new ArrayList<>()).add(made.get(i));
    }
    Set<String> sound = new TreeSet<>(missing.ids(scope));
    sound.removeAll(pass.stopped());
    sound.removeAll(loose);
    if (!sound.isEmpty()) {
      islands.forEach(
          o -> known.keep(o.found(), sound, byIsland.getOrDefault(o.unit().id(), List.of())));
    }
  }

  private static Collection<Fact> facts(List<Open> session) {
    Set<Fact> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Fact> facts = new ArrayList<>();
    for (Open one : session) {
      one.unit().facts().stream().filter(seen::add).forEach(facts::add);
    }
    return facts;
  }
}
