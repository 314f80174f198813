package org.isnad.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.isnad.checkpoint.Key;
import org.isnad.checkpoint.RecordBytes;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Fact;
import org.isnad.fact.Root;

/**
 * Keys of islands: all facts that rules see there, and all that the sentences about them may name.
 * What is named is found through the ids that stand in facts, so that no new field can be
 * forgotten.
 */
final class FactKeys {
  private static final int LONGEST_ID = 80;

  private final FactIndex index;
  private final Digests digests;
  private final Map<String, List<Fact>> named = new HashMap<>();

  /**
   * The key of an island.
   *
   * @param facts of what rules see and sentences name
   * @param voices of who else carries the roots, which only some sentences tell
   */
  record Island(Key facts, Key voices) {}

  /** Facts hashed once each. */
  static final class Digests {
    private final Map<Fact, Digest> known = new IdentityHashMap<>();

    private synchronized Digest of(Fact fact) {
      return known.computeIfAbsent(fact, Digests::make);
    }

    private static Digest make(Fact fact) {
      Set<String> names = new LinkedHashSet<>();
      byte[] bytes =
          RecordBytes.of(
              fact instanceof Answer answer ? answer.ranked(0) : fact,
              text -> {
                if (text.length() <= LONGEST_ID && text.indexOf(' ') < 0) {
                  names.add(text);
                }
              });
      return new Digest(Key.of(bytes), List.copyOf(names));
    }
  }

  private record Digest(Key key, List<String> names) {}

  FactKeys(FactIndex index, Digests digests) {
    this.index = index;
    this.digests = digests;
    named(index.base.documents());
    named(index.base.sources());
    named(index.base.entities());
    named(index.base.events());
    named(index.base.questions());
    named(index.base.answers());
    named(index.base.claims());
    named(index.base.roots());
    named(index.base.links());
    named(index.base.relays());
  }

  private void named(Collection<? extends Fact> facts) {
    facts.forEach(
        f -> named.merge(Evidence.id(f), List.of(f), (some, more) -> joined(some, more.get(0))));
  }

  private static List<Fact> joined(List<Fact> some, Fact one) {
    List<Fact> all = new ArrayList<>(some);
    all.add(one);
    return all;
  }

  /** The key of the facts of one session. */
  Island of(Collection<Fact> facts) {
    List<Object> parts = new ArrayList<>();
    facts.forEach(f -> parts.add(digests.of(f).key()));
    parts.add(ranked(facts));
    Set<Fact> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    seen.addAll(facts);
    List<Fact> outside = surroundings(facts, seen);
    outside.sort(Comparator.comparing(Evidence::id).thenComparing(f -> f.getClass().getName()));
    outside.forEach(f -> parts.add(digests.of(f).key()));
    SortedSet<String> decisions = new TreeSet<>();
    SortedSet<String> roots = new TreeSet<>();
    for (Fact fact : seen) {
      String decision = fact instanceof Claim claim ? index.joins().decision(claim) : null;
      if (decision != null) {
        decisions.add(((Claim) fact).id() + " " + decision);
      }
      if (fact instanceof Root root) {
        roots.add(root.id());
      }
    }
    parts.add(decisions);
    return new Island(Key.of(parts), voices(roots));
  }

  /** Ranks count over the whole batch; within an island only their order does. */
  private static List<String> ranked(Collection<Fact> facts) {
    return facts.stream()
        .filter(Answer.class::isInstance)
        .map(Answer.class::cast)
        .sorted(Comparator.comparingInt(Answer::rank))
        .map(Answer::id)
        .toList();
  }

  /** What the facts name, what that names, and so on; identity links are named by their ends. */
  List<Fact> surroundings(Collection<Fact> facts, Set<Fact> seen) {
    List<Fact> outside = new ArrayList<>();
    Deque<Fact> open = new ArrayDeque<>(facts);
    while (!open.isEmpty()) {
      Fact fact = open.pop();
      for (String name : digests.of(fact).names()) {
        List<Fact> there = new ArrayList<>(named.getOrDefault(name, List.of()));
        there.addAll(index.joins().linksOf(name));
        for (Fact next : there) {
          if (seen.add(next)) {
            outside.add(next);
            open.push(next);
          }
        }
      }
    }
    return outside;
  }

  private Key voices(SortedSet<String> roots) {
    List<Object> parts = new ArrayList<>();
    for (String root : roots) {
      parts.add(root);
      for (String outlet : index.carriers().getOrDefault(root, Set.of())) {
        parts.add(outlet);
        named.getOrDefault(outlet, List.of()).forEach(f -> parts.add(digests.of(f).key()));
      }
    }
    return Key.of(parts);
  }
}
