package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.fact.Document;

/**
 * What an outlet puts under whatever it prints: invitations to subscribe, lines about itself. Words
 * that most articles of one outlet have say nothing of where a report comes from.
 */
final class Furniture {
  private final int articles;
  private final double share;
  private final Set<Long> prints = new HashSet<>();

  Furniture(Tables tables) {
    this.articles = (int) tables.limit("furniture-articles");
    this.share = tables.limit("furniture-share");
  }

  /** Reads outlet by outlet, so that no more is held than the fingerprints of one. */
  void read(List<Document> documents) {
    Map<String, List<Document>> byOutlet = new TreeMap<>();
    for (Document document : documents) {
      if (document.outlet() != null) {
        byOutlet.computeIfAbsent(document.outlet(), k -> new ArrayList<>()).add(document);
      }
    }
    byOutlet.values().removeIf(all -> all.size() < articles);
    byOutlet.values().forEach(this::readOutlet);
  }

  private void readOutlet(List<Document> documents) {
    Map<Long, Integer> counts = new HashMap<>();
    for (Document document : documents) {
      Shingles shingles = Shingles.of(document);
      Set<Long> own = new HashSet<>();
      for (int i = 0; i < shingles.size(); i++) {
        own.add(shingles.print(i));
      }
      own.forEach(print -> counts.merge(print, 1, Integer::sum));
    }
    double enough = Math.max(articles, share * documents.size());
    counts.forEach(
        (print, count) -> {
          if (count >= enough) {
            prints.add(print);
          }
        });
  }

  boolean holds(long print) {
    return prints.contains(print);
  }
}
