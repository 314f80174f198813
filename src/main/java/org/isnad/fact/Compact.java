package org.isnad.fact;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Arabic text in half the memory, whole articles in a quarter of it. The JVM keeps a text in one
 * byte a character when all of it is Latin-1, else in two; here the letters and marks of Arabic
 * news take the place of the upper half of Latin-1, and what is long is deflated besides. Any text
 * comes back as it was.
 */
public final class Compact {
  /** Begins every text that is kept in one byte a letter. */
  private static final char SIGN = '\u0000';

  /** Begins every text whose bytes are deflated. */
  private static final char DEFLATED = '\u0002';

  /** Of fewer letters nothing would be gained that is worth the time. */
  private static final int LONG = 500;

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
    return text == null || text.isEmpty() ? text : pack(text, false);
  }

  /**
   * A text that is seldom asked for, deflated when it is long: half the memory of one that is
   * packed, but it takes some time to come back.
   */
  public static String deflate(String text) {
    return text == null || text.isEmpty() ? text : pack(text, text.length() >= LONG);
  }

  private static String pack(String text, boolean deflates) {
    byte[] packed = new byte[1 + 3 * text.length()];
    int size = 1; // the sign, which is zero
    boolean signed = signed(text);
    boolean wide = signed;
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
    String deflated = deflates ? deflated(packed, size) : null;
    if (deflated != null) {
      return deflated;
    }
    boolean gains = wide && (size < 2 * text.length() || signed);
    return gains ? new String(packed, 0, size, StandardCharsets.ISO_8859_1) : text;
  }

  /** Whether a text would pass for one that is kept in another form. */
  private static boolean signed(String text) {
    return text.charAt(0) == SIGN || text.charAt(0) == DEFLATED;
  }

  /** The bytes behind the sign deflated, or null when nothing is gained. */
  private static String deflated(byte[] packed, int size) {
    byte[] small = new byte[size];
    small[0] = (byte) DEFLATED;
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(packed, 1, size - 1);
      deflater.finish();
      int length = deflater.deflate(small, 1, size - 1);
      return deflater.finished()
          ? new String(small, 0, 1 + length, StandardCharsets.ISO_8859_1)
          : null;
    } finally {
      deflater.end();
    }
  }

  private static String inflated(String kept) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(kept.getBytes(StandardCharsets.ISO_8859_1), 1, kept.length() - 1);
      byte[] packed = new byte[3 * kept.length()];
      int size = 1; // the sign, which is zero
      while (!inflater.finished()) {
        if (size == packed.length) {
          packed = Arrays.copyOf(packed, 2 * size);
        }
        size += inflater.inflate(packed, size, packed.length - size);
      }
      return new String(packed, 0, size, StandardCharsets.ISO_8859_1);
    } catch (DataFormatException e) {
      throw new IllegalStateException("nobody but this class deflated these bytes", e);
    } finally {
      inflater.end();
    }
  }

  /** The text that was packed. */
  public static String unpack(String kept) {
    if (kept == null || kept.isEmpty() || !signed(kept)) {
      return kept;
    }
    return kept.charAt(0) == SIGN ? letters(kept) : letters(inflated(kept));
  }

  private static String letters(String kept) {
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
