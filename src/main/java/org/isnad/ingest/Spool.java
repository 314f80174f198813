package org.isnad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What was unpacked of archives, on the disk and not in memory, in a file that goes away with the
 * run. Names of entries are never names of files: an entry is a place in this one file.
 */
final class Spool implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private FileChannel channel;
  private long end;

  /** An entry that was unpacked. */
  private record Kept(FileChannel channel, long from, long length) implements Content {
    @Override
    public InputStream open() {
      return new Reading(channel, from, length);
    }
  }

  /** Whether an entry was kept whole, or is longer than it may be. */
  record Taken(Content content, long length, boolean tooLong) {}

  /** A file that nobody else can see and that is gone when it is closed, or when the run dies. */
  static FileChannel temporary() throws IOException {
    Path folder = Files.createTempDirectory("isnad-"); // for this user's eyes alone
    try {
      return FileChannel.open(
          folder.resolve("spool"),
          StandardOpenOption.CREATE_NEW,
          StandardOpenOption.READ,
          StandardOpenOption.WRITE,
          StandardOpenOption.DELETE_ON_CLOSE);
    } finally {
      folder.toFile().deleteOnExit();
      folder.toFile().delete(); // works where an open file has no name any more
    }
  }

  /**
   * Keeps what the stream holds.
   *
   * @param most bytes; of what is longer nothing is kept
   */
  Taken take(InputStream in, long most) throws IOException {
    if (channel == null) {
      channel = temporary();
    }
    long from = end;
    long length = copy(in, channel, from, most);
    if (length > most) {
      return new Taken(null, length, true);
    }
    end = from + length;
    return new Taken(new Kept(channel, from, length), length, false);
  }

  /**
   * @return how many bytes were copied; more than {@code most} when there were more
   */
  static long copy(InputStream in, FileChannel to, long from, long most) throws IOException {
    byte[] bytes = new byte[BUFFER];
    long length = 0;
    for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, read);
      while (buffer.hasRemaining()) {
        write(to, buffer, from + length + buffer.position());
      }
      length += read;
      if (length > most) {
        return length;
      }
    }
    return length;
  }

  private static void write(FileChannel to, ByteBuffer buffer, long at) throws Spoilt {
    try {
      to.write(buffer, at);
    } catch (IOException e) {
      throw Spoilt.bound(
          "no-room",
          "there is no room to unpack it: " + e.getMessage(),
          "make room where temporary files go, or name another folder with -Djava.io.tmpdir");
    }
  }

  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // what is lost is a temporary file
    }
  }

  /** A part of the file as a stream. */
  private static final class Reading extends InputStream {
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
    private long at;
    private long left;

    Reading(FileChannel channel, long from, long length) {
      this.channel = channel;
      this.at = from;
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      return fill() ? buffer.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (!fill()) {
        return -1;
      }
      int some = Math.min(length, buffer.remaining());
      buffer.get(bytes, from, some);
      return some;
    }

    private boolean fill() throws IOException {
      if (buffer.hasRemaining()) {
        return true;
      }
      buffer.clear().limit((int) Math.min(BUFFER, left));
      int read = left == 0 ? -1 : channel.read(buffer, at);
      buffer.flip();
      at += Math.max(read, 0);
      left -= Math.max(read, 0);
      return read > 0;
    }
  }
}
