package org.isnad.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Hands a file out line by line, so that a list of any size needs the memory of one line. */
final class Lines implements AutoCloseable {
  private final InputStream in;
  private final int longest;
  private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
  private boolean tooLong;

  Lines(Path file, int longest) throws IOException {
    this(new BufferedInputStream(Files.newInputStream(file), 1 << 16), longest);
  }

  /**
   * @param in buffered; closed with these lines
   */
  Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line without its end, or null after the last; empty when it is too long. */
  byte[] next() throws IOException {
    buffer.reset();
    tooLong = false;
    int b = in.read();
    if (b < 0) {
      return null;
    }
    long length = 0;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (++length > Limits.ENDLESS_LINE) {
        throw Spoilt.bound(
            "endless-line",
            "a line does not end within " + Limits.ENDLESS_LINE / 1_000_000 + " MB",
            "give each article its line; what came after was not read");
      }
      if (buffer.size() < longest) {
        buffer.write(b);
      } else {
        tooLong = true;
      }
    }
    if (tooLong) {
      buffer.reset();
    }
    return buffer.toByteArray();
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
