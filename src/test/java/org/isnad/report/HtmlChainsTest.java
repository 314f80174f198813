package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.fact.Claim;
import org.isnad.fact.Hop;
import org.isnad.fact.Span;
import org.isnad.finding.Verification;
import org.junit.jupiter.api.Test;

/** The graph of chains: everybody is in the drawing or counted, in their place, and in words. */
class HtmlChainsTest {
  private static final Lookup SAMPLE = new Lookup(SampleVerification.whole());

  private static Claim claim(int id, List<String> chain) {
    List<Hop> hops = chain.stream().map(c -> new Hop(c, c, "agency", "neutral", null)).toList();
    return new Claim(
        "c-" + id,
        "d-1",
        new Span(0, 1),
        "x",
        "body",
        "killed",
        null,
        null,
        null,
        null,
        null,
        null,
        "affirmed",
        "certain",
        null,
        null,
        hops,
        chain.get(chain.size() - 1),
        "e",
        null,
        null);
  }

  private static List<Claim> claims(List<List<String>> chains) {
    List<Claim> claims = new ArrayList<>();
    for (List<String> chain : chains) {
      claims.add(claim(claims.size(), chain));
    }
    return claims;
  }

  /** Chains among few or many, who may quote each other in circles. */
  @Provide
  Arbitrary<List<List<String>>> chains() {
    return Arbitraries.integers()
        .between(2, 120)
        .flatMap(
            many ->
                Arbitraries.integers()
                    .between(0, many)
                    .map(i -> "x" + i)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(7)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(150));
  }

  @Property(tries = 300)
  void noTwoBoxesOverlapAndEveryLineRunsForward(@ForAll("chains") List<List<String>> chains) {
    ChainGraph graph = new ChainGraph(claims(chains), SAMPLE);
    assertThat(graph.nodes.size()).isLessThanOrEqualTo(ChainGraph.NODES);
    ChainLayout layout = new ChainLayout(graph);
    int nodes = 0;
    for (int l = 0; l < layout.layers.size(); l++) {
      int free = 0;
      for (ChainLayout.Slot slot : layout.layers.get(l)) {
        assertThat(slot.layer).isEqualTo(l);
        assertThat(slot.row).as("row of a box in layer %d", l).isGreaterThanOrEqualTo(free);
        free = slot.row + slot.height();
        nodes += slot.node == null ? 0 : 1;
      }
      assertThat(free).as("end of layer %d", l).isLessThanOrEqualTo(layout.rows);
    }
    assertThat(nodes).isEqualTo(graph.nodes.size());
    for (ChainLayout.Line line : layout.lines) {
      for (int i = 1; i < line.slots().size(); i++) {
        assertThat(line.slots().get(i).layer).isEqualTo(line.slots().get(i - 1).layer + 1);
      }
    }
  }

  @Property(tries = 100)
  void everyClaimIsDrawnOrCounted(@ForAll("chains") List<List<String>> chains) {
    ChainGraph graph = new ChainGraph(claims(chains), SAMPLE);
    int drawn = graph.nodes.values().stream().mapToInt(n -> n.rooted).sum();
    int left = graph.left.stream().mapToInt(c -> c.claims().size()).sum();
    assertThat(drawn + left).isEqualTo(chains.size());
  }

  @Property(tries = 50)
  void theOrderOfClaimsChangesNothing(@ForAll("chains") List<List<String>> chains) {
    List<Claim> claims = claims(chains);
    List<Claim> turned = new ArrayList<>(claims);
    java.util.Collections.reverse(turned);
    assertThat(places(turned)).isEqualTo(places(claims));
  }

  private static Map<String, String> places(List<Claim> claims) {
    Map<String, String> places = new HashMap<>();
    for (List<ChainLayout.Slot> layer : new ChainLayout(new ChainGraph(claims, SAMPLE)).layers) {
      for (ChainLayout.Slot slot : layer) {
        if (slot.node != null) {
          places.put(slot.node.key, slot.layer + "/" + slot.row);
        }
      }
    }
    return places;
  }

  @Test
  void aRootOfThreeOutletsIsOneNodeAndSaidFirst() throws IOException {
    ChainGraph graph =
        new ChainGraph(
            claims(
                List.of(
                    List.of("a", "agency", "root"),
                    List.of("b", "agency", "root"),
                    List.of("c", "root"),
                    List.of("c", "other"),
                    List.of("c"))),
            SAMPLE);
    assertThat(graph.shared()).hasSize(1);
    assertThat(graph.shared().get(0).outlets).hasSize(3);
    ChainLayout layout = new ChainLayout(graph);
    assertThat(layout.layers).hasSize(3);
    assertThat(layout.layers.get(2)).allMatch(s -> s.node.root());
    assertThat(layout.layers.get(0)).allMatch(s -> s.node == null || s.node.read);
  }

  @Test
  void everybodyOfTheDrawingIsInTheWordsBesideIt() throws IOException {
    Verification sample = SampleVerification.whole();
    String drawing =
        DrawnBatch.drawing(DrawnBatch.page(sample), "chains-" + SampleVerification.FIRE);
    String list = DrawnBatch.words(drawing.substring(drawing.indexOf("<details")));
    for (Claim claim : sample.facts().claims()) {
      if (SampleVerification.FIRE.equals(claim.event())) {
        for (Hop hop : claim.attribution()) {
          assertThat(list).contains(SAMPLE.hop(hop).ar());
        }
      }
    }
    assertThat(drawing).contains("role=\"img\"").contains("aria-labelledby").contains("tabindex");
  }

  @Test
  void aLargeEventStaysSmallAndQuick() throws IOException {
    Verification v = DrawnBatch.of(500, 12, 60, 2000, "اسم طويل ");
    DrawnBatch.page(DrawnBatch.of(5, 2, 2, 2, "warm"));
    long start = System.nanoTime();
    String page = DrawnBatch.page(v);
    long millis = (System.nanoTime() - start) / 1_000_000;
    String drawing = DrawnBatch.drawing(page, "chains-" + DrawnBatch.EVENT);
    assertThat(drawing.length()).isBetween(1000, 90_000);
    assertThat(DrawnBatch.count(drawing, "path")).isLessThan(200);
    assertThat(Pattern.compile("class=\"node").matcher(drawing).results().count())
        .isLessThanOrEqualTo(ChainGraph.NODES);
    assertThat(DrawnBatch.words(drawing)).contains(Words.of("chains.left").en());
    assertThat(millis)
        .as("milliseconds for the whole page; it takes a third of this")
        .isLessThan(10_000);
  }

  @Test
  void hostileNamesStayNames() throws IOException {
    for (String name :
        List.of(
            "</b><script>alert(1)</script>",
            "\u202Eright\u2066",
            "ي".repeat(10_000),
            "\uD83D\uDE00".repeat(5_000),
            "\" onload=\"x")) {
      String page = DrawnBatch.page(DrawnBatch.of(12, 6, 3, 5, name));
      String chains = DrawnBatch.drawing(page, "chains-" + DrawnBatch.EVENT);
      String timeline = DrawnBatch.drawing(page, "timeline-" + DrawnBatch.EVENT);
      for (String drawing : List.of(chains, timeline)) {
        assertThat(drawing).isNotEmpty();
        assertThat(drawing.contains("<script") || drawing.contains("\u202E")).isFalse();
        assertThat(drawing.contains(" onload=\"")).isFalse();
        assertThat(drawing.length()).isLessThan(250_000);
      }
      List<String> ids =
          Pattern.compile(" id=\"([^\"]*)\"").matcher(page).results().map(r -> r.group(1)).toList();
      assertThat(ids).doesNotHaveDuplicates();
    }
  }

  @Test
  void chainsThatCircleOrAreVeryLongEnd() {
    List<String> circle = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      circle.add("x" + i % 2);
    }
    assertThatCode(
            () ->
                new ChainLayout(
                    new ChainGraph(
                        claims(List.of(circle, List.of("x0", "x1"), List.of("x1", "x0"))), SAMPLE)))
        .doesNotThrowAnyException();
  }
}
