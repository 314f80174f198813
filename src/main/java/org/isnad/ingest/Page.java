package org.isnad.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.fact.Part;
import org.isnad.fact.Span;

/**
 * A text cut into lines, and what each line is. What no pattern claims is body: a menu line that is
 * read costs less than a sentence that is lost.
 */
final class Page {
  /** What a line is. */
  enum Kind {
    BODY,
    TITLE,
    CAPTION,
    FURNITURE
  }

  private final List<Line> lines;
  private final Kind[] kinds;
  private final Map<Integer, Part> inner = new HashMap<>();
  private int foot;

  Page(String text) {
    this.lines = Line.of(text);
    this.kinds = new Kind[lines.size()];
    Arrays.fill(kinds, Kind.BODY);
    this.foot = lines.size();
  }

  int size() {
    return lines.size();
  }

  Line line(int at) {
    return lines.get(at);
  }

  boolean is(int at, Kind kind) {
    return kinds[at] == kind;
  }

  void mark(int at, Kind kind) {
    kinds[at] = kind;
  }

  /** Sets the first line of the foot of the page, where other articles are listed. */
  void footFrom(int at) {
    foot = at;
  }

  /** The first line of the foot of the page; the number of lines when there is none. */
  int foot() {
    return foot;
  }

  /** Marks a stretch at the start of a caption or at the end of a line of body. */
  void markWithin(int at, Kind kind, int start, int end) {
    inner.put(at, new Part(name(kind), new Span(start, end)));
  }

  /** The words of the line that no stretch marked within it makes furniture. */
  String withoutFurniture(int at) {
    Line line = lines.get(at);
    Part part = inner.get(at);
    if (part == null || !part.kind().equals(name(Kind.FURNITURE))) {
      return line.text();
    }
    return line.between(line.start(), part.span().start()).strip()
        + line.between(part.span().end(), line.end()).strip();
  }

  /** Lines of body. */
  List<Line> body() {
    List<Line> body = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == Kind.BODY) {
        body.add(lines.get(i));
      }
    }
    return body;
  }

  /** The words of the headline, or null. */
  String title() {
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == Kind.TITLE) {
        return lines.get(i).text().substring(titleStart(i) - lines.get(i).start());
      }
    }
    return null;
  }

  /** Everything that is not body, in order. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      Line line = lines.get(i);
      int start = kinds[i] == Kind.TITLE ? titleStart(i) : line.start();
      Part part = inner.get(i);
      boolean opens = part != null && part.span().start() == line.start();
      if (part != null && kinds[i] == (opens ? Kind.CAPTION : Kind.BODY)) {
        parts.add(part);
        start = opens ? part.span().end() : start;
      }
      if (kinds[i] != Kind.BODY && start < line.end()) {
        parts.add(new Part(name(kinds[i]), new Span(start, line.end())));
      }
    }
    return List.copyOf(parts);
  }

  /** A Markdown heading's signs are no part of the headline. */
  private int titleStart(int at) {
    Line line = lines.get(at);
    int start = line.start();
    while (start < line.end()
        && "# \u00A0".indexOf(line.text().charAt(start - line.start())) >= 0) {
      start++;
    }
    return start;
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
