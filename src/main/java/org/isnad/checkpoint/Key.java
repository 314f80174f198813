package org.isnad.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The first 128 bits of a SHA-256 over all that a result depends on.
 *
 * @param high the first eight bytes
 * @param low the last eight bytes
 */
public record Key(long high, long low) implements Comparable<Key> {
  static final int BYTES = 16;

  /** Of values of any kind that {@link RecordBytes} knows; the same values give the same key. */
  public static Key of(Object... values) {
    return of(RecordBytes.of(values));
  }

  /** Of bytes. */
  public static Key of(byte[] bytes) {
    return read(ByteBuffer.wrap(sha256().digest(bytes)));
  }

  static Key read(ByteBuffer bytes) {
    return new Key(bytes.getLong(), bytes.getLong());
  }

  void write(ByteBuffer into) {
    into.putLong(high).putLong(low);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Of a text alone: for what is read from a file. */
  static Key ofText(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public int compareTo(Key other) {
    int first = Long.compare(high, other.high);
    return first != 0 ? first : Long.compare(low, other.low);
  }

  @Override
  public String toString() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(high) + hex.toHexDigits(low);
  }
}
