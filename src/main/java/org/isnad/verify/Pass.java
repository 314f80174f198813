package org.isnad.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.isnad.fact.Event;
import org.isnad.fact.Fact;
import org.isnad.finding.Trouble;
import org.kie.api.KieBase;

/**
 * The rules of one scope over all sessions. A rule that spends its budget or breaks is named and
 * set aside; the others still say what they have to say.
 */
final class Pass {
  /**
   * How much one rule may cost; counted, never timed, so that every run stops alike.
   *
   * @param firings how often it may fire for one island
   * @param steps how many pairs of facts it may compare for one island
   */
  record Budget(int firings, int steps) {}

  /** Over more facts than these a session holds so many rules at a time. */
  private static final int MANY = 20_000;

  private static final int GROUP = 6;

  /** How many sessions are held before what they flagged is taken. */
  private static final int TOGETHER = 200;

  private final RuleBook book;
  private final String scope;
  private final FactIndex index;
  private final Budget budget;
  private final Map<String, List<Flagged>> flagged = new TreeMap<>();
  private final Map<String, Trouble> troubles = new TreeMap<>();
  private final Set<String> broken = new TreeSet<>();
  private final Set<String> heavy = new TreeSet<>();
  private IntConsumer counter = events -> {};

  Pass(RuleBook book, String scope, FactIndex index, Budget budget) {
    this.book = book;
    this.scope = scope;
    this.index = index;
    this.budget = budget;
  }

  /** This pass, telling how many events each session held. */
  Pass counting(IntConsumer other) {
    counter = other;
    return this;
  }

  /** Rules that fail: nothing that they said of anything stands. */
  Set<String> broken() {
    return broken;
  }

  /** Rules that were stopped somewhere. */
  Set<String> stopped() {
    return troubles.keySet();
  }

  /** Why a rule was stopped, or null. */
  Trouble stopped(String rule) {
    return troubles.get(rule);
  }

  /** Rules that were stopped, in the order of their ids. */
  List<Trouble> troubles() {
    return List.copyOf(troubles.values());
  }

  /** What came of a session under the whole book. */
  private record Attempt(Session.Said said, Throwable failure) {
    boolean whole() {
      return failure == null && said.exhausted() == null;
    }
  }

  /**
   * Runs the rules, sessions side by side; the result is the same whatever the number of threads.
   *
   * @param rules those of the book that are to run
   * @param batches facts of one session each
   * @return what was flagged, by rule
   */
  List<Flagged> run(RuleBook rules, List<Collection<Fact>> batches) {
    flagged.clear();
    heavy.clear();
    if (rules.of(scope) == null) {
      return List.of();
    }
    List<Attempt> attempts = batches.parallelStream().map(b -> attempt(rules, b)).toList();
    List<Session.Said> said = new ArrayList<>();
    for (int i = 0; i < batches.size(); i++) {
      // what failed is held again, one after another, to find out which rules are to blame
      said.add(attempts.get(i).whole() ? attempts.get(i).said() : session(rules, batches.get(i)));
    }
    said.forEach(this::keep);
    for (String rule : heavy) {
      flagged.remove(rule);
      if (!broken.contains(rule)) {
        islandByIsland(rule, scope.equals("event") ? Batch.apart(index, batches) : batches);
      }
    }
    broken.forEach(flagged::remove);
    List<Flagged> all = new ArrayList<>();
    flagged.values().forEach(all::addAll);
    flagged.clear();
    return all;
  }

  /**
   * Runs the rules over all facts, some sessions after others, so that of a large batch not all
   * that is flagged is held at a time. A rule may be found to be broken after it was taken at its
   * word.
   *
   * @param rules those of the book that are to run
   * @param events about how many events share a session
   * @param taker is given what was flagged in some sessions, by rule
   */
  void run(RuleBook rules, int events, Consumer<List<Flagged>> taker) {
    List<Collection<Fact>> sessions =
        scope.equals("event") ? Batch.of(index, events) : List.of(Batch.ofEntities(index));
    for (int i = 0; i < sessions.size(); i += TOGETHER) {
      taker.accept(run(rules, sessions.subList(i, Math.min(sessions.size(), i + TOGETHER))));
    }
  }

  private Attempt attempt(RuleBook rules, Collection<Fact> facts) {
    try {
      return new Attempt(run(rules, facts), null);
    } catch (RuntimeException | LinkageError e) {
      return new Attempt(null, e);
    } finally {
      counter.accept((int) facts.stream().filter(Event.class::isInstance).count());
    }
  }

  /** A rule that was too much for a session of several islands is too much for some of them. */
  private void islandByIsland(String rule, List<Collection<Fact>> islands) {
    KieBase alone = book.only(rule).of(scope);
    for (Collection<Fact> island : islands) {
      Session.Said said = run(alone, island);
      said.flagged().forEach(this::keep);
      said.tireless().forEach(this::tireless);
      if (said.exhausted() != null) {
        // told rather than that it fires too often elsewhere, whichever is found out first
        troubles.put(
            rule,
            Stopped.spent(book, rule, "compared more than " + budget.steps() + " pairs of facts"));
      }
    }
  }

  private void keep(Session.Said said) {
    said.flagged().forEach(this::keep);
    for (String rule : said.tireless()) {
      if (!broken.contains(rule) && !heavy.contains(rule)) {
        tireless(rule);
      }
    }
  }

  private void keep(Flagged one) {
    flagged.computeIfAbsent(one.rule(), r -> new ArrayList<>()).add(one);
  }

  private void tireless(String rule) {
    troubles.putIfAbsent(
        rule, Stopped.spent(book, rule, "fired more than " + budget.firings() + " times"));
  }

  /** What all rules but the heavy and the broken ones say; finds out which those are. */
  private Session.Said session(RuleBook rules, Collection<Fact> facts) {
    while (true) {
      Set<String> aside = new TreeSet<>(broken);
      aside.addAll(heavy);
      RuleBook sound = rules.without(aside);
      if (sound.of(scope) == null) {
        return Session.Said.NOTHING;
      }
      try {
        Session.Said said = run(sound, facts);
        if (said.exhausted() == null) {
          return said;
        }
        heavy.add(said.exhausted());
      } catch (RuntimeException | LinkageError e) {
        if (!findBroken(sound, facts)) {
          throw e;
        }
      }
    }
  }

  private Session.Said run(RuleBook rules, Collection<Fact> facts) {
    return facts.size() > MANY ? groups(rules, facts) : run(rules.of(scope), facts);
  }

  /**
   * Some rules after others, each group over a session of its own: what joins hold of facts would
   * else not fit in memory. No rule hears of another, so that they say the same.
   */
  Session.Said groups(RuleBook rules, Collection<Fact> facts) {
    List<Flagged> flagged = new ArrayList<>();
    Set<String> tireless = new TreeSet<>();
    for (RuleBook group : rules.groups(scope, GROUP)) {
      Session.Said said = run(group.of(scope), facts);
      if (said.exhausted() != null) {
        return said;
      }
      flagged.addAll(said.flagged());
      tireless.addAll(said.tireless());
    }
    return new Session.Said(flagged, tireless, null);
  }

  private Session.Said run(KieBase base, Collection<Fact> facts) {
    return new Session(index, book.tolerances(), budget, scope.equals("event")).run(base, facts);
  }

  /**
   * Rules that fail by themselves over these facts; their authors, not the reader, must mend them.
   */
  private boolean findBroken(RuleBook rules, Collection<Fact> facts) {
    boolean found = false;
    for (String rule : rules.customIds()) {
      KieBase alone = rules.only(rule).of(scope);
      try {
        if (alone != null) {
          run(alone, facts);
        }
      } catch (RuntimeException | LinkageError e) {
        found = true;
        broken.add(rule);
        troubles.put(rule, Stopped.failed(book, rule, e));
      }
    }
    return found;
  }
}
