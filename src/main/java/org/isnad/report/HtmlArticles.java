package org.isnad.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Part;
import org.isnad.finding.Finding;

/** The articles themselves, with every quoted span as a place that evidence leads to. */
final class HtmlArticles {
  /** So much text is put into the page; the rest stays in report.json. */
  private static final int BUDGET = 8_000_000;

  private static final int DEPTH = 12;

  /** So many texts are there at once; see {@link Html#later}. */
  private static final int AT_ONCE = 3;

  /** A stretch of an article: a part, or a claim's words with the findings that cite them. */
  private record Layer(
      int start, int end, String tag, String look, String id, List<Integer> refs) {}

  private final Html html;
  private final Lookup lookup;
  private final Map<String, List<Claim>> claimsIn = new HashMap<>();
  private final Map<String, TreeSet<Integer>> refs = new HashMap<>();
  private final Map<String, Document> shown = new LinkedHashMap<>();
  private int told;

  HtmlArticles(Html html, Lookup lookup, boolean text) {
    this.html = html;
    this.lookup = lookup;
    lookup
        .claims
        .values()
        .forEach(c -> claimsIn.computeIfAbsent(c.document(), d -> new ArrayList<>()).add(c));
    for (Finding finding : lookup.findings.values()) {
      for (String claim : finding.claims()) {
        refs.computeIfAbsent(claim, c -> new TreeSet<>()).add(lookup.number(finding.id()));
      }
    }
    int left = text ? BUDGET : 0;
    for (Document document : lookup.documents.values()) {
      if (document.text() != null && document.text().length() <= left) {
        left -= document.text().length();
        shown.put(document.id(), document);
      }
    }
  }

  /** Where the words of a claim stand on this page, or null. */
  String link(Claim claim) {
    return shown.containsKey(claim.document()) ? "#" + place(claim) : null;
  }

  /** Where an article stands on this page, or null. */
  String link(Document document) {
    return shown.containsKey(document.id()) ? "#" + Html.anchor(document.id()) : null;
  }

  private static String place(Claim claim) {
    return Html.anchor(claim.document()) + "-" + claim.span().start();
  }

  void section() {
    html.open("section", "id", "articles").say("h2", null, "articles");
    html.say("p", "why", shown.isEmpty() ? "articles.none" : "articles.why").trusted("\n");
    shown.values().forEach(this::article);
    html.closeLine();
  }

  private void article(Document d) {
    String id = Html.anchor(d.id());
    html.open("article", "class", "paper", "id", id).trusted("\n");
    html.open("header", "class", "facts")
        .open("b", "id", "name-" + id)
        .say(lookup.source(d.outlet()))
        .close();
    html.open("time", "datetime", d.published() == null ? null : d.published().toString());
    html.say(Words.day(d.published())).close();
    html.open("code").bdi(d.file()).close();
    if (d.url() != null) {
      html.open("a", "href", d.url(), "rel", "noopener noreferrer").say("original").close();
    }
    if (d.versionOf() != null) {
      html.open("a", "href", "#" + Html.anchor(d.versionOf())).say("version").trusted(" ");
      html.bdi(d.versionOf()).close();
    }
    html.here(id, "name-" + id);
    html.closeLine();
    boolean later = ++told > AT_ONCE;
    if (later) {
      html.later();
    }
    html.open("div", "class", "text", "lang", d.lang(), "dir", "auto");
    layers(d);
    html.close();
    if (later) {
      html.close().close();
    }
    html.closeLine();
  }

  /** Nests what nests; what crosses is cut in two, so that tags close in order. */
  private void layers(Document d) {
    String text = d.text();
    List<Layer> stack = new ArrayList<>();
    int at = 0;
    for (Layer next : sorted(d)) {
      at = upTo(next.start(), at, text, stack);
      if (stack.size() < DEPTH) {
        open(next, true);
        stack.add(next);
      } else {
        html.open("span", "id", next.id()).close();
      }
    }
    at = upTo(text.length(), at, text, stack);
    html.text(text.substring(at));
  }

  private int upTo(int goal, int from, String text, List<Layer> stack) {
    int at = from;
    while (!stack.isEmpty()) {
      int end = stack.stream().mapToInt(Layer::end).min().orElseThrow();
      if (end > goal) {
        break;
      }
      html.text(text.substring(at, end));
      at = end;
      int bottom = 0;
      while (stack.get(bottom).end() != end) {
        bottom++;
      }
      List<Layer> above = new ArrayList<>(stack.subList(bottom, stack.size()));
      stack.subList(bottom, stack.size()).clear();
      above.forEach(layer -> html.close());
      above.stream().filter(layer -> layer.end() == end).forEach(this::refs);
      for (Layer layer : above) {
        if (layer.end() > end) {
          open(layer, false);
          stack.add(layer);
        }
      }
    }
    html.text(text.substring(at, goal));
    return goal;
  }

  private void open(Layer layer, boolean first) {
    html.open(layer.tag(), "class", layer.look(), "id", first ? layer.id() : null);
  }

  private void refs(Layer layer) {
    for (int number : layer.refs()) {
      html.open("sup").open("a", "class", "ref", "href", "#finding-" + number);
      html.text(String.valueOf(number)).close().close();
    }
  }

  private List<Layer> sorted(Document d) {
    int length = d.text().length();
    List<Layer> layers = new ArrayList<>();
    for (Part part : d.parts()) {
      if (part.span().end() <= length && part.span().length() > 0) {
        String look = "part-" + Html.anchor(part.kind());
        layers.add(
            new Layer(part.span().start(), part.span().end(), "span", look, null, List.of()));
      }
    }
    Map<String, Layer> marks = new TreeMap<>();
    Map<Integer, Integer> longest = new HashMap<>();
    List<Claim> claims = claimsIn.getOrDefault(d.id(), List.of());
    claims.forEach(c -> longest.merge(c.span().start(), c.span().end(), Math::max));
    for (Claim claim : claims) {
      int start = claim.span().start();
      int end = claim.span().end();
      if (end <= length && start < end) {
        String id = longest.get(start) == end ? place(claim) : null;
        TreeSet<Integer> cited = new TreeSet<>(refs.getOrDefault(claim.id(), new TreeSet<>()));
        Layer same = marks.get(start + ":" + end);
        if (same != null) {
          cited.addAll(same.refs());
        }
        String look = cited.isEmpty() ? "quiet" : null;
        marks.put(start + ":" + end, new Layer(start, end, "mark", look, id, List.copyOf(cited)));
      }
    }
    layers.addAll(marks.values());
    layers.sort(
        Comparator.comparingInt(Layer::start)
            .thenComparing(Comparator.comparingInt(Layer::end).reversed())
            .thenComparing(Comparator.comparing(Layer::tag).reversed()));
    return layers;
  }
}
