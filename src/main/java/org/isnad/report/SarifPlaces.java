package org.isnad.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;

/** Where quotes stand, as SARIF says it: artifact, offset, line and column, and the words. */
final class SarifPlaces {
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  private static final String HEX = "0123456789ABCDEF";

  private final Lookup lookup;
  private final String lang;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, int[]> lines = new HashMap<>();

  SarifPlaces(Lookup lookup, String lang) {
    this.lookup = lookup;
    this.lang = lang;
    int number = 0;
    for (Document document : lookup.all.facts().documents()) {
      numbers.putIfAbsent(document.id(), number++);
    }
  }

  /** The place of a claim, with who published it and when as its message. */
  Tree of(Claim claim) {
    Tree at = Tree.of("uri", uri(lookup.fileOf(claim))).put("index", numbers.get(claim.document()));
    Document document = lookup.documents.get(claim.document());
    String day = Words.in(Words.day(document == null ? null : document.published()), lang);
    String chain = Words.in(lookup.outletOf(claim), lang) + " (" + day + ")";
    return Tree.of(
            "physicalLocation",
            Tree.of("artifactLocation", at).put("region", region(claim, document)))
        .put("message", SarifReport.message(chain))
        .put("properties", Tree.of("claim", claim.id()).put("root", claim.root()));
  }

  private Tree region(Claim claim, Document document) {
    int start = claim.span().start();
    int end = claim.span().end();
    Tree region = new Tree();
    String text = document == null ? null : document.text();
    if (text != null && end <= text.length()) {
      int[] starts = lines.computeIfAbsent(document.id(), id -> starts(text));
      int first = line(starts, start);
      int last = line(starts, end);
      region.put("startLine", first).put("startColumn", start - starts[first - 1] + 1);
      region.put("endLine", last).put("endColumn", end - starts[last - 1] + 1);
    }
    return region
        .put("charOffset", start)
        .put("charLength", end - start)
        .put("snippet", new Tree().put("text", claim.quote()));
  }

  private static int[] starts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The line of an offset, from 1. */
  private static int line(int[] starts, int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** A relative path as a URI: all but plain letters by their UTF-8 bytes. */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : String.valueOf(path).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return uri.toString();
  }
}
