package org.isnad.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.isnad.checkpoint.PackedRecords;
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

  /** How many islands are judged side by side. */
  private static final int AHEAD = 32;

  final Strongest strongest;
  final Function<FactBase, List<Verdict>> judge;
  final KnownFlips known;
  private final AtomicLong left;

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
    this.left = new AtomicLong(budget);
  }

  /** The verdicts with their flip sets. */
  List<Verdict> fill(FactBase facts, List<Verdict> verdicts) {
    Map<String, String> found = search(facts, verdicts);
    return PackedRecords.of(
        Verdict.class,
        verdicts,
        v -> with(v, found.getOrDefault(v.question(), Verdicts.NOT_SEARCHED)));
  }

  /** Question to what turns its verdict. */
  private Map<String, String> search(FactBase facts, List<Verdict> verdicts) {
    FactIndex index = new FactIndex(facts);
    IslandFacts islands = new IslandFacts(index);
    Map<String, KnownFlips.Said> byQuestion = new HashMap<>();
    for (Verdict verdict : verdicts) {
      String id = index.questions.get(verdict.question()).id();
      byQuestion.put(id, KnownFlips.Said.of(verdict, id));
    }
    Map<String, String> found = new HashMap<>();
    List<FlipIsland> open = new ArrayList<>();
    List<String> asking = List.copyOf(islands.asking());
    for (int i = 0; i < asking.size(); i += AHEAD) {
      List<FlipIsland> some =
          asking.subList(i, Math.min(asking.size(), i + AHEAD)).parallelStream()
              .map(id -> new FlipIsland(id, islands, byQuestion, this))
              .toList();
      some.forEach(island -> island.begin(found));
      // what the budget did not reach is let go of
      open.addAll(search(some.stream().filter(FlipIsland::open).toList(), 1, found));
    }
    for (int members = 2; members <= MEMBERS; members++) {
      for (int i = 0; i < open.size(); i += AHEAD) {
        search(open.subList(i, Math.min(open.size(), i + AHEAD)), members, found);
      }
    }
    return found;
  }

  /** Tries sets of so many over some islands; what of them is worth another look. */
  private List<FlipIsland> search(
      List<FlipIsland> islands, int members, Map<String, String> found) {
    judgeAhead(islands, members);
    islands.forEach(island -> island.search(members, found, left));
    return islands.stream().filter(FlipIsland::open).toList();
  }

  /**
   * Judges side by side what the search is going to ask of some islands, as far as the budget may
   * reach. The search itself goes on in its order and counts as if nothing were known, so that it
   * says the same whatever was judged ahead.
   */
  private void judgeAhead(List<FlipIsland> islands, int members) {
    AtomicLong spare = new AtomicLong(left.get());
    islands.parallelStream().forEach(island -> island.judgeAhead(members, spare));
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
}
