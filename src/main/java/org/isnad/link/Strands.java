package org.isnad.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The stated days of an article by place, chained where at most {@code gap} days lie between. */
final class Strands {
  private final Map<String, List<Strand>> byPlace = new TreeMap<>();

  Strands(List<Told> told, int gap) {
    List<Told> sorted = new ArrayList<>();
    for (Told claim : told) {
      if (claim.window().stated() && !claim.place().unknown() && !claim.kind().standing()) {
        sorted.add(claim);
      }
    }
    sorted.sort(
        Comparator.comparing((Told t) -> t.window().from())
            .thenComparing(t -> t.window().to())
            .thenComparing(Told::start));
    for (Told claim : sorted) {
      List<Strand> list = byPlace.computeIfAbsent(claim.place().key(), k -> new ArrayList<>());
      Strand last = list.isEmpty() ? null : list.get(list.size() - 1);
      if (last == null || !last.window.near(claim.window(), gap)) {
        last = new Strand(claim.place(), claim.window());
        list.add(last);
      }
      last.window = last.window.hull(claim.window());
      last.anchored |= claim.kind().anchors();
      last.weight += weight(claim);
      last.first = Math.min(last.first, claim.start());
    }
  }

  /** A place that the text names says more than one a claim inherited; a headline says most. */
  private static int weight(Told claim) {
    int weight = claim.stated() ? 3 : 1;
    return "title".equals(claim.claim().part()) ? 2 * weight : weight;
  }

  /** What the article is about: the anchored strand told most; a spot counts double. */
  Strand main() {
    Strand best = null;
    for (List<Strand> list : byPlace.values()) {
      for (Strand strand : list) {
        if (best == null
            || order(strand) > order(best)
            || (order(strand) == order(best) && strand.first < best.first)) {
          best = strand;
        }
      }
    }
    return best == null || !best.place.broad() ? best : spotIn(best);
  }

  /** A lede speaks of the region where the text tells of a town: the town's strand, if any. */
  private Strand spotIn(Strand wide) {
    Strand best = wide;
    for (List<Strand> list : byPlace.values()) {
      for (Strand strand : list) {
        if (strand.anchored
            && !strand.place.broad()
            && strand.place.inside(wide.place)
            && strand.window.near(wide.window, 0)
            && (best == wide || order(strand) > order(best))) {
          best = strand;
        }
      }
    }
    return best;
  }

  private static int order(Strand strand) {
    return strand.weight * (strand.place.broad() ? 1 : 2) + (strand.anchored ? 1 : 0);
  }

  /** The strand of a place that holds a stated window. */
  Strand of(String place, Window window) {
    for (Strand strand : byPlace.getOrDefault(place, List.of())) {
      if (strand.window.near(window, 0)) {
        return strand;
      }
    }
    return null;
  }

  /** The strand of a place that shares most days with a rough window, or null. */
  Strand best(String place, Window window) {
    Strand best = null;
    for (Strand strand : byPlace.getOrDefault(place, List.of())) {
      int shared = strand.window.shared(window);
      if (shared > 0 && (best == null || shared > best.window.shared(window))) {
        best = strand;
      }
    }
    return best;
  }
}
