package org.isnad.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Fact;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Tolerance;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/** Runs the rules of one scope over sessions of facts and collects what they flag. */
final class Session {
  private static final String NO_ISLAND = "";

  private final FactIndex index;
  private final List<Tolerance> tolerances;
  private final Pass.Budget budget;
  private final boolean byIsland;

  /**
   * What rules said of the facts of one session.
   *
   * @param flagged what they flagged
   * @param tireless rules that fired too often for some island, whose words on it are left out
   * @param exhausted a rule that compared too much, so that the session ended and nothing was said;
   *     else null
   */
  record Said(List<Flagged> flagged, Set<String> tireless, String exhausted) {
    static final Said NOTHING = new Said(List.of(), Set.of(), null);
  }

  /**
   * For one scope.
   *
   * @param budget what one rule may cost
   * @param byIsland whether a match must lie within one island
   */
  Session(FactIndex index, List<Tolerance> tolerances, Pass.Budget budget, boolean byIsland) {
    this.index = index;
    this.tolerances = tolerances;
    this.budget = budget;
    this.byIsland = byIsland;
  }

  Said run(KieBase rules, Collection<Fact> facts) {
    // Drools looks for its parts by the loader of the thread it is first called in; that of a pool
    // has the loader of the JVM, which under spark-submit knows neither Drools nor this program
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Session.class.getClassLoader());
    try {
      return hold(rules, facts);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private Said hold(KieBase rules, Collection<Fact> facts) {
    List<Flagged> flagged = new ArrayList<>();
    Map<String, Map<String, int[]>> fired = new HashMap<>();
    Findings findings = new Findings(budget.steps());
    KieSession session = rules.newKieSession();
    try {
      session.setGlobal("findings", findings);
      session.addEventListener(
          new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
              List<Object> facts = findings.take();
              if (!facts.isEmpty()) {
                flagged.add(flagged(event.getMatch(), facts));
              }
            }
          });
      ReadTypes read = new ReadTypes(rules);
      tolerances.forEach(session::insert);
      for (Fact fact : facts) {
        if (read.hold(fact)) {
          session.insert(fact);
        }
      }
      session.fireAllRules(match -> admits(match, fired));
    } catch (RuntimeException e) {
      if (findings.exhausted() != null) {
        return new Said(List.of(), Set.of(), findings.exhausted());
      }
      throw e;
    } finally {
      session.dispose();
    }
    Set<String> tireless = new TreeSet<>();
    fired.forEach(
        (rule, islands) -> {
          if (islands.values().stream().anyMatch(times -> times[0] > budget.firings())) {
            tireless.add(rule);
          }
        });
    if (!tireless.isEmpty()) {
      flagged.removeIf(f -> fired.get(f.rule()).get(f.island())[0] > budget.firings());
    }
    return new Said(flagged, tireless, null);
  }

  private boolean admits(Match match, Map<String, Map<String, int[]>> fired) {
    String island = byIsland ? island(match) : NO_ISLAND;
    return island != null
        && ++fired.computeIfAbsent(match.getRule().getName(), rule -> new HashMap<>())
                .computeIfAbsent(island, i -> new int[1])[0]
            <= budget.firings();
  }

  private Flagged flagged(Match match, List<Object> facts) {
    Map<String, Object> bound = new TreeMap<>();
    for (String name : match.getDeclarationIds()) {
      bound.put(name, match.getDeclarationValue(name));
    }
    String island = byIsland ? island(match) : NO_ISLAND;
    return new Flagged(
        match.getRule().getName(), island, facts, bound, List.copyOf(match.getObjects()));
  }

  /** The one island of what matched, the empty name for none, null when there are several. */
  private String island(Match match) {
    String found = NO_ISLAND;
    for (Object object : match.getObjects()) {
      String event = object instanceof IdentityLink ? null : Evidence.eventOf(object);
      String island = index.island(event);
      if (island == null || island.equals(found)) {
        continue;
      }
      if (!found.equals(NO_ISLAND)) {
        return null;
      }
      found = island;
    }
    return found;
  }
}
