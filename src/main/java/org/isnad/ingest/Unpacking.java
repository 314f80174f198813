package org.isnad.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;

/** What comes out of a packed file: counted, and with words for what goes wrong. */
final class Unpacking extends InputStream {
  private final InputStream in;
  private final Meter meter;

  Unpacking(InputStream in, Meter meter) {
    this.in = in;
    this.meter = meter;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int read;
    try {
      do {
        read = in.read(bytes, from, length);
      } while (read == 0);
    } catch (IOException | RuntimeException e) {
      throw spoilt(e);
    }
    if (read > 0) {
      meter.count(read);
    }
    return read;
  }

  /** What a library threw, in words. */
  static Spoilt spoilt(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Spoilt spoilt) {
        return spoilt;
      }
    }
    return Spoilt.damaged(e instanceof EOFException ? "it ends before its end" : words(e));
  }

  private static String words(Exception e) {
    String said = e.getMessage();
    String line = said == null ? e.getClass().getSimpleName() : said.replaceAll("\\s+", " ");
    if (e instanceof NoSuchFileException) {
      line = "it went away while the batch was read";
    }
    return line.length() <= 120 ? line : line.substring(0, 120) + "...";
  }

  @Override
  public void close() throws IOException {
    try {
      in.close();
    } catch (RuntimeException e) {
      throw spoilt(e);
    }
  }
}
