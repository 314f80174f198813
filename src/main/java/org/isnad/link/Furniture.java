package org.isnad.link;

import java.util.ArrayList;
import java.util.Arrays;
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
  private long[] sorted = {};

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
    Set<Long> prints = new HashSet<>();
    byOutlet.values().forEach(all -> readOutlet(all, prints));
    sorted = prints.stream().mapToLong(print -> print).sorted().toArray();
  }

  private void readOutlet(List<Document> documents, Set<Long> prints) {
    long[][] own =
        documents.parallelStream()
            .map(document -> Shingles.of(document).distinct())
            .toArray(long[][]::new);
    long[] all = new long[Arrays.stream(own).mapToInt(one -> one.length).sum()];
    int size = 0;
    for (long[] one : own) {
      System.arraycopy(one, 0, all, size, one.length);
      size += one.length;
    }
    Arrays.parallelSort(all);
    double enough = Math.max(articles, share * documents.size());
    for (int from = 0, to = 0; from < all.length; from = to) {
      while (to < all.length && all[to] == all[from]) {
        to++;
      }
      if (to - from >= enough) {
        prints.add(all[from]);
      }
    }
  }

  boolean holds(long print) {
    return Arrays.binarySearch(sorted, print) >= 0;
  }
}
