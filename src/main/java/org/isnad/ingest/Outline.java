package org.isnad.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * A page as a row of pieces of text and the boxes around them. A box covers a stretch of the row,
 * so that all that is asked of it later is asked of numbers and not of the tree.
 */
final class Outline implements NodeFilter {
  private static final Set<String> PICTURES =
      Set.of("img", "picture", "video", "amp-img", "amp-video", "amp-youtube");

  /** Longest piece that signs are still joined to. */
  private static final int LONGEST = 20_000;

  /** Words under links to one place that no card of a list has. */
  private static final int OPEN = 80;

  /**
   * A day that a {@code <time>} states.
   *
   * @param piece index of the piece that it opens
   */
  record Time(int piece, String datetime, int box) {}

  final List<Piece> pieces = new ArrayList<>();
  final List<Box> boxes = new ArrayList<>();
  final List<Time> times = new ArrayList<>();

  /** Where the last link in or above each piece leads. */
  private final List<String> targets = new ArrayList<>();

  private final BoxNames names;
  private final Set<String> skipped;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Deque<Element> openElements = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int words;
  private int linked;
  private int links;
  private int line;
  private int breaks;
  private boolean closed;
  private String target = "";

  private Outline(BoxNames names, Set<String> skipped) {
    this.names = names;
    this.skipped = skipped;
  }

  static Outline of(Document page, BoxNames names, Set<String> skipped) {
    Outline outline = new Outline(names, skipped);
    (page.body() == null ? page : page.body()).filter(outline);
    outline.openLinks();
    return outline;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      closed = false;
    } else if (node instanceof Element element) {
      String tag = element.normalName();
      if (skipped.contains(tag)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element, tag);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element, String tag) {
    if (closed && words > 0 && text.charAt(text.length() - 1) != ' ') {
      text.append(Piece.SEAM);
    }
    closed = false;
    if (tag.equals("br")) {
      piece();
      line++;
      breaks++;
      return;
    }
    if (PICTURES.contains(tag)) {
      picture();
    }
    if (isLink(element)) {
      links++;
      target = element.attr("href");
    }
    Set<BoxNames.Kind> kinds = names.of(element);
    boolean block = element.isBlock() || tag.indexOf('-') >= 0;
    if (block || !kinds.isEmpty()) {
      cut(block);
      int parent = open.isEmpty() ? -1 : open.peek();
      boxes.add(new Box(tag, parent, kinds, !block, pieces.size()));
      open.push(boxes.size() - 1);
      openElements.push(element);
    }
    if (tag.equals("time")) {
      times.add(new Time(pieces.size(), element.attr("datetime"), open.peek()));
    }
  }

  /** The figure around a picture, when one stands near above it. */
  private void picture() {
    int steps = 0;
    for (int box : open) {
      if (boxes.get(box).tag.equals("figure")) {
        boxes.get(box).picture = true;
        return;
      }
      if (++steps > 8) {
        return;
      }
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (openElements.peek() == element) {
        openElements.pop();
        Box box = boxes.get(open.peek());
        cut(!box.inline);
        box.to = pieces.size();
        open.pop();
      }
      links -= isLink(element) ? 1 : 0;
      closed = true;
    }
    return FilterResult.CONTINUE;
  }

  /** A link that nobody closed goes on through the paragraphs below it, and is none there. */
  private void openLinks() {
    Map<String, Integer> under = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      under.merge(targets.get(i), pieces.get(i).linked(), Integer::sum);
    }
    for (int i = 0; i < pieces.size(); i++) {
      Piece p = pieces.get(i);
      if (p.linked() > 0 && under.get(targets.get(i)) > OPEN) {
        pieces.set(i, new Piece(p.text(), p.words(), 0, p.box(), p.line(), p.breaks()));
      }
    }
  }

  /** Whether the name of the box, or of one around it, says that it stands beside the article. */
  boolean besides(int box) {
    for (int at = box; at >= 0; at = boxes.get(at).parent) {
      if (boxes.get(at).is(BoxNames.Kind.BESIDES)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }

  private void cut(boolean endsLine) {
    piece();
    if (endsLine) {
      line++;
      breaks = 0;
      text.setLength(0);
    }
  }

  private void piece() {
    if (words > 0 && !open.isEmpty()) {
      pieces.add(new Piece(text.toString(), words, linked, open.peek(), line, breaks));
      targets.add(target);
      breaks = 0;
      text.setLength(0);
    } else if (!text.toString().isBlank() && !pieces.isEmpty()) {
      glue();
    } else {
      text.setLength(0);
    }
    words = 0;
    linked = 0;
  }

  /** Signs without words, such as the full stop behind a named link, stay with their line. */
  private void glue() {
    Piece last = pieces.get(pieces.size() - 1);
    if (last.line() == line && last.text().length() < LONGEST) {
      pieces.set(
          pieces.size() - 1,
          new Piece(
              last.text() + text, last.words(), last.linked(), last.box(), line, last.breaks()));
      text.setLength(0);
    } else if (text.length() > 40) {
      text.setLength(0); // a line drawn with signs
    }
  }

  private void append(String more) {
    boolean inWord = false;
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ';
      if (blank) {
        if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
        inWord = false;
      } else {
        text.append(c);
        if (!inWord && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
          inWord = true;
          words++;
          linked += links > 0 ? 1 : 0;
        }
      }
    }
  }
}
