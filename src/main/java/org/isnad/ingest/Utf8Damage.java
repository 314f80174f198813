package org.isnad.ingest;

/**
 * Tells UTF-8 with a few broken bytes from another encoding: read as a code page the first turns
 * into nonsense made of good letters.
 */
final class Utf8Damage {
  private Utf8Damage() {}

  /** Offset of the first broken byte when most of the rest is UTF-8, else -1. */
  static int firstIn(byte[] bytes) {
    int first = -1;
    int broken = 0;
    int whole = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = sequence(bytes, i);
      if (length == 0) {
        first = first < 0 ? i : first;
        broken++;
        i++;
      } else {
        whole += length > 1 ? 1 : 0;
        i += length;
      }
    }
    return whole > 4L * broken ? first : -1;
  }

  private static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
