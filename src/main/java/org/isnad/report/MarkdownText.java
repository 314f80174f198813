package org.isnad.report;

/**
 * Words of articles inside Markdown: read as words, whatever they are. No HTML, no links, no marks,
 * no letters that turn the line around, and always on one line.
 */
final class MarkdownText {
  private static final String MARKS = "\\`*_[]#|~!@$^{}";

  private MarkdownText() {}

  static String plain(String text) {
    String line = Columns.plain(text == null ? "" : text);
    StringBuilder out = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        // an address or a domain would turn into a link by itself
        case ':' -> out.append(line.startsWith("//", i + 1) ? "\\:" : ":");
        case '.' -> out.append(www(line, i) || numbered(line, i) ? "\\." : ".");
        case ')' -> out.append(numbered(line, i) ? "\\)" : ")");
        case '-', '+', '=' -> out.append(i == 0 ? "\\" : "").append(c);
        default -> {
          if (MARKS.indexOf(c) >= 0) {
            out.append('\\');
          }
          out.append(c);
        }
      }
    }
    return out.toString();
  }

  private static boolean www(String line, int dot) {
    return dot >= 3 && line.regionMatches(true, dot - 3, "www", 0, 3);
  }

  /** Whether all before it are digits: the beginning of a numbered list. */
  private static boolean numbered(String line, int at) {
    for (int i = 0; i < at; i++) {
      if (line.charAt(i) < '0' || line.charAt(i) > '9') {
        return false;
      }
    }
    return at > 0;
  }
}
