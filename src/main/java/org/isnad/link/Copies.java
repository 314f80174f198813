package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.isnad.fact.Document;
import org.isnad.fact.Span;
import org.isnad.registry.Memo;

/**
 * Finds passages that stand in an earlier article already. Every fingerprint belongs to the first
 * article that has it, so a hundred copies of one dispatch all lead to the dispatch, and an article
 * costs what its own words cost, however many articles share them.
 */
final class Copies {
  /** Stretches of one original that are followed at a time. */
  private static final int OPEN = 4;

  /** Articles whose words are held at a time. */
  private static final int BLOCK = 512;

  private final Map<String, List<Passage>> passages = new HashMap<>();
  private final Map<String, Integer> lengths = new HashMap<>();
  private final Furniture furniture;
  private final int least;
  private final int gap;
  private final double share;
  private final LongAdder steps = new LongAdder();

  Copies(Tables tables) {
    this.least = (int) tables.limit("copied-words");
    this.gap = (int) tables.limit("copied-gap");
    this.share = tables.limit("copied-share");
    this.furniture = new Furniture(tables);
  }

  /** Where an article and an older one have words in common. */
  private record Meeting(int owner, int[] anchor) {}

  /** A passage that is being followed, with the words in common found so far. */
  private static final class Thread {
    final List<int[]> anchors = new ArrayList<>();
    int common;

    int[] last() {
      return anchors.get(anchors.size() - 1);
    }

    /** Whether enough of its words are in common. */
    boolean dense(double share) {
      return common >= share * (last()[0] + Shingles.RUN - anchors.get(0)[0]);
    }

    /** Where the first of the last words in common ends in the original. */
    int end(String original) {
      int end = last()[2];
      while (end < original.length() && Shingles.within(original.charAt(end))) {
        end++;
      }
      return end;
    }
  }

  /**
   * Reads the articles.
   *
   * @param byAge each once, the oldest first
   */
  void read(List<Document> byAge) {
    furniture.read(byAge);
    Owners owners = new Owners();
    Memo<Integer, String> texts = new Memo<>(number -> byAge.get(number).text(), BLOCK);
    for (int from = 0; from < byAge.size(); from += BLOCK) {
      int first = from;
      List<Document> block = byAge.subList(from, Math.min(byAge.size(), from + BLOCK));
      List<Shingles> shingles = block.parallelStream().map(Shingles::of).toList();
      List<List<Meeting>> meetings = new ArrayList<>();
      for (int i = 0; i < block.size(); i++) {
        meetings.add(meetings(shingles.get(i), first + i, owners));
      }
      List<List<Passage>> found =
          IntStream.range(0, block.size())
              .parallel()
              .mapToObj(i -> passages(block.get(i), shingles.get(i), meetings.get(i), byAge, texts))
              .toList();
      for (int i = 0; i < block.size(); i++) {
        String id = block.get(i).id();
        lengths.put(id, shingles.get(i).words);
        if (!found.get(i).isEmpty()) {
          passages.put(id, found.get(i));
        }
      }
    }
  }

  /** Claims the fingerprints of an article, and tells which of them others had before. */
  private List<Meeting> meetings(Shingles shingles, int number, Owners owners) {
    List<Meeting> met = new ArrayList<>();
    for (int i = 0; i < shingles.size(); i++) {
      if (!furniture.holds(shingles.print(i))) {
        int word = shingles.word(i);
        int owner = owners.claim(shingles.print(i), number, word, shingles.start(word));
        if (owners.document(owner) != number) {
          int[] anchor = {word, owners.word(owner), owners.start(owner)};
          met.add(new Meeting(owners.document(owner), anchor));
        }
      }
    }
    steps.add(shingles.size());
    return met;
  }

  private List<Passage> passages(
      Document document,
      Shingles shingles,
      List<Meeting> meetings,
      List<Document> byAge,
      Memo<Integer, String> texts) {
    Map<Integer, List<Thread>> threads = new TreeMap<>();
    for (Meeting met : meetings) {
      follow(threads.computeIfAbsent(met.owner(), k -> new ArrayList<>()), met.anchor());
    }
    List<Passage> found = new ArrayList<>();
    String text = threads.isEmpty() ? "" : document.text();
    threads.forEach(
        (owner, all) -> {
          all.removeIf(thread -> !thread.dense(share));
          if (!all.isEmpty()) {
            Edges edges = new Edges(shingles, text, texts.get(owner));
            String id = byAge.get(owner).id();
            all.forEach(thread -> add(thread, edges, id, texts.get(owner), shingles, found));
          }
        });
    found.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
    return List.copyOf(found);
  }

  /** Joins words in common to the passage they go on, over a word that was changed. */
  private void follow(List<Thread> threads, int[] anchor) {
    for (int i = threads.size() - 1; i >= Math.max(0, threads.size() - OPEN); i--) {
      steps.increment();
      Thread thread = threads.get(i);
      int here = anchor[0] - thread.last()[0];
      int there = anchor[1] - thread.last()[1];
      if (there > 0
          && here <= gap + Shingles.RUN
          && there <= gap + Shingles.RUN
          && Math.abs(here - there) <= gap / 2) {
        thread.common += Math.min(here, Shingles.RUN);
        thread.anchors.add(anchor);
        return;
      }
    }
    Thread thread = new Thread();
    thread.common = Shingles.RUN;
    thread.anchors.add(anchor);
    threads.add(thread);
  }

  private void add(
      Thread thread,
      Edges edges,
      String original,
      String text,
      Shingles shingles,
      List<Passage> found) {
    int first = thread.anchors.get(0)[0];
    Edges.Edge start = edges.back(first, thread.anchors.get(0)[2]);
    Edges.Edge end = edges.forth(thread.last()[0], thread.end(text));
    steps.add(first - start.word() + end.word() - thread.last()[0]);
    int words = end.word() - start.word() + 1;
    if (words < least) {
      return;
    }
    int size = thread.anchors.size();
    int[] here = new int[size];
    int[] there = new int[size];
    for (int i = 0; i < size; i++) {
      here[i] = shingles.start(thread.anchors.get(i)[0]);
      there[i] = thread.anchors.get(i)[2];
    }
    boolean speech = shingles.quoted(start.word(), end.word()) >= share * words;
    found.add(
        new Passage(
            new Span(shingles.start(start.word()), shingles.end(end.word())),
            original,
            new Span(start.at(), end.at()),
            words,
            speech,
            here,
            there));
  }

  /** What an article has from earlier ones, in the order of its text. */
  List<Passage> of(String document) {
    return passages.getOrDefault(document, List.of());
  }

  /** Whether most of an article stands in the other one. */
  boolean whole(String document, String original) {
    int words = 0;
    for (Passage passage : of(document)) {
      words += passage.original().equals(original) && !passage.speech() ? passage.words() : 0;
    }
    return words >= share * lengths.getOrDefault(document, 0);
  }

  /** What the reading did, counted: for a test of how the cost grows. */
  long steps() {
    return steps.sum();
  }
}
