package org.isnad.ingest;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Boxes that open with a title such as "read also" and hold little prose; the box around one only
 * where it adds links to it.
 */
final class TitledBoxes {
  /** Share of the page's prose up to which a box is believed to be what its title says. */
  private static final double PROSE = 0.3;

  private static final double LINKS = 0.6;
  private static final int TITLE = 7;

  private final Outline outline;
  private final int headline;
  private final Predicate<Line> titles;

  /**
   * @param titles tells the titles of boxes of other articles, in any language
   */
  TitledBoxes(Outline outline, int headline, Predicate<Line> titles) {
    this.outline = outline;
    this.headline = headline;
    this.titles = titles;
  }

  /**
   * The pieces in such boxes.
   *
   * @param prose words of prose before each piece, and likewise all words and those of links
   */
  BitSet find(int[] prose, int[] words, int[] linked) {
    int most = (int) (PROSE * prose[prose.length - 1]);
    int[] reach = new int[outline.pieces.size()];
    for (int i = outline.boxes.size() - 1; i >= 0; i--) { // a box comes behind those in it
      Box box = outline.boxes.get(i);
      if (!box.inline && box.to - box.from > 1 && !box.holds(headline)) {
        int inner = reach[box.from];
        boolean title =
            inner == 0
                ? isTitle(outline.pieces.get(box.from))
                : inner > 0
                    && linked[box.to] - linked[inner] > LINKS * (words[box.to] - words[inner]);
        reach[box.from] =
            title && prose[box.to] - prose[box.from] <= most ? box.to : inner == 0 ? -1 : inner;
      }
    }
    BitSet found = new BitSet();
    for (int i = 0; i < reach.length; i++) {
      if (reach[i] > 0) {
        found.set(i, reach[i]);
      }
    }
    return found;
  }

  private boolean isTitle(Piece piece) {
    if (piece.words() > TITLE) {
      return false;
    }
    List<Line> lines = Line.of(piece.plain());
    return !lines.isEmpty() && titles.test(lines.get(0));
  }
}
