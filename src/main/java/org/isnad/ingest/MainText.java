package org.isnad.ingest;

import java.util.BitSet;
import java.util.function.Predicate;
import org.isnad.ingest.BoxNames.Kind;

/**
 * Finds the box of a page that is its article: the one that holds most of the page's prose and
 * least of anything else. The names that sites give to boxes only help; a page of nameless boxes is
 * read by its prose and links alone.
 */
final class MainText {
  /** Share of the page's prose from which a box of the article's name is believed. */
  private static final double BELIEVED = 0.4;

  /** Words of prose below which nothing can be said of a box by comparing. */
  private static final int FEW = 60;

  /** How much better a box counts whose name says that it is the article. */
  private static final double NAMED = 1.2;

  private static final double LINKS = 0.6;

  private final Outline outline;
  private final int headline;
  private final int proseWords;
  private final int sentenceWords;
  private final boolean linksCount;
  private final BitSet dropped = new BitSet();
  private final int[] prose;
  private final int[] words;
  private final int[] linked;
  private Box main;

  /**
   * @param headline index of the piece that is the page's headline, or -1
   * @param titles tells the titles of boxes of other articles, in any language
   * @param linksCount whether links count as prose: for pages whose markup makes all of it a link
   */
  MainText(
      Outline outline, int headline, PageHints hints, Predicate<Line> titles, boolean linksCount) {
    this.outline = outline;
    this.headline = headline;
    this.proseWords = hints.bound("prose");
    this.sentenceWords = hints.bound("sentence");
    this.linksCount = linksCount;
    int size = outline.pieces.size();
    prose = new int[size + 1];
    words = new int[size + 1];
    linked = new int[size + 1];
    sum();
    drop(dropByName(false));
    if (prose[size] > FEW && left() < Math.min(FEW, prose[size] / 4)) {
      dropped.clear(); // names that would leave nothing are about something else
      drop(dropByName(true));
    }
    sum();
    dropped.or(new TitledBoxes(outline, headline, titles).find(prose, words, linked));
    dropLinks();
    sum();
    choose();
  }

  /** The box of the article, or null when the page has none. */
  Box box() {
    return main;
  }

  /** Whether the piece stands in a box that is not the article. */
  boolean dropped(int piece) {
    return dropped.get(piece);
  }

  /** Whether the piece is prose of the article's kind. */
  boolean prose(int piece) {
    Piece p = outline.pieces.get(piece);
    Box box = outline.boxes.get(p.box());
    int own = linksCount ? p.words() : p.words() - p.linked();
    return own * 2 > p.words()
        && !heading(box.tag)
        && (own >= proseWords || (own >= sentenceWords && p.sentence()));
  }

  static boolean heading(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  private void sum() {
    for (int i = 0; i < prose.length - 1; i++) {
      Piece piece = outline.pieces.get(i);
      boolean counts = !dropped.get(i);
      boolean good = counts && i > headline && prose(i);
      prose[i + 1] = prose[i] + (good ? piece.words() - (linksCount ? 0 : piece.linked()) : 0);
      words[i + 1] = words[i] + (counts ? piece.words() : 0);
      linked[i + 1] = linked[i] + (counts && !linksCount ? piece.linked() : 0);
    }
  }

  private static int in(int[] sums, Box box) {
    return sums[box.to] - sums[box.from];
  }

  private int left() {
    int left = 0;
    for (int i = 0; i < prose.length - 1; i++) {
      left += dropped.get(i) ? 0 : prose[i + 1] - prose[i];
    }
    return left;
  }

  /** Boxes whose name says that they stand beside the article, and that do not hold it. */
  private boolean[] dropByName(boolean careful) {
    int all = prose[prose.length - 1];
    boolean[] drop = new boolean[outline.boxes.size()];
    int[] body = new int[drop.length];
    for (int i = drop.length - 1; i >= 0; i--) { // what is inside comes behind what is around it
      Box box = outline.boxes.get(i);
      int own = box.is(Kind.BODY) ? in(prose, box) : 0;
      body[i] = Math.max(body[i], own);
      boolean article =
          box.holds(headline)
              || box.tag.equals("body")
              || box.tag.equals("main")
              || body[i] > BELIEVED * all
              || (in(prose, box) > BELIEVED * all && prose[box.from] == 0)
              || (careful && in(prose, box) > BELIEVED * all)
              || (box.inline && within(box));
      drop[i] = box.is(Kind.BESIDES) && !article;
      if (!drop[i] && box.parent >= 0) {
        body[box.parent] = Math.max(body[box.parent], body[i]);
      }
    }
    return drop;
  }

  /** Whether the line goes on at both sides of the box: without it the sentence would be broken. */
  private boolean within(Box box) {
    int last = outline.pieces.size();
    if (box.from == 0 || box.to == last || box.from == box.to) {
      return false;
    }
    int line = outline.pieces.get(box.from).line();
    return outline.pieces.get(box.from - 1).line() == line
        && outline.pieces.get(box.to).line() == line;
  }

  private void drop(boolean[] drop) {
    for (int i = 0; i < drop.length; i++) {
      if (drop[i]) {
        Box box = outline.boxes.get(i);
        dropped.set(box.from, box.to);
      }
    }
  }

  /** Boxes and lines that are lists of links. */
  private void dropLinks() {
    if (linksCount) {
      return;
    }
    BitSet links = new BitSet();
    for (Box box : outline.boxes) {
      if (!box.inline
          && !box.holds(headline)
          && in(prose, box) == 0
          && in(linked, box) > LINKS * in(words, box)) {
        links.set(box.from, box.to);
      }
    }
    for (int i = 0; i < outline.pieces.size(); i++) {
      Piece piece = outline.pieces.get(i);
      boolean whole =
          (i == 0 || outline.pieces.get(i - 1).line() != piece.line())
              && (i + 1 == outline.pieces.size()
                  || outline.pieces.get(i + 1).line() != piece.line());
      if (i != headline && whole && piece.link()) {
        links.set(i);
      }
    }
    dropped.or(links);
  }

  /** Recall times the square of precision, over all boxes, in one pass. */
  private void choose() {
    double best = 0;
    for (Box box : outline.boxes) {
      int good = in(prose, box);
      if (!box.inline && good > 0) {
        double precision = (double) good / Math.max(good, in(words, box));
        boolean named = box.is(Kind.BODY) || box.tag.equals("article");
        double score = good * precision * precision * (named ? NAMED : 1);
        if (score > best) {
          best = score;
          main = box;
        }
      }
    }
    if (main == null) {
      shortest();
    }
  }

  /** A line of news that is too short to be told as prose is believed in a box of that name. */
  private void shortest() {
    int most = 0;
    for (Box box : outline.boxes) {
      int here = in(words, box) - in(linked, box);
      if (box.is(Kind.BODY) && !box.holds(headline) && here > most) {
        most = here;
        main = box;
      }
    }
  }
}
