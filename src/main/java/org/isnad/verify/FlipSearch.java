package org.isnad.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.isnad.fact.FactBase;
import org.isnad.finding.Verdict;

/**
 * What must be taken away for a verdict to change: the smallest set of its strongest roots and
 * identity links, found by judging again without them. How much is judged again is counted in
 * facts, so that every run stops at the same place.
 */
final class FlipSearch {
  /** How many roots and links of a question are tried. */
  static final int CANDIDATES = 12;

  /** How many are taken away together at most. */
  static final int MEMBERS = 3;

  /** Said of a verdict that stands whatever is taken away within these bounds. */
  static final String NONE = "none of up to " + MEMBERS;

  private static final long FACTS = 100_000;

  private final Strongest strongest;
  private final Function<FactBase, List<Verdict>> judge;
  private final KnownFlips known;
  private long left;

  FlipSearch(RuleBook book, Function<FactBase, List<Verdict>> judge) {
    this(book, judge, FACTS, KnownFlips.NONE);
  }

  /** That asks what was judged before. */
  FlipSearch(RuleBook book, Function<FactBase, List<Verdict>> judge, KnownFlips known) {
    this(book, judge, FACTS, known);
  }

  /** With another budget: how many facts may be judged again. */
  FlipSearch(RuleBook book, Function<FactBase, List<Verdict>> judge, long budget) {
    this(book, judge, budget, KnownFlips.NONE);
  }

  private FlipSearch(
      RuleBook book, Function<FactBase, List<Verdict>> judge, long budget, KnownFlips known) {
    this.known = known;
    this.strongest = new Strongest(book.tables().policy().interests());
    this.judge = judge;
    this.left = budget;
  }

  /** One question whose verdict is to be turned. */
  private record Open(String question, Verdict verdict, List<String> candidates) {}

  /** The verdicts with their flip sets. */
  List<Verdict> fill(FactBase facts, List<Verdict> verdicts) {
    FactIndex index = new FactIndex(facts);
    IslandFacts islands = new IslandFacts(index);
    Map<String, Verdict> byQuestion = new HashMap<>();
    verdicts.forEach(v -> byQuestion.put(v.question(), v));
    Map<String, String> found = new HashMap<>();
    Map<String, Island> open = new TreeMap<>();
    for (String id : islands.asking()) {
      Island island = new Island(islands.of(id));
      for (Open one : island.questions(byQuestion)) {
        if (one.candidates().size() == 1 && !one.candidates().get(0).startsWith(Strongest.LINK)) {
          found.put(one.question(), one.candidates().get(0)); // nothing is left to judge
        } else if (!one.candidates().isEmpty()) {
          island.open.add(one);
        }
      }
      if (!island.open.isEmpty()) {
        open.put(id, island);
      }
    }
    for (int members = 1; members <= MEMBERS; members++) {
      for (Island island : open.values()) {
        island.search(members, found);
      }
    }
    return verdicts.stream()
        .map(v -> with(v, found.getOrDefault(v.question(), Verdicts.NOT_SEARCHED)))
        .toList();
  }

  private static Verdict with(Verdict v, String flipSet) {
    return new Verdict(
        v.question(),
        v.status(),
        v.answer(),
        v.value(),
        v.state(),
        v.reliability(),
        v.credibility(),
        v.likelihood(),
        v.roots(),
        v.findings(),
        flipSet,
        v.explanation());
  }

  /** The search over one island; what was judged once is kept. */
  private final class Island {
    private final FactBase facts;
    private final FactIndex index;
    private final List<Open> open = new ArrayList<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private KnownFlips.Island before;
    private boolean exhausted;

    Island(FactBase facts) {
      this.facts = facts;
      this.index = new FactIndex(facts);
    }

    List<Open> questions(Map<String, Verdict> verdicts) {
      Map<String, List<String>> candidates = strongest.of(index);
      List<Open> questions = new ArrayList<>();
      for (String id : new TreeSet<>(candidates.keySet())) {
        if (verdicts.containsKey(id)) {
          questions.add(new Open(id, verdicts.get(id), candidates.get(id)));
        }
      }
      return questions;
    }

    void search(int members, Map<String, String> found) {
      if (members == 1) {
        before = known.of(facts);
        Outcome whole = outcome(List.of());
        // an island that is judged otherwise by itself would tell nothing
        open.removeIf(one -> whole == null || whole.changed(one));
      }
      List<Open> turned = new ArrayList<>();
      for (Open one : exhausted ? List.<Open>of() : open) {
        List<String> set = smallest(one, members);
        if (set != null) {
          found.put(one.question(), String.join(" + ", set));
          turned.add(one);
        } else if (!exhausted && (members == MEMBERS || members >= one.candidates().size())) {
          found.put(one.question(), NONE);
        }
      }
      open.removeAll(turned);
      before.keep();
    }

    /** The first set of that many candidates without which the verdict is another; or null. */
    private List<String> smallest(Open one, int members) {
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
        Outcome outcome = outcome(set);
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
    private Outcome outcome(List<String> set) {
      String key = String.join("\n", new TreeSet<>(set));
      Outcome known = outcomes.get(key);
      if (known != null) {
        return known;
      }
      long size = (long) facts.claims().size() + facts.answers().size() + facts.questions().size();
      if (exhausted || size > left) {
        exhausted = true;
        return null;
      }
      left -= size;
      Outcome outcome =
          new Outcome(before.judged(key, () -> judge.apply(Strongest.removal(set).from(facts))));
      outcomes.put(key, outcome);
      return outcome;
    }
  }

  /** The verdicts without something. */
  private static final class Outcome {
    private final Map<String, KnownFlips.Said> verdicts = new HashMap<>();

    Outcome(List<KnownFlips.Said> judged) {
      judged.forEach(v -> verdicts.put(v.question(), v));
    }

    /** Whether the verdict is gone or says something else. */
    boolean changed(Open one) {
      return !KnownFlips.Said.of(one.verdict()).equals(verdicts.get(one.question()));
    }
  }
}
