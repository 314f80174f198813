package org.isnad.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.ingest.Page.Kind;
import org.isnad.registry.Particles;

/**
 * Finds the headline among the short lines above the article, and the headlines of other articles
 * that the site's template puts there: these share no words with what follows.
 */
final class Headlines {
  private static final int FEW = 4;
  private static final double UNRELATED = 0.35;
  private static final double RELATED = 0.5;
  private static final double CLEARLY = 0.3;
  private static final int TOP = 16;

  /** Different words that an article needs before its silence about a headline means anything. */
  private static final int ENOUGH = 40;

  private final Phrases stopWords;
  private final Datelines datelines;
  private final int headline;

  Headlines(PageWords words, Datelines datelines) {
    this.stopWords = words.phrases("stop_words");
    this.datelines = datelines;
    this.headline = words.bound("headline");
  }

  void mark(Page page, String known) {
    int given = known == null ? -1 : find(page, known);
    List<Integer> head = head(page);
    if (given >= 0) {
      page.mark(given, Kind.TITLE);
      head.removeIf(i -> i >= given);
    }
    if (head.isEmpty()) {
      return; // nothing to compare with the article's words, which are many
    }
    Set<String> article = stems(page, head, given);
    double best = given >= 0 ? 1 : 0;
    for (int i : head) {
      best = Math.max(best, share(page.line(i), article));
    }
    boolean ticker = head.size() >= FEW && best < RELATED && article.size() > ENOUGH;
    for (int i : head) {
      double share = share(page.line(i), article);
      int size = content(page.line(i)).size();
      boolean beaten = share <= UNRELATED && best >= RELATED && best - share >= CLEARLY;
      boolean stray = share == 0 && size > FEW && article.size() > ENOUGH;
      if (size >= FEW && (beaten || stray || (ticker && share <= UNRELATED))) {
        page.mark(i, Kind.FURNITURE);
      } else if (given < 0 && !label(page.line(i), share, size, best)) {
        page.mark(i, Kind.TITLE);
        return;
      }
    }
  }

  /** A word or two that name a section of the site rather than the article below. */
  private static boolean label(Line line, double share, int size, double best) {
    return share == 0 && (line.size() <= 2 || (size < FEW && best >= RELATED));
  }

  /** The short lines above the first prose, when something is left below them. */
  private List<Integer> head(Page page) {
    List<Integer> head = new ArrayList<>();
    for (int i = 0; i < Math.min(page.size(), TOP); i++) {
      if (page.is(i, Kind.BODY)) {
        Line line = page.line(i);
        if (line.isProse(headline) || datelines.is(line) || line.text().endsWith(":")) {
          return head;
        }
        head.add(i);
      }
    }
    // no prose at all: only the first line can be told from the rest
    return head.size() > 1 ? new ArrayList<>(head.subList(0, 1)) : new ArrayList<>();
  }

  private static int find(Page page, String title) {
    List<Line> lines = Line.of(title);
    for (int i = 0; !lines.isEmpty() && i < Math.min(page.size(), TOP); i++) {
      if (page.line(i).size() > 0 && page.line(i).key().equals(lines.get(0).key())) {
        return i;
      }
    }
    return -1;
  }

  private Set<String> stems(Page page, List<Integer> head, int given) {
    Set<String> stems = new HashSet<>();
    for (int i = 0; i < page.size(); i++) {
      if (i == given || (page.is(i, Kind.BODY) && !head.contains(i))) {
        stems.addAll(content(page.line(i)));
      }
    }
    return stems;
  }

  private double share(Line line, Set<String> article) {
    Set<String> content = content(line);
    return content.isEmpty()
        ? 0
        : (double) content.stream().filter(article::contains).count() / content.size();
  }

  /** The words that say what a line is about, cut to four letters without their particles. */
  private Set<String> content(Line line) {
    Set<String> content = new HashSet<>();
    for (Word word : line.words()) {
      if (word.key().length() >= 3 && !stopWords.holds(word.key())) {
        String stem = Particles.SHIPPED.topic(word.key());
        content.add(stem.substring(0, Math.min(4, stem.length())));
      }
    }
    return content;
  }
}
