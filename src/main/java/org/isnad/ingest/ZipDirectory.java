package org.isnad.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/**
 * Looks at the end of a zip before the library reads its directory into memory: that is the one
 * place where a file could make it hold more than it should.
 */
final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int END_64 = 0x06064b50;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int END_SIZE = 22;
  private static final int LOCATOR_SIZE = 20;
  private static final int LONGEST_COMMENT = 0xFFFF;

  private ZipDirectory() {}

  /**
   * @throws Spoilt when it is no zip, or its directory is longer than may be
   */
  static void check(FileChannel channel) throws IOException {
    long size = channel.size();
    int length = (int) Math.min(size, END_SIZE + LOCATOR_SIZE + LONGEST_COMMENT);
    ByteBuffer tail = read(channel, size - length, length);
    int at = length - END_SIZE;
    while (at >= 0 && tail.getInt(at) != END) {
      at--;
    }
    if (at < 0) {
      throw Spoilt.damaged("the end of the zip is missing");
    }
    long directory = Integer.toUnsignedLong(tail.getInt(at + 12));
    long entries = Short.toUnsignedInt(tail.getShort(at + 10));
    int locator = at - LOCATOR_SIZE;
    if (locator >= 0 && tail.getInt(locator) == LOCATOR_64) {
      long end = tail.getLong(locator + 8);
      if (end < 0 || end > size - 56 || read(channel, end, 4).getInt(0) != END_64) {
        throw Spoilt.damaged("the end of the zip is damaged");
      }
      ByteBuffer large = read(channel, end, 56);
      entries = large.getLong(32);
      // the library begins where the directory is said to begin, and reads on while it finds
      // entries
      directory = Math.max(large.getLong(40), end - large.getLong(48));
    }
    if (entries < 0 || entries > Limits.ENTRIES) {
      throw Meter.tooMany();
    }
    if (directory < 0 || directory > Limits.ZIP_DIRECTORY) {
      throw Spoilt.bound(
          "too-many-entries",
          "its directory is longer than " + Limits.ZIP_DIRECTORY / 1_000_000 + " MB",
          "split the archive");
    }
  }

  private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) > 0) {
      // until it is full
    }
    return buffer.flip();
  }
}
