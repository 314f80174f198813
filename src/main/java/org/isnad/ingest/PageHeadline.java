package org.isnad.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.ingest.BoxNames.Kind;

/**
 * The headline as it stands on the page, found by what the page's head says that it is.
 *
 * @param from its first piece
 * @param to one past its last piece
 */
record PageHeadline(int from, int to) {
  /** No headline stands on the page. */
  static final PageHeadline NONE = new PageHeadline(0, 0);

  private static final double ALIKE = 0.7;
  private static final double COVERED = 0.4;
  private static final double EXACT = 0.85;
  private static final double RANK = 0.1;
  private static final int LONGEST = 60;
  private static final int PIECES = 4;

  /** Its words, or null when there is none. */
  String text(Outline outline) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean broken = i > from && outline.pieces.get(i).line() != outline.pieces.get(i - 1).line();
      text.append(broken ? " " : "").append(outline.pieces.get(i).plain());
    }
    String joined = text.toString().replaceAll(" {2,}", " ").strip();
    return joined.isEmpty() ? null : joined;
  }

  /** Index of the last piece, or -1. */
  int last() {
    return to - 1;
  }

  /**
   * The headline that the page shows. Where the head of the page states no title, the first main
   * heading is it.
   *
   * @param stated titles that the head of the page states, best first
   */
  static PageHeadline find(Outline outline, List<String> stated) {
    List<Set<String>> titles = new ArrayList<>();
    stated.forEach(title -> titles.add(words(title)));
    int best = -1;
    double most = 0;
    for (int i = 0; i < outline.pieces.size(); i++) {
      int rank = rank(outline, i);
      if (rank >= 0 && outline.pieces.get(i).words() <= LONGEST) {
        double likeness = titles.isEmpty() ? first(outline, i, rank) : likeness(outline, i, titles);
        boolean sure = rank > 0 || likeness > EXACT;
        double score = likeness == 0 || !sure ? 0 : likeness + rank * RANK;
        if (score > most) {
          most = score;
          best = i;
        }
      }
    }
    return best < 0 ? NONE : around(outline, best);
  }

  /** All of the heading that the piece stands in, or of its line. */
  private static PageHeadline around(Outline outline, int piece) {
    for (int at = outline.pieces.get(piece).box(); at >= 0; at = outline.boxes.get(at).parent) {
      Box box = outline.boxes.get(at);
      // a heading that nobody closed holds the rest of the page
      if (MainText.heading(box.tag) && box.to - box.from <= PIECES) {
        return new PageHeadline(box.from, box.to);
      }
      if (!box.inline) {
        break;
      }
    }
    int to = piece + 1;
    int line = outline.pieces.get(piece).line();
    while (to < outline.pieces.size() && outline.pieces.get(to).line() == line) {
      to++;
    }
    return new PageHeadline(piece, to);
  }

  private static double first(Outline outline, int piece, int rank) {
    return rank > 1 && outline.pieces.get(piece).words() > 2 ? 1 : 0;
  }

  /**
   * 3 for a main heading, 2 for a box named so or a second heading, 0 for other text, -1 beside the
   * article.
   */
  private static int rank(Outline outline, int piece) {
    int rank = 0;
    int steps = 0;
    for (int at = outline.pieces.get(piece).box(); at >= 0 && steps < 4; steps++) {
      Box box = outline.boxes.get(at);
      if (steps < 2 && box.is(Kind.BESIDES)) {
        return -1;
      }
      if (box.tag.equals("h1")) {
        rank = 3;
      } else if (rank < 2 && (box.tag.equals("h2") || (box.is(Kind.HEADLINE) && steps < 2))) {
        rank = 2;
      } else if (rank == 0 && steps < 2 && (MainText.heading(box.tag))) {
        rank = 1;
      }
      at = box.parent;
    }
    return rank;
  }

  private static double likeness(Outline outline, int piece, List<Set<String>> titles) {
    Set<String> here = words(outline.pieces.get(piece).plain());
    double best = 0;
    for (Set<String> title : titles) {
      Set<String> both = new HashSet<>(here);
      both.retainAll(title);
      boolean alike =
          both.size() > 1
              && both.size() >= ALIKE * here.size()
              && both.size() >= COVERED * title.size();
      if (alike) {
        best = Math.max(best, (double) both.size() / Math.max(here.size(), title.size()));
      }
    }
    return best;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Line.of(text).forEach(line -> line.words().forEach(word -> words.add(word.key())));
    return words;
  }
}
