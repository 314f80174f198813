package org.isnad.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.ingest.BoxNames.Kind;

/**
 * Writes the article of a page as lines: a paragraph, an item, a subheading or a caption each. What
 * stands between headline and text comes with it when it is a lead or a picture's caption.
 */
final class ArticleLines {
  /** Pieces between headline and text beyond which they have nothing to do with each other. */
  private static final int FAR = 60;

  private static final int LONGEST_CAPTION = 80;

  /** Words from which what stands under a picture is more than who made it. */
  private static final int CAPTION = 3;

  private static final int LONGEST_NOTE = 14;
  private static final int LEAST = 4;
  private static final Set<String> PARAGRAPHS = Set.of("p", "li", "blockquote", "dd", "dt", "pre");

  private final Outline outline;
  private final MainText main;
  private final PageHeadline title;
  private final int headline;
  private final int near;
  private final List<SavedLine> lines = new ArrayList<>();
  private final Set<Integer> loose = new HashSet<>();
  private final StringBuilder text = new StringBuilder();
  private int last = -1;

  private ArticleLines(Outline outline, MainText main, PageHeadline title, int near) {
    this.outline = outline;
    this.main = main;
    this.title = title;
    this.headline = title.last();
    this.near = near;
  }

  /**
   * @param title the page's headline; it is not among the lines
   * @param near pieces around the headline that are kept as furniture
   */
  static List<SavedLine> of(Outline outline, MainText main, PageHeadline title, int near) {
    ArticleLines article = new ArticleLines(outline, main, title, near);
    article.write();
    return article.lines;
  }

  private void write() {
    Box box = main.box();
    int first = box.from;
    while (first < box.to && !body(first)) {
      first++;
    }
    first = first == box.to ? Math.max(box.from, headline + 1) : first;
    int end = box.to;
    while (end > first + 1 && !body(end - 1)) {
      end--;
    }
    findLooseBreaks();
    for (int i = Math.max(0, title.from() - near); i < title.from(); i++) {
      note(i);
    }
    if (headline >= 0 && headline < first) {
      boolean joined = first - headline <= FAR;
      for (int i = headline + 1; i < first; i++) {
        if (joined || box.holds(i)) {
          opening(i);
        }
      }
    } else {
      for (int i = Math.max(0, first - near); i < first; i++) {
        if (box.holds(i)) {
          opening(i);
        } else {
          note(i);
        }
      }
    }
    for (int i = first; i < end; i++) {
      if (!main.dropped(i)) {
        piece(i, caption(i) ? Page.Kind.CAPTION : Page.Kind.BODY);
      }
    }
    int around = end > 0 ? around(end - 1) : -1;
    for (int i = end; i < box.to; i++) {
      closing(i, around);
    }
    flush(Page.Kind.BODY);
  }

  private boolean body(int piece) {
    return piece > headline && !main.dropped(piece) && main.prose(piece) && !caption(piece);
  }

  /** Between headline and text: captions and leads; the rest may tell the day. */
  private void opening(int i) {
    Piece piece = outline.pieces.get(i);
    if (main.dropped(i)) {
      note(i);
    } else if (caption(i)) {
      piece(i, Page.Kind.CAPTION);
    } else if ((piece.words() >= LEAST || main.box().holds(i))
        && piece.linked() * 2 < piece.words()
        && (main.prose(i) || named(i, Kind.LEAD) || PARAGRAPHS.contains(tag(i)))) {
      piece(i, Page.Kind.BODY);
    } else {
      note(i);
    }
  }

  /**
   * Below the text: what stands in paragraphs of the article's own box, or as its text does.
   *
   * @param around the box around the last of the text
   */
  private void closing(int i, int around) {
    Piece piece = outline.pieces.get(i);
    if (main.dropped(i)) {
      note(i);
    } else if (caption(i)) {
      piece(i, Page.Kind.CAPTION);
    } else if (piece.linked() * 2 < piece.words()
        && (PARAGRAPHS.contains(tag(i)) || (piece.words() >= LEAST && around(i) == around))) {
      piece(i, Page.Kind.BODY);
    } else {
      note(i);
    }
  }

  /** A short line that is not the article but may hold its day or its source. */
  private void note(int i) {
    if (outline.pieces.get(i).words() <= LONGEST_NOTE) {
      piece(i, Page.Kind.FURNITURE);
    }
  }

  private int around(int piece) {
    return outline.boxes.get(outline.pieces.get(piece).box()).parent;
  }

  private String tag(int piece) {
    int box = outline.pieces.get(piece).box();
    while (box > 0 && outline.boxes.get(box).inline) {
      box = outline.boxes.get(box).parent;
    }
    return outline.boxes.get(box).tag;
  }

  private boolean named(int piece, Kind kind) {
    int steps = 0;
    for (int box = outline.pieces.get(piece).box(); box >= 0 && steps < 4; steps++) {
      if (outline.boxes.get(box).is(kind)) {
        return true;
      }
      box = outline.boxes.get(box).parent;
    }
    return false;
  }

  private boolean caption(int piece) {
    int steps = 0;
    for (int at = outline.pieces.get(piece).box(); at >= 0 && steps < 6; steps++) {
      Box box = outline.boxes.get(at);
      if (box.caption()) {
        return !box.holds(headline) && outline.pieces.get(piece).words() <= LONGEST_CAPTION;
      }
      at = box.parent;
    }
    return false;
  }

  /** Boxes in which paragraphs are parted by two breaks: a single one there is only the margin. */
  private void findLooseBreaks() {
    Set<Integer> doubled = new HashSet<>();
    Set<Integer> single = new HashSet<>();
    for (Piece piece : outline.pieces) {
      if (piece.breaks() > 1) {
        doubled.add(piece.box());
      } else if (piece.breaks() == 1) {
        single.add(piece.box());
      }
    }
    loose.addAll(single);
    loose.retainAll(doubled);
  }

  private boolean goesOn(Piece piece, Piece before) {
    return piece.breaks() == 1
        && piece.box() == before.box()
        && loose.contains(piece.box())
        && before.words() >= LEAST
        && !before.sentence()
        && !before.text().strip().matches("(?s).*[:؟?؛]");
  }

  private Page.Kind kind = Page.Kind.BODY;

  private void piece(int i, Page.Kind of) {
    Piece piece = outline.pieces.get(i);
    Piece before = last < 0 ? null : outline.pieces.get(last);
    boolean same = before != null && of == kind && last == i - 1 && before.line() == piece.line();
    same |= before != null && of == kind && skippedWithin(before, piece, i);
    boolean next = before != null && of == kind && last == i - 1 && goesOn(piece, before);
    if (!same && !next) {
      flush(of);
    } else if (next) {
      text.append(' ');
    }
    text.append(piece.text());
    kind = of;
    last = i;
  }

  /** The same line on both sides of something that was dropped. */
  private boolean skippedWithin(Piece before, Piece piece, int i) {
    return before.line() == piece.line() && last < i - 1;
  }

  private void flush(Page.Kind next) {
    // a note may be several: "paper", "day" and "hour" in boxes that only the page draws apart
    String[] all =
        kind == Page.Kind.FURNITURE
            ? text.toString().split(String.valueOf(Piece.SEAM))
            : new String[] {text.toString().replace(String.valueOf(Piece.SEAM), "")};
    for (String one : all) {
      String line = one.replaceAll(" {2,}", " ").strip();
      boolean credit = kind == Page.Kind.CAPTION && line.split(" ").length < CAPTION;
      if (!line.isEmpty()) {
        lines.add(new SavedLine(credit ? Page.Kind.FURNITURE : kind, line));
      }
    }
    text.setLength(0);
    kind = next;
  }
}
