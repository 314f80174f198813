package org.isnad.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.fact.Document;
import org.isnad.fact.Span;
import org.isnad.finding.Trouble;

/**
 * Puts the lines of a gold file onto the articles that were read: by path, else by the name of the
 * file alone; the quote must stand where the line says.
 */
final class Placing {
  private final Gold gold;
  private final Map<String, List<Document>> byName = new HashMap<>();
  private final List<GoldClaim> claims = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private final SortedMap<String, Integer> absent = new TreeMap<>();

  Placing(Gold gold, List<Document> documents) {
    this.gold = gold;
    for (Document document : documents) {
      String path = document.file();
      byName.computeIfAbsent(path, k -> new ArrayList<>()).add(document);
      if (!base(path).equals(path)) {
        byName.computeIfAbsent(base(path), k -> new ArrayList<>()).add(document);
      }
    }
    for (GoldLine line : gold.lines()) {
      try {
        place(line);
      } catch (BadLine e) {
        troubles.add(Gold.trouble(gold.name(), line.line(), e));
      }
    }
  }

  List<GoldClaim> claims() {
    return claims;
  }

  /** Lines whose quote does not stand where they say. */
  List<Trouble> troubles() {
    return troubles;
  }

  /** Articles that the gold file names and that were not read, with the number of their lines. */
  SortedMap<String, Integer> absent() {
    return absent;
  }

  private static String base(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private void place(GoldLine line) throws BadLine {
    List<Document> named = byName.get(line.file());
    if (named == null) {
      named = byName.get(base(line.file()));
    }
    if (named == null) {
      absent.merge(line.file(), 1, Integer::sum);
      return;
    }
    if (named.size() > 1) {
      throw new BadLine(
          "several articles are called '" + line.file() + "'",
          "write the path below the folder that you evaluate");
    }
    Document document = named.get(0);
    claims.add(new GoldClaim(line, document, span(line, document.text())));
  }

  /** Offsets may count characters (code points) or UTF-16 units: the quote tells which. */
  private static Span span(GoldLine line, String text) throws BadLine {
    int start = offset(text, line.start());
    if (start >= 0 && text.startsWith(line.quote(), start)) {
      return new Span(start, start + line.quote().length());
    }
    if (text.startsWith(line.quote(), line.start())) {
      return new Span(line.start(), line.start() + line.quote().length());
    }
    throw new BadLine(
        "the quote does not stand at " + line.start() + " of '" + line.file() + "'",
        where(line, text));
  }

  private static int offset(String text, int characters) {
    return characters > text.codePointCount(0, text.length())
        ? -1
        : text.offsetByCodePoints(0, characters);
  }

  private static String where(GoldLine line, String text) {
    int nearest = -1;
    for (int at = text.indexOf(line.quote()); at >= 0; at = text.indexOf(line.quote(), at + 1)) {
      boolean nearer = Math.abs(at - line.start()) < Math.abs(nearest - line.start());
      nearest = nearest < 0 || nearer ? at : nearest;
    }
    if (nearest < 0) {
      return "its words stand nowhere in the article: copy them exactly, marks and spaces too";
    }
    int start = text.codePointCount(0, nearest);
    int end = start + line.quote().codePointCount(0, line.quote().length());
    return "it stands at \"start\": " + start + ", \"end\": " + end;
  }
}
