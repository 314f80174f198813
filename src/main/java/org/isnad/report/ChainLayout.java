package org.isnad.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the nodes of a graph of chains stand: outlets in the first layer, roots in the last, and
 * within a layer near to whom they are joined with, so that few lines cross. The same graph is
 * always laid out the same way.
 */
final class ChainLayout {
  /** Rows that a node takes; a line that only passes through takes one. */
  static final int HEIGHT = 2;

  private static final int SWEEPS = 8;

  /** A node in its place, or a bend of an edge that passes a layer; then the node is null. */
  static final class Slot {
    final ChainGraph.Node node;
    final List<Slot> before = new ArrayList<>();
    final List<Slot> after = new ArrayList<>();
    int layer;
    int row;

    private Slot(ChainGraph.Node node, int layer) {
      this.node = node;
      this.layer = layer;
    }

    int height() {
      return node == null ? 1 : HEIGHT;
    }

    double middle() {
      return row + height() / 2.0;
    }
  }

  /** An edge with the slots that it goes through. */
  record Line(List<Slot> slots, int claims, boolean shared) {}

  final List<List<Slot>> layers = new ArrayList<>();
  final List<Line> lines = new ArrayList<>();
  final int rows;

  ChainLayout(ChainGraph graph) {
    Map<String, Integer> layerOf = layersOf(graph);
    int count = layerOf.values().stream().mapToInt(l -> l).max().orElse(0) + 1;
    for (int i = 0; i < count; i++) {
      layers.add(new ArrayList<>());
    }
    Map<String, Slot> slots = new LinkedHashMap<>();
    graph.nodes.forEach((key, node) -> slots.put(key, add(node, layerOf.get(key))));
    graph.edges.forEach(
        (ends, claims) -> line(slots.get(ends.get(0)), slots.get(ends.get(1)), claims));
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean down = sweep % 2 == 0;
      for (int i = 1; i < count; i++) {
        order(layers.get(down ? i : count - 1 - i), down);
      }
    }
    rows = layers.stream().mapToInt(l -> l.stream().mapToInt(Slot::height).sum()).max().orElse(0);
    layers.forEach(ChainLayout::stack);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      layers.forEach(this::place);
    }
  }

  /** As far from the outlets as the longest way; whom nobody else is behind stands last. */
  private static Map<String, Integer> layersOf(ChainGraph graph) {
    Map<String, Integer> layers = new HashMap<>();
    graph.nodes.keySet().forEach(k -> layers.put(k, 0));
    for (boolean moved = true; moved; ) { // ends: chains flow one way
      moved = false;
      for (List<String> ends : graph.edges.keySet()) {
        int least = layers.get(ends.get(0)) + 1;
        if (layers.get(ends.get(1)) < least) {
          layers.put(ends.get(1), least);
          moved = true;
        }
      }
    }
    int last = layers.values().stream().mapToInt(l -> l).max().orElse(0);
    for (ChainGraph.Node node : graph.nodes.values()) {
      if (node.quotes.isEmpty() && !node.quotedBy.isEmpty()) {
        layers.put(node.key, last);
      }
    }
    return layers;
  }

  private Slot add(ChainGraph.Node node, int layer) {
    Slot slot = new Slot(node, layer);
    layers.get(layer).add(slot);
    return slot;
  }

  private void line(Slot from, Slot to, int claims) {
    List<Slot> slots = new ArrayList<>(List.of(from));
    for (int layer = from.layer + 1; layer < to.layer; layer++) {
      slots.add(add(null, layer));
    }
    slots.add(to);
    for (int i = 1; i < slots.size(); i++) {
      slots.get(i - 1).after.add(slots.get(i));
      slots.get(i).before.add(slots.get(i - 1));
    }
    lines.add(new Line(slots, claims, to.node.root() && to.node.outlets.size() > 1));
  }

  private void order(List<Slot> layer, boolean down) {
    layers.forEach(ChainLayout::stack);
    Map<Slot, Double> centre = new HashMap<>();
    for (Slot slot : layer) {
      List<Slot> joined = down ? slot.before : slot.after;
      centre.put(slot, joined.stream().mapToDouble(Slot::middle).average().orElse(slot.middle()));
    }
    layer.sort(Comparator.comparing(centre::get)); // stable: ties keep their order
  }

  private static void stack(List<Slot> layer) {
    int row = 0;
    for (Slot slot : layer) {
      slot.row = row;
      row += slot.height();
    }
  }

  /** Moves what has room near to the middle of its neighbours, in the order that stands. */
  private void place(List<Slot> layer) {
    int free = 0;
    int needed = layer.stream().mapToInt(Slot::height).sum();
    for (Slot slot : layer) {
      double middle =
          java.util.stream.Stream.concat(slot.before.stream(), slot.after.stream())
              .mapToDouble(Slot::middle)
              .average()
              .orElse(slot.middle());
      int wanted = (int) Math.floor(middle - slot.height() / 2.0);
      slot.row = Math.max(free, Math.min(wanted, rows - needed));
      free = slot.row + slot.height();
      needed -= slot.height();
    }
  }
}
