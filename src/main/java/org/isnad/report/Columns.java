package org.isnad.report;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** How text lies in the columns of a terminal: safe to print, wrapped, and turned the right way. */
final class Columns {
  private static final char FIRST_STRONG = '\u2068';
  private static final char POP = '\u2069';

  private Columns() {}

  /** The text on one line, without what could steer a terminal or turn the line around. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean letter = letter(c);
      if (!letter && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
        gap = plain.length() > 0;
        continue;
      }
      if (!letter && (Character.isISOControl(c) || steers(c))) {
        continue;
      }
      if (gap) {
        plain.append(' ');
        gap = false;
      }
      plain.appendCodePoint(!letter && Character.getType(c) == Character.SURROGATE ? 0xFFFD : c);
    }
    return plain.toString();
  }

  /** What most letters are, seen at once: ASCII that is no control or blank, and Arabic. */
  private static boolean letter(int c) {
    return c > ' ' && c < 0x7F || c >= 0x600 && c < 0x700;
  }

  private static boolean steers(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /** Columns that a terminal gives the text. */
  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> wide(c) ? 2 : 1;
    };
  }

  private static boolean wide(int c) {
    if (c < 0x1100) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL
        || (c >= 0xFF01 && c <= 0xFF60)
        || (c >= 0x1F300 && c <= 0x1FAFF);
  }

  /** Lines no wider than asked; a word that is wider than a line is cut. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : plain(text).split(" ")) {
      int wide = width(word);
      if (used > 0 && used + 1 + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      for (int i = 0; i < word.length(); ) {
        int c = word.codePointAt(i);
        int w = width(c);
        if (used + w > width) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        line.appendCodePoint(c);
        used += w;
        i += Character.charCount(c);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /**
   * Puts every run that is written against the direction of its line between isolates, so that
   * numbers and punctuation around it stay where they belong.
   */
  static String isolate(String line, boolean rightToLeft) {
    StringBuilder out = new StringBuilder(line.length() + 8);
    int open = -1;
    int end = -1;
    int brackets = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int way = way(c);
      boolean against = way == (rightToLeft ? -1 : 1);
      if (open >= 0 && way != 0 && !against) {
        out.insert(end, POP).insert(open, FIRST_STRONG);
        open = -1;
      } else if (open < 0 && against) {
        open = out.length();
        brackets = 0;
      }
      i += Character.charCount(c);
      if (open < 0) {
        out.appendCodePoint(c);
        continue;
      }
      boolean joined = end == out.length() && Character.getType(c) == Character.NON_SPACING_MARK;
      int bracket = bracket(c);
      brackets += bracket;
      out.appendCodePoint(c);
      if (against || joined || (bracket < 0 && brackets >= 0)) {
        end = out.length();
      }
    }
    if (open >= 0) {
      out.insert(end, POP).insert(open, FIRST_STRONG);
    }
    return out.toString();
  }

  private static int bracket(int c) {
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> 1;
      case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> -1;
      default -> 0;
    };
  }

  /** 1 for a letter written from right to left, -1 from left to right, 0 for what takes either. */
  static int way(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          1;
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
      default -> 0;
    };
  }
}
