package org.isnad.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * The form of a segment file: a head, then entries one after another, each sealed twice, so that a
 * damaged length never leads astray and a damaged value is never believed.
 *
 * <pre>
 * file:  "ISNADSEG" format(4) seal(4)
 * entry: mark(4) key(16) length(4) seal of these(4) value(length) seal of all(4)
 * </pre>
 */
final class Segment {
  static final String SUFFIX = ".seg";
  static final int FORMAT = 1;
  static final int HEAD = 16;
  static final int BEFORE = 28;
  static final int AFTER = 4;

  /** No value is larger, and no file much larger than twice this. */
  static final int LARGEST = 32_000_000;

  private static final long MAGIC = 0x49534e4144534547L;
  private static final int MARK = 0x1e51ad0b;

  private Segment() {}

  /** Is told what a scan finds. */
  interface Taker {
    /** A sound entry, and where its value stands in the file. */
    void entry(Key key, long offset, int length);
  }

  static ByteBuffer head() {
    ByteBuffer head = ByteBuffer.allocate(HEAD).putLong(MAGIC).putInt(FORMAT);
    return head.putInt(seal(head.array(), 0, 12)).flip();
  }

  static ByteBuffer entry(Key key, byte[] value) {
    ByteBuffer entry = ByteBuffer.allocate(BEFORE + value.length + AFTER).putInt(MARK);
    key.write(entry);
    entry.putInt(value.length);
    entry.putInt(seal(entry.array(), 0, BEFORE - 4)).put(value);
    return entry.putInt(seal(entry.array(), 0, BEFORE + value.length)).flip();
  }

  /** Tells every sound entry; returns whether anything else stands in the file. */
  static boolean scan(Path file, Taker taker) throws IOException {
    if (Files.size(file) > 3L * LARGEST) {
      return true;
    }
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer view = ByteBuffer.wrap(bytes);
    boolean damaged = bytes.length < HEAD || !view.slice(0, HEAD).equals(head());
    int at = HEAD;
    while (at < bytes.length) {
      int end = end(view, at);
      if (end < 0) {
        damaged = true;
        at = next(view, at + 1);
        continue;
      }
      int length = end - at - BEFORE - AFTER;
      if (view.getInt(end - AFTER) == seal(bytes, at, BEFORE + length)) {
        taker.entry(Key.read(view.slice(at + 4, Key.BYTES)), at + (long) BEFORE, length);
      } else {
        damaged = true;
      }
      at = end;
    }
    return damaged;
  }

  /** Where the entry at this place ends, by its own sealed word; below 0 when there is none. */
  private static int end(ByteBuffer view, int at) {
    if (view.limit() - at < BEFORE + AFTER || view.getInt(at) != MARK) {
      return -1;
    }
    int length = view.getInt(at + 20);
    boolean sealed = view.getInt(at + 24) == seal(view.array(), at, BEFORE - 4);
    boolean whole = length >= 0 && length <= view.limit() - at - BEFORE - AFTER;
    return sealed && whole ? at + BEFORE + length + AFTER : -1;
  }

  private static int next(ByteBuffer view, int from) {
    for (int at = from; at <= view.limit() - BEFORE; at++) {
      if (view.get(at) == (byte) (MARK >>> 24) && view.getInt(at) == MARK) {
        return at;
      }
    }
    return view.limit();
  }

  private static int seal(byte[] bytes, int from, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, from, length);
    return (int) crc.getValue();
  }
}
