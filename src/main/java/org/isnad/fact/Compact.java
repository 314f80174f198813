package org.isnad.fact;

import java.nio.charset.StandardCharsets;

/**
 * Arabic text in half the memory. The JVM keeps a text in one byte a character when all of it is
 * Latin-1, else in two; here the letters and marks of Arabic news take the place of the upper half
 * of Latin-1. Any text comes back as it was.
 */
public final class Compact {
  /** Begins every text that is kept so. */
  private static final char SIGN = '\u0000';

  /** Before a character that has no place: its two bytes follow. */
  private static final char ESCAPE = '\u0001';

  private static final int FIRST = 0x80;

  /** Arabic letters with their vowels, then what else Arabic news is written with. */
  private static final String UPPER =
      range('\u0621', '\u0652')
          + range('\u0660', '\u066C')
          + "\u060C\u061B\u061F\u0670\u0671\u067E\u0686\u0698\u06A4\u06A9\u06AF\u06C1\u06CC"
          + "\u00A0\u00AB\u00BB\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u2022\u200C\u200D"
          + "\u200E\u200F\uFEFF\uFFFD";

  private static final byte[] CODES = codes();
  private static final char[] CHARS = chars();

  private Compact() {}

  private static String range(char from, char to) {
    StringBuilder range = new StringBuilder();
    for (char c = from; c <= to; c++) {
      range.append(c);
    }
    return range.toString();
  }

  private static char[] chars() {
    char[] chars = new char[FIRST + UPPER.length()];
    for (char c = 0; c < chars.length; c++) {
      chars[c] = c < FIRST ? c : UPPER.charAt(c - FIRST);
    }
    return chars;
  }

  private static byte[] codes() {
    byte[] codes = new byte[Character.MAX_VALUE + 1];
    for (int c = ESCAPE + 1; c < FIRST; c++) {
      codes[c] = (byte) c;
    }
    for (int i = 0; i < UPPER.length(); i++) {
      codes[UPPER.charAt(i)] = (byte) (FIRST + i);
    }
    return codes;
  }

  /** The text as it is kept: as it came when nothing is gained. */
  public static String pack(String text) {
    if (text == null || text.isEmpty()) {
      return text;
    }
    byte[] packed = new byte[1 + 3 * text.length()];
    int size = 1; // the sign, which is zero
    boolean wide = text.indexOf(SIGN) == 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      wide |= c > 0xFF;
      byte code = CODES[c];
      if (code == 0) {
        packed[size++] = ESCAPE;
        packed[size++] = (byte) (c >> 8);
        packed[size++] = (byte) c;
      } else {
        packed[size++] = code;
      }
    }
    boolean gains = wide && (size < 2 * text.length() || text.charAt(0) == SIGN);
    return gains ? new String(packed, 0, size, StandardCharsets.ISO_8859_1) : text;
  }

  /** The text that was packed. */
  public static String unpack(String kept) {
    if (kept == null || kept.isEmpty() || kept.charAt(0) != SIGN) {
      return kept;
    }
    char[] text = new char[kept.length() - 1];
    int size = 0;
    for (int i = 1; i < kept.length(); i++) {
      char c = kept.charAt(i);
      if (c == ESCAPE) {
        text[size++] = (char) (kept.charAt(i + 1) << 8 | kept.charAt(i + 2));
        i += 2;
      } else {
        text[size++] = CHARS[c];
      }
    }
    return new String(text, 0, size);
  }
}
