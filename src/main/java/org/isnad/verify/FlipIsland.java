package org.isnad.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.isnad.fact.FactBase;
import org.isnad.finding.Verdict;

/** The search for flip sets over one island; what was judged once is kept. */
final class FlipIsland {
  /** One question whose verdict is to be turned. */
  record Open(String question, KnownFlips.Said verdict, List<String> candidates) {}

  private final FlipSearch search;
  private final String id;
  private final IslandFacts islands;
  private final long size;
  private final List<Open> all = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private final Map<String, Outcome> outcomes = new HashMap<>();
  private final Map<String, List<Verdict>> ahead = new HashMap<>();
  private FactBase facts;
  private KnownFlips.Island before;
  private boolean exhausted;

  FlipIsland(
      String id, IslandFacts islands, Map<String, KnownFlips.Said> verdicts, FlipSearch search) {
    this.search = search;
    this.id = id;
    this.islands = islands;
    FactBase own = islands.of(id);
    size = (long) own.claims().size() + own.answers().size() + own.questions().size();
    new TreeMap<>(search.strongest.of(new FactIndex(own)))
        .forEach(
            (question, candidates) -> {
              if (verdicts.containsKey(question)) {
                all.add(new Open(question, verdicts.get(question), candidates));
              }
            });
  }

  /** Says what needs no judging, and what is left to be searched. */
  void begin(Map<String, String> found) {
    for (Open one : all) {
      if (one.candidates().size() == 1 && !one.candidates().get(0).startsWith(Strongest.LINK)) {
        found.put(one.question(), one.candidates().get(0)); // nothing is left to judge
      } else if (!one.candidates().isEmpty()) {
        open.add(one);
      }
    }
    all.clear();
  }

  /** Whether anything is left to be turned, and the budget reached it so far. */
  boolean open() {
    return !exhausted && !open.isEmpty();
  }

  /** Put together when they are judged, which is the fate of few islands of a large batch. */
  private FactBase facts() {
    facts = facts == null ? islands.of(id) : facts;
    return facts;
  }

  private KnownFlips.Island before() {
    before = before == null ? search.known.of(facts()) : before;
    return before;
  }

  /**
   * Works out what a search for sets of so many is going to ask, as far as the budget may reach.
   */
  void judgeAhead(int members, AtomicLong spare) {
    Function<List<String>, Outcome> guess = set -> guess(set, spare);
    Outcome whole = exhausted ? null : guess.apply(List.of());
    for (Open one : whole == null ? List.<Open>of() : open) {
      if (!whole.changed(one)) {
        smallest(one, members, guess);
      }
    }
  }

  /** What {@link #outcome} is going to say; null when it is not worked out ahead. */
  private Outcome guess(List<String> set, AtomicLong spare) {
    String key = key(set);
    if (outcomes.containsKey(key)) {
      return outcomes.get(key);
    }
    List<Verdict> judged = ahead.get(key);
    if (judged == null) {
      if (spare.addAndGet(-size) < 0) {
        spare.addAndGet(size);
        return null;
      }
      if (before().knows(key)) {
        return new Outcome(before().judged(key, List::of));
      }
      judged = search.judge.apply(Strongest.removal(set).from(facts()));
      ahead.put(key, judged);
    }
    return new Outcome(judged.stream().map(KnownFlips.Said::of).toList());
  }

  /**
   * Tries sets of so many.
   *
   * @param found question to what turns its verdict
   * @param left of the budget, in facts
   */
  void search(int members, Map<String, String> found, AtomicLong left) {
    Function<List<String>, Outcome> counted = set -> outcome(set, left);
    if (members == 1) {
      Outcome whole = counted.apply(List.of());
      // an island that is judged otherwise by itself would tell nothing
      open.removeIf(one -> whole == null || whole.changed(one));
    }
    List<Open> turned = new ArrayList<>();
    for (Open one : exhausted ? List.<Open>of() : open) {
      List<String> set = smallest(one, members, counted);
      if (set != null) {
        found.put(one.question(), String.join(" + ", set));
        turned.add(one);
      } else if (!exhausted
          && (members == FlipSearch.MEMBERS || members >= one.candidates().size())) {
        found.put(one.question(), FlipSearch.NONE);
      }
    }
    open.removeAll(turned);
    ahead.clear();
    if (before != null) {
      before.keep();
    }
  }

  /** The first set of that many candidates without which the verdict is another; or null. */
  private List<String> smallest(Open one, int members, Function<List<String>, Outcome> without) {
    List<String> candidates = one.candidates();
    int[] at = new int[members];
    for (int i = 0; i < members; i++) {
      at[i] = i;
    }
    while (at[0] <= candidates.size() - members) {
      List<String> set = new ArrayList<>();
      for (int i : at) {
        set.add(candidates.get(i));
      }
      Outcome outcome = without.apply(set);
      if (outcome == null) {
        return null;
      }
      if (outcome.changed(one)) {
        return set;
      }
      int last = members - 1;
      while (last > 0 && at[last] == candidates.size() - members + last) {
        last--;
      }
      at[last]++;
      for (int i = last + 1; i < members; i++) {
        at[i] = at[i - 1] + 1;
      }
    }
    return null;
  }

  /** What is judged without the set; null when the budget is used up. */
  private Outcome outcome(List<String> set, AtomicLong left) {
    String key = key(set);
    Outcome known = outcomes.get(key);
    if (known != null) {
      return known;
    }
    if (exhausted || size > left.get()) {
      exhausted = true;
      return null;
    }
    left.addAndGet(-size);
    Outcome outcome = new Outcome(before().judged(key, () -> judged(key, set)));
    outcomes.put(key, outcome);
    return outcome;
  }

  private List<Verdict> judged(String key, List<String> set) {
    List<Verdict> judged = ahead.remove(key);
    return judged != null ? judged : search.judge.apply(Strongest.removal(set).from(facts()));
  }

  private static String key(List<String> set) {
    return String.join("\n", new TreeSet<>(set));
  }

  /** The verdicts without something. */
  private static final class Outcome {
    private final Map<String, KnownFlips.Said> verdicts = new HashMap<>();

    Outcome(List<KnownFlips.Said> judged) {
      judged.forEach(v -> verdicts.put(v.question(), v));
    }

    /** Whether the verdict is gone or says something else. */
    boolean changed(Open one) {
      return !one.verdict().equals(verdicts.get(one.question()));
    }
  }
}
