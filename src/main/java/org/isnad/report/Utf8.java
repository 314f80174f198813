package org.isnad.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text as UTF-8 in one buffer, encoded and escaped in one pass: a report is hundreds of megabytes,
 * and between encoders, escaping writers and pretty printers most of its time was lost.
 */
final class Utf8 {
  /** From so many bytes on it is worth writing them out. */
  private static final int MANY = 1 << 16;

  private byte[] bytes;
  private char[] units = new char[256];
  private int size;

  /**
   * @param room bytes that are expected; more find place too
   */
  Utf8(int room) {
    bytes = new byte[room];
  }

  void put(char ascii) {
    room(1);
    bytes[size++] = (byte) ascii;
  }

  void put(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  /** A text; half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. */
  void put(String text, Escapes escapes) {
    int length = text.length();
    if (units.length < length) {
      units = new char[Math.max(length, 2 * units.length)];
    }
    text.getChars(0, length, units, 0);
    room(Escapes.WIDEST * length);
    size = encode(units, length, escapes, bytes, size);
  }

  private static int encode(char[] units, int length, Escapes escapes, byte[] to, int start) {
    int at = start;
    for (int i = 0; i < length; i++) {
      char c = units[i];
      if (c < 0x80) {
        byte[] other = escapes.instead(c);
        if (other == null) {
          to[at++] = (byte) c;
        } else {
          System.arraycopy(other, 0, to, at, other.length);
          at += other.length;
        }
      } else if (c < 0x800) {
        to[at++] = (byte) (0xC0 | c >> 6);
        to[at++] = (byte) (0x80 | c & 0x3F);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(units[i + 1])) {
        int point = Character.toCodePoint(c, units[++i]);
        to[at++] = (byte) (0xF0 | point >> 18);
        to[at++] = (byte) (0x80 | point >> 12 & 0x3F);
        to[at++] = (byte) (0x80 | point >> 6 & 0x3F);
        to[at++] = (byte) (0x80 | point & 0x3F);
      } else {
        char whole = Character.isSurrogate(c) ? '\uFFFD' : c;
        to[at++] = (byte) (0xE0 | whole >> 12);
        to[at++] = (byte) (0x80 | whole >> 6 & 0x3F);
        to[at++] = (byte) (0x80 | whole & 0x3F);
      }
    }
    return at;
  }

  /** Half a surrogate pair cannot be written in UTF-8; one unit for one keeps every offset true. */
  static String wellFormed(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!Character.isSurrogate(unit)) {
        continue;
      }
      if (Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (mended == null) {
        mended = new StringBuilder(text);
      }
      mended.setCharAt(i, '\uFFFD');
    }
    return mended == null ? text : mended.toString();
  }

  /** Writes out what there is, when it is much. */
  void spill(OutputStream out) throws IOException {
    if (size >= MANY) {
      drain(out);
    }
  }

  /** Writes out what there is and begins anew. */
  void drain(OutputStream out) throws IOException {
    drain(0, out);
  }

  /** Writes out what there is from a place on, and begins anew. */
  void drain(int from, OutputStream out) throws IOException {
    out.write(bytes, from, size - from);
    size = 0;
  }

  private void room(int more) {
    if (more > bytes.length - size) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(size, more)));
    }
  }

  @Override
  public String toString() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }
}
