package org.isnad.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Hands a file out line by line, so that a list of any size needs the memory of one line. */
final class Lines implements AutoCloseable {
  private final InputStream in;
  private final int longest;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private boolean tooLong;

  Lines(Path file, int longest) throws IOException {
    this(Files.newInputStream(file), longest);
  }

  /**
   * @param in closed with these lines
   */
  Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line without its end, or null after the last; empty when it is too long. */
  byte[] next() throws IOException {
    line.reset();
    tooLong = false;
    if (at == end && !fill()) {
      return null;
    }
    long length = 0;
    do {
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      length += at - from;
      if (length > Limits.ENDLESS_LINE) {
        throw Spoilt.bound(
            "endless-line",
            "a line does not end within " + Limits.ENDLESS_LINE / 1_000_000 + " MB",
            "give each article its line; what came after was not read");
      }
      tooLong = length > longest;
      if (!tooLong) {
        line.write(buffer, from, at - from);
      }
    } while (at == end && fill());
    if (at < end) {
      at++; // the line's end
    }
    if (tooLong) {
      line.reset();
    }
    return line.toByteArray();
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  /** Whether the line last handed out was longer than the bound. */
  boolean wasTooLong() {
    return tooLong;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
