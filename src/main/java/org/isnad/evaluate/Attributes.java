package org.isnad.evaluate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** What else is right about the claims that match. A line is judged only by what it states. */
final class Attributes {
  /** The attributes in the order they are shown: whether a line states it, whether it is right. */
  private record Judge(Function<GoldLine, Object> stated, Predicate<Pair> right) {}

  private static final Map<String, Judge> JUDGES = new LinkedHashMap<>();

  static {
    JUDGES.put("value", new Judge(GoldLine::value, Pair::sameValue));
    JUDGES.put("polarity", new Judge(GoldLine::polarity, Pair::samePolarity));
    JUDGES.put("modality", new Judge(GoldLine::modality, Pair::sameModality));
    JUDGES.put("time", new Judge(GoldLine::time, Pair::sameTime));
    JUDGES.put("chain_length", new Judge(GoldLine::chain, Pair::sameLength));
    JUDGES.put("chain", new Judge(GoldLine::chain, Pair::sameChain));
  }

  private Attributes() {}

  /** The share of the matched claims that have each attribute right. */
  static Map<String, Score> of(List<Pair> matched) {
    Map<String, Score> out = new LinkedHashMap<>();
    JUDGES.forEach(
        (name, judge) -> {
          List<Pair> judged =
              matched.stream().filter(p -> judge.stated().apply(p.gold().line()) != null).toList();
          int right = (int) judged.stream().filter(judge.right()).count();
          out.put(name, new Score(right, judged.size(), judged.size()));
        });
    return out;
  }

  /** The attributes that are wrong about one match; a wrong chain is told once. */
  static List<String> wrong(Pair pair) {
    return JUDGES.entrySet().stream()
        .filter(e -> !e.getKey().equals("chain_length"))
        .filter(e -> e.getValue().stated().apply(pair.gold().line()) != null)
        .filter(e -> !e.getValue().right().test(pair))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Of the matched claims whose marked figure is known: those with the same figure. */
  static Score figures(List<Pair> matched) {
    List<Pair> known =
        matched.stream()
            .filter(p -> p.gold().line().value() != null && p.gold().line().value().known())
            .toList();
    int right = (int) known.stream().filter(Pair::sameValue).count();
    return new Score(right, known.size(), known.size());
  }

  /** Denials among the matched claims against every marked denial. */
  static Score denials(List<Pair> matched, List<GoldClaim> gold) {
    List<Pair> said =
        matched.stream()
            .filter(p -> p.gold().line().polarity() != null)
            .filter(p -> p.claim().polarity().equals("denied"))
            .toList();
    int right = (int) said.stream().filter(Pair::samePolarity).count();
    return new Score(
        right, said.size(), (int) gold.stream().filter(g -> g.line().denied()).count());
  }

  /** Marked claims that are not certain: those found with the same modality. */
  static Score uncertain(List<Pair> matched, List<GoldClaim> gold) {
    List<Pair> found = matched.stream().filter(p -> p.gold().line().uncertain()).toList();
    int right = (int) found.stream().filter(Pair::sameModality).count();
    return new Score(
        right, found.size(), (int) gold.stream().filter(g -> g.line().uncertain()).count());
  }

  /** Pairs of claims that are rightly in one event, counted by their groups. */
  static Score events(List<Pair> matched) {
    Map<String, Integer> found = new HashMap<>();
    Map<String, Integer> marked = new HashMap<>();
    Map<List<String>, Integer> both = new HashMap<>();
    for (Pair pair : matched) {
      String ours = pair.claim().event();
      String theirs = pair.gold().line().event();
      if (ours != null && theirs != null) {
        found.merge(ours, 1, Integer::sum);
        marked.merge(theirs, 1, Integer::sum);
        both.merge(List.of(ours, theirs), 1, Integer::sum);
      }
    }
    return new Score(pairs(both), pairs(found), pairs(marked));
  }

  private static int pairs(Map<?, Integer> groups) {
    return groups.values().stream().mapToInt(n -> n * (n - 1) / 2).sum();
  }
}
