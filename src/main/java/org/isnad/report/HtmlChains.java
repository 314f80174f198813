package org.isnad.report;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.fact.Event;

/**
 * Who passes on whom: what the reader reads on one side, the roots on the other. The names are
 * words of the page and lines are drawn behind them, so that a mirror serves the other direction; a
 * list beside it says every chain in words.
 */
final class HtmlChains {
  private static final int LISTED = 40;
  private static final int NODE_WIDTH = 50;
  private static final int BETWEEN = 18;

  private final Html html;
  private final Lookup lookup;
  private final ClaimIndex index;

  HtmlChains(Html html, Lookup lookup, ClaimIndex index) {
    this.html = html;
    this.lookup = lookup;
    this.index = index;
  }

  void draw(Event event) {
    ChainGraph graph = new ChainGraph(index.of(event.id()), lookup);
    if (!graph.drawn()) {
      return;
    }
    String id = "chains-" + Html.anchor(event.id());
    html.open("section", "class", "drawing chains", "id", id);
    html.open("h4", "id", id + "-name").say("chains").close();
    html.say("p", "why", "chains.why").trusted("\n");
    shared(graph, id);
    ChainLayout layout = new ChainLayout(graph);
    String columns = "columns-" + Math.min(6, layout.layers.size());
    html.open(
        "div",
        "class",
        "graph-box",
        "tabindex",
        "0",
        "role",
        "group",
        "aria-labelledby",
        id + "-name");
    html.open("div", "class", "ends " + columns).say("span", null, "chains.read");
    html.say("span", null, "chains.roots").closeLine();
    html.open("div", "class", "graph " + columns).trusted("\n");
    lines(layout, id);
    for (int i = 0; i < layout.layers.size(); i++) {
      if (i > 0) {
        html.open("div", "class", "between").close();
      }
      html.open("div", "class", "layer").trusted("\n");
      layer(layout.layers.get(i));
      html.closeLine();
    }
    html.closeLine().closeLine();
    if (!graph.left.isEmpty()) {
      html.open("p", "class", "more").say("chains.left").trusted(": ");
      html.bdi(String.valueOf(graph.left.size())).trusted(" (");
      html.bdi(String.valueOf(graph.left.stream().mapToInt(c -> c.claims().size()).sum()));
      html.trusted(" ").say("claims").trusted(")").closeLine();
    }
    list(graph, id);
    html.closeLine();
  }

  /** The one thing to see, in words: who stands behind more than one outlet. */
  private void shared(ChainGraph graph, String id) {
    List<ChainGraph.Node> shared = graph.shared();
    if (shared.isEmpty()) {
      html.open("p", "class", "because", "id", id + "-sum").say("chains.apart").closeLine();
      return;
    }
    html.open("p", "class", "because", "id", id + "-sum").say("chains.shared").trusted(" ");
    for (int i = 0; i < Math.min(5, shared.size()); i++) {
      html.trusted(i == 0 ? "" : " · ").open("b").say(Drawing.brief(shared.get(i).name)).close();
      html.trusted(" (").bdi(String.valueOf(shared.get(i).outlets.size())).trusted(" ");
      html.say("outlets").trusted(")");
    }
    html.closeLine();
  }

  private void layer(List<ChainLayout.Slot> layer) {
    int row = 0;
    for (ChainLayout.Slot slot : layer) {
      if (slot.node != null) {
        gap(slot.row - row);
        node(slot.node);
        row = slot.row + slot.height();
      }
    }
  }

  /** Empty rows; the heights are those of the style, each twice the one before. */
  private void gap(int rows) {
    for (int size = 64; size > 0; size /= 2) {
      for (int left = rows; left >= size; left -= size) {
        rows -= size;
        html.open("div", "class", "gap-" + size).close();
      }
    }
  }

  private void node(ChainGraph.Node node) {
    boolean shared = node.root() && node.outlets.size() > 1;
    html.open("div", "class", look(node, shared));
    html.open("b", "class", "name").say(Drawing.brief(node.name)).close();
    html.open("b", "class", "many").bdi(String.valueOf(node.claims)).close();
    html.open("span", "class", "kind");
    if (shared) {
      html.open("b", "class", "via").bdi(String.valueOf(node.outlets.size())).trusted(" ");
      html.say("outlets").close().trusted(" ");
    }
    html.say(node.read && node.root() ? "chains.own" : "hop." + node.kind);
    if (node.read && node.root()) {
      html.trusted(" ").bdi(String.valueOf(node.rooted));
    }
    if (sided(node.party)) {
      html.trusted(" ").say("span", "tag party", Drawing.brief(lookup.entity(node.party)));
    }
    html.close().closeLine();
  }

  private static String look(ChainGraph.Node node, boolean shared) {
    return "node"
        + (node.read ? " read" : "")
        + (node.root() ? " ends-here" : "")
        + (node.anonymous ? " unnamed" : "")
        + (shared ? " shared" : "");
  }

  private static boolean sided(String party) {
    return party != null && !List.of("neutral", "unknown").contains(party);
  }

  private void lines(ChainLayout layout, String id) {
    int width = layout.layers.size() * (NODE_WIDTH + BETWEEN) - BETWEEN;
    html.open(
        "svg",
        "class",
        "edges",
        "viewBox",
        "0 0 " + width + " " + layout.rows * 10,
        "preserveAspectRatio",
        "none",
        "focusable",
        "false",
        "role",
        "img",
        "aria-labelledby",
        id + "-name",
        "aria-describedby",
        id + "-sum");
    for (ChainLayout.Line line : layout.lines) {
      html.shape(
          "path",
          "class",
          "w" + thickness(line.claims()) + (line.shared() ? " shared" : ""),
          "vector-effect",
          "non-scaling-stroke",
          "d",
          path(line.slots()));
    }
    html.closeLine();
  }

  /** 1 to 5, one more each time the claims double. */
  private static int thickness(int claims) {
    return Math.min(5, 32 - Integer.numberOfLeadingZeros(Math.max(1, claims)));
  }

  private static String path(List<ChainLayout.Slot> slots) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < slots.size() - 1; i++) {
      ChainLayout.Slot from = slots.get(i);
      ChainLayout.Slot to = slots.get(i + 1);
      int start = from.layer * (NODE_WIDTH + BETWEEN) + NODE_WIDTH;
      int end = start + BETWEEN;
      long y = Math.round(from.middle() * 10);
      long other = Math.round(to.middle() * 10);
      path.append(i == 0 ? "M" : "H").append(start);
      path.append(i == 0 ? " " + y : "");
      path.append(
          String.format(
              Locale.ROOT, "C%d %d %d %d %d %d", start + 10, y, start + 10, other, end, other));
    }
    return path.toString();
  }

  private void list(ChainGraph graph, String id) {
    html.open("details", "id", id + "-list").open("summary").say("chains.list").trusted(": ");
    html.bdi(String.valueOf(graph.chains.size())).close().open("ul").trusted("\n");
    Set<ChainGraph.Chain> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(graph.left);
    List<ChainGraph.Chain> drawn = graph.chains.stream().filter(c -> !left.contains(c)).toList();
    int more = Math.max(0, Math.min(graph.left.size(), LISTED - drawn.size()));
    drawn.forEach(this::chain); // whatever is drawn is said
    graph.left.subList(0, more).forEach(this::chain);
    html.close();
    HtmlEvents.more(html, graph.left.size() - more, "chains.more");
    html.closeLine();
  }

  private void chain(ChainGraph.Chain chain) {
    html.open("li");
    for (int i = 0; i < chain.steps().size(); i++) {
      ChainGraph.Step step = chain.steps().get(i);
      if (i > 0) {
        html.trusted(" ").say("span", "from", "from").trusted(" ");
      }
      html.open("b").say(Drawing.full(step.name())).close().trusted(" ");
      html.say("span", "kind", "hop." + step.kind());
      if (sided(step.party())) {
        html.trusted(" ").say("span", "tag party", Drawing.full(lookup.entity(step.party())));
      }
    }
    html.trusted(" ").say("span", "tag root", "root").trusted(" · ");
    html.bdi(String.valueOf(chain.claims().size())).trusted(" ").say("claims").closeLine();
  }
}
