package org.isnad.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Document;

/**
 * Finds articles whose text is that of another one. Runs of five words are hashed, sketched by
 * MinHash and met in bands, so the cost grows with the articles and not with their pairs.
 */
final class Copies {
  private static final int RUN = 5;
  private static final int BANDS = 20;
  private static final int ROWS = 3;
  private static final int LONGEST = 400_000;
  private static final int TRIES = 4;
  private static final Comparator<Document> BY_AGE =
      Comparator.comparing((Document d) -> String.valueOf(d.published()))
          .thenComparing(Document::id);

  private final Map<String, TreeSet<String>> originals = new TreeMap<>();
  private final double share;
  private final int least;

  Copies(Tables tables) {
    this.share = tables.limit("copied-share");
    this.least = (int) tables.limit("copied-least");
  }

  /** Reads the articles; earlier ones are originals of later ones. */
  void read(List<Document> documents) {
    List<Document> byAge = new ArrayList<>(documents);
    byAge.sort(BY_AGE);
    Map<Long, List<Integer>> buckets = new HashMap<>();
    List<long[]> runs = new ArrayList<>();
    for (int i = 0; i < byAge.size(); i++) {
      long[] own = runs(byAge.get(i).text());
      runs.add(own);
      if (own.length < least) {
        continue;
      }
      TreeSet<Integer> candidates = new TreeSet<>();
      for (long band : bands(own)) {
        List<Integer> bucket = buckets.computeIfAbsent(band, k -> new ArrayList<>());
        candidates.addAll(bucket);
        if (bucket.size() < TRIES) {
          bucket.add(i);
        }
      }
      for (int candidate : candidates) {
        if (shared(own, runs.get(candidate)) >= share) {
          originals
              .computeIfAbsent(byAge.get(i).id(), k -> new TreeSet<>())
              .add(byAge.get(candidate).id());
        }
      }
    }
  }

  /** Ids of the earlier articles that this one copies. */
  TreeSet<String> copiedFrom(String document) {
    return originals.getOrDefault(document, new TreeSet<>());
  }

  private static long[] runs(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    int end = Math.min(text.length(), LONGEST);
    while (at < end) {
      int next = Math.min(end, at + 300);
      while (next < end && Character.isLetterOrDigit(text.charAt(next))) {
        next++;
      }
      words.addAll(Keys.words(text.substring(at, next)));
      at = next;
    }
    long[] hashes = new long[Math.max(0, words.size() - RUN + 1)];
    for (int i = 0; i < hashes.length; i++) {
      long hash = 1125899906842597L;
      for (int j = i; j < i + RUN; j++) {
        hash = 31 * hash + words.get(j).hashCode();
      }
      hashes[i] = mix(hash);
    }
    return Arrays.stream(hashes).sorted().distinct().toArray();
  }

  private static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
    return b ^ (b >>> 31);
  }

  private static long[] bands(long[] runs) {
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        long salt = mix(band * 31L + row + 1);
        long least = Long.MAX_VALUE;
        for (long run : runs) {
          least = Math.min(least, mix(run ^ salt));
        }
        hash = mix(hash * 31 + least);
      }
      bands[band] = hash;
    }
    return bands;
  }

  /** The share of runs that the two have in common, of all runs of both. */
  private static double shared(long[] a, long[] b) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        common++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    int all = a.length + b.length - common;
    return all == 0 ? 0 : (double) common / all;
  }
}
