package org.isnad.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.fact.Hop;
import org.isnad.fact.Root;
import org.isnad.finding.Text;

/**
 * Who passes on whom in one event: a node for everybody, an edge from each to whom they quote. The
 * chains that carry most are in it, whole, as long as there is room; the rest are counted.
 */
final class ChainGraph {
  static final int NODES = 40;
  private static final int LENGTH = 6;

  /**
   * One outlet, speaker or body of the drawing, with the claims that go through it or end in it.
   */
  static final class Node {
    final String key;
    final Text name;
    final String kind;
    final String party;
    final Set<String> outlets = new TreeSet<>();
    final Set<Node> quotes = new LinkedHashSet<>();
    final Set<Node> quotedBy = new LinkedHashSet<>();
    boolean read;
    boolean anonymous;
    int claims;

    /** Claims whose chain ends here. */
    int rooted;

    private Node(String key, Text name, String kind, String party) {
      this.key = key;
      this.name = name;
      this.kind = kind;
      this.party = party;
    }

    boolean root() {
      return rooted > 0;
    }
  }

  /** The claims that come the same way, the outlet first and the root last. */
  record Chain(List<Step> steps, List<Claim> claims) {
    Step root() {
      return steps.get(steps.size() - 1);
    }
  }

  /** Somebody on the way of a claim. */
  record Step(String key, Text name, String kind, String party) {}

  final List<Chain> chains;
  final Map<String, Node> nodes = new LinkedHashMap<>();
  final Map<List<String>, Integer> edges = new LinkedHashMap<>();
  final List<Chain> left = new ArrayList<>();

  ChainGraph(List<Claim> claims, Lookup lookup) {
    Map<List<String>, List<Claim>> grouped = new LinkedHashMap<>();
    Map<List<String>, List<Step>> ways = new LinkedHashMap<>();
    for (Claim claim : claims) {
      List<Step> steps = steps(claim, lookup);
      List<String> way = steps.stream().map(Step::key).toList();
      ways.putIfAbsent(way, steps);
      grouped.computeIfAbsent(way, w -> new ArrayList<>()).add(claim);
    }
    grouped.remove(List.of());
    Map<String, Integer> weight = new TreeMap<>();
    Map<String, Set<String>> outlets = new TreeMap<>();
    grouped.forEach(
        (way, some) -> {
          String root = way.get(way.size() - 1);
          weight.merge(root, some.size(), Integer::sum);
          outlets.computeIfAbsent(root, r -> new TreeSet<>()).add(way.get(0));
        });
    chains =
        grouped.entrySet().stream()
            .map(e -> new Chain(ways.get(e.getKey()), e.getValue()))
            .sorted(
                Comparator.comparingInt((Chain c) -> -outlets.get(c.root().key()).size())
                    .thenComparingInt(c -> -weight.get(c.root().key()))
                    .thenComparing(c -> c.root().key())
                    .thenComparingInt(c -> -c.claims().size())
                    .thenComparing(c -> c.steps().toString()))
            .toList();
    chains.forEach(this::admit);
  }

  /** Whether there is more to see than a sentence would say. */
  boolean drawn() {
    return nodes.size() > 2 && edges.size() > 1;
  }

  /** Roots on whose word more than one outlet reports, most outlets first. */
  List<Node> shared() {
    return nodes.values().stream().filter(n -> n.root() && n.outlets.size() > 1).toList();
  }

  private void admit(Chain chain) {
    List<String> way = chain.steps().stream().map(Step::key).toList();
    if (way.size() > LENGTH || nodes.size() + needed(way) > NODES) {
      left.add(chain);
      return;
    }
    Node before = null;
    Node outlet = null;
    for (Step step : chain.steps()) {
      Node node = nodes.computeIfAbsent(step.key(), k -> node(k, step));
      if (before != null && leads(node, before)) {
        // two that quote each other: the second time it stands for itself, so that all flows one
        // way
        node = nodes.computeIfAbsent(step.key() + " ", k -> node(k, step));
      }
      if (before != null && leads(node, before)) {
        break;
      }
      if (before == null) {
        node.read = true;
        outlet = node;
      } else {
        before.quotes.add(node);
        node.quotedBy.add(before);
        edges.merge(List.of(before.key, node.key), chain.claims().size(), Integer::sum);
      }
      node.outlets.add(outlet.key);
      node.claims += chain.claims().size();
      before = node;
    }
    before.rooted += chain.claims().size();
  }

  /** At most so many new nodes: those not met yet, and those that might close a circle. */
  private int needed(List<String> way) {
    int needed = 0;
    for (int i = 0; i < way.size(); i++) {
      Node node = nodes.get(way.get(i));
      // who quotes nobody yet can only close a circle by standing twice on the same way
      boolean circle =
          way.subList(0, i).contains(way.get(i))
              || (i > 0 && node != null && !node.quotes.isEmpty());
      needed += node == null || circle ? 1 : 0;
    }
    return needed;
  }

  private static Node node(String key, Step step) {
    Node node = new Node(key, step.name(), step.kind(), step.party());
    node.anonymous = "anonymous".equals(step.kind());
    return node;
  }

  /** Whether a chain leads from one to the other; there are never more than a few nodes. */
  private static boolean leads(Node from, Node to) {
    Deque<Node> open = new ArrayDeque<>(List.of(from));
    Set<Node> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node == to) {
        return true;
      }
      if (seen.add(node)) {
        open.addAll(node.quotes);
      }
    }
    return false;
  }

  private static List<Step> steps(Claim claim, Lookup lookup) {
    List<Step> steps = new ArrayList<>();
    List<Hop> hops = claim.attribution();
    for (int i = 0; i < hops.size(); i++) {
      Hop hop = hops.get(i);
      Root root = i > 0 && i == hops.size() - 1 ? lookup.roots.get(claim.root()) : null;
      String source = root != null && root.source() != null ? root.source() : hop.source();
      String key =
          source != null
              ? "s " + source
              : root != null ? "r " + root.id() : "d " + claim.document() + " " + hop.name();
      Text name = root == null ? lookup.hop(hop) : lookup.root(root.id());
      boolean anonymous = root != null && root.anonymous();
      String kind = anonymous && !"witness".equals(hop.kind()) ? "anonymous" : hop.kind();
      if (steps.isEmpty() || !steps.get(steps.size() - 1).key().equals(key)) {
        steps.add(new Step(key, name, kind, hop.party()));
      }
    }
    return steps;
  }
}
