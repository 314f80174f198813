package org.isnad.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.ingest.Page.Kind;

/** Marks what of a page is not its article. */
final class PageReader {
  private static final int TOP = 8;
  private static final int FOOT = 6;
  private static final int BOX = 5;
  private static final int CREDIT = 5;

  /** Words that no two lines share by chance. */
  private static final int SENTENCE = 6;

  private final PageWords words;
  private final LineKinds kinds;
  private final DateLines dateLines;
  private final Headlines headlines;
  private final int headline;

  PageReader(PageWords words, Names names) {
    this.words = words;
    this.kinds = new LineKinds(words, names);
    this.dateLines = new DateLines(words);
    this.headlines = new Headlines(words, new Datelines(words, names));
    this.headline = words.bound("headline");
  }

  /**
   * @param title headline known from elsewhere, or null
   */
  Page read(String text, String title) {
    Page page = new Page(text);
    if (page.size() > 1) {
      markLines(page);
      List<Integer> twins = markTwins(page);
      markTails(page);
      if (page.body().isEmpty()) {
        return new Page(text);
      }
      headlines.mark(page, title);
      markPictures(page, twins);
    }
    return page;
  }

  /** Whether the line is nothing but the title of a box of other articles. */
  boolean titlesBox(Line line) {
    return line.size() > 0 && (kinds.tail(line) || kinds.pointer(line) == line.size());
  }

  /** Below the headline, a short line printed twice is a picture's text and its caption. */
  private void markPictures(Page page, List<Integer> twins) {
    int title = 0;
    while (title < page.size() && !page.is(title, Kind.TITLE)) {
      title++;
    }
    for (int twin : twins) {
      if (twin > title && page.is(twin, Kind.BODY) && !page.line(twin).isProse(headline)) {
        page.mark(twin, Kind.CAPTION);
      }
    }
  }

  private void markLines(Page page) {
    int top = top(page);
    for (int i = 0; i < page.size(); i++) {
      Line line = page.line(i);
      boolean edge = i <= Math.max(top, 2) || i >= page.size() - FOOT;
      int icon = kinds.iconRemnant(line);
      if (kinds.furniture(line)) {
        page.mark(i, Kind.FURNITURE);
        markLinked(page, i);
      } else if (icon > 0 && line.size() <= words.bound("caption")) {
        page.mark(i, Kind.CAPTION);
        page.markWithin(i, Kind.FURNITURE, line.start(), line.start() + icon);
      } else if (edge && (source(page, i) || dateLines.is(line) || byline(line))) {
        page.mark(i, Kind.FURNITURE);
      } else if (kinds.captionByOpening(line) || captionByCredit(page, i, top)) {
        page.mark(i, Kind.CAPTION);
      } else {
        markTrailingPointer(page, i);
      }
    }
  }

  /** A credit at the end tells a caption only where captions stand: not on the last line. */
  private boolean captionByCredit(Page page, int at, int top) {
    Line line = page.line(at);
    return at < page.size() - 1
        && (at <= top || line.size() <= headline)
        && kinds.captionByCredit(line);
  }

  /** "Read also" alone on its line: the headline below it belongs to it. */
  private void markLinked(Page page, int at) {
    Line line = page.line(at);
    int next = at + 1;
    if (line.size() > 0
        && kinds.pointer(line) == line.size()
        && next < page.size() - 1
        && !page.line(next).isProse(headline)
        && page.line(next + 1).size() > 0) {
      page.mark(next, Kind.FURNITURE);
    }
  }

  private void markTrailingPointer(Page page, int at) {
    Line line = page.line(at);
    int pointer = kinds.trailingPointer(line);
    if (pointer > 0) {
      page.markWithin(at, Kind.FURNITURE, pointer, line.end());
    }
  }

  private boolean source(Page page, int at) {
    Line line = page.line(at);
    boolean below =
        at > 0 && kinds.sourceLabel(page.line(at - 1)) && line.size() <= 4 && !line.endsSentence();
    return kinds.source(line) != null || kinds.sourceLabel(line) || below;
  }

  private boolean byline(Line line) {
    return line.size() <= 8
        && !line.endsSentence()
        && words.phrases("bylines").at(line.words(), 0) > 0
        && line.size() > 1
        && line.text().matches(".*[:–—|-].*");
  }

  /**
   * A line of the head printed again, with a credit or without, and a sentence printed again: the
   * second is furniture. Gives back the lines whose twin stands right below them.
   */
  private List<Integer> markTwins(Page page) {
    List<Integer> twins = new ArrayList<>();
    int top = top(page);
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < page.size(); i++) {
      Line line = page.line(i);
      boolean head = i < TOP * 2 && line.size() >= 3 && !line.isProse(words.bound("caption"));
      if (head || line.size() >= SENTENCE) {
        String key = line.key();
        Integer first = seen.get(key);
        if (first != null || (head && seen.containsKey(withoutCredit(line)))) {
          page.mark(i, Kind.FURNITURE);
          if (first != null && first > 0 && i == first + 1) {
            twins.add(first);
          }
        } else if (i < top || line.size() >= SENTENCE) {
          seen.put(key, i);
        }
      }
    }
    return twins;
  }

  /** The words of the line without what follows its last bar or bracket, folded. */
  private static String withoutCredit(Line line) {
    for (int drop = 1; drop <= CREDIT && line.size() - drop >= 3; drop++) {
      int from = line.words().get(line.size() - drop).start();
      int before = line.words().get(line.size() - drop - 1).end();
      if (line.between(before, from).chars().anyMatch(c -> "([-–—|/".indexOf(c) >= 0)) {
        return new Line(0, 0, "", line.words().subList(0, line.size() - drop)).key();
      }
    }
    return "";
  }

  /** The foot of the page, and boxes of links within the article. */
  private void markTails(Page page) {
    int lastProse = -1;
    for (int i = 0; i < page.size(); i++) {
      if (page.is(i, Kind.BODY) && page.line(i).isProse(headline)) {
        lastProse = i;
      }
    }
    for (int i = 1; i < page.size(); i++) {
      if (kinds.tail(page.line(i))) {
        page.mark(i, Kind.FURNITURE);
        if (i > lastProse && lastProse >= 0) {
          page.footFrom(i);
          foot(page, i + 1);
          return;
        }
        box(page, i + 1);
      }
    }
  }

  /**
   * Links under a heading within the article. The last of several stays: it may be the heading of
   * the section that follows. Where paragraphs end without a full stop, nothing tells a link.
   */
  private void box(Page page, int from) {
    int to = from;
    while (to < page.size() && to - from < BOX && !page.line(to).isProse(headline)) {
      to++;
    }
    if (to < page.size() && to - from < BOX && punctuated(page)) {
      for (int i = from; i < Math.max(to - 1, Math.min(from + 1, to)); i++) {
        page.mark(i, Kind.FURNITURE);
      }
    }
  }

  private static boolean punctuated(Page page) {
    int paragraphs = 0;
    int stopped = 0;
    for (Line line : page.body()) {
      if (line.size() >= 12) {
        paragraphs++;
        stopped += line.endsSentence() ? 1 : 0;
      }
    }
    return stopped * 10 > paragraphs * 7;
  }

  /** Everything below, unless that is so much that it may be the article itself. */
  private void foot(Page page, int from) {
    long below = 0;
    long above = 0;
    for (int i = 0; i < page.size(); i++) {
      if (page.is(i, Kind.BODY)) {
        below += i >= from ? page.line(i).size() : 0;
        above += i < from ? page.line(i).size() : 0;
      }
    }
    for (int i = from; below <= above && i < page.size(); i++) {
      page.mark(i, Kind.FURNITURE);
    }
  }

  /** Index of the first line of prose: what stands above it is the head of the page. */
  private int top(Page page) {
    for (int i = 0; i < Math.min(page.size(), TOP); i++) {
      if (page.line(i).isProse(headline)) {
        return i;
      }
    }
    return Math.min(page.size(), TOP);
  }
}
