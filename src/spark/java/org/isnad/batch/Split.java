package org.isnad.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/**
 * A stretch of a list of articles. A line belongs to the stretch in which its first byte lies, so
 * that every line is read once, whole, and by its number.
 *
 * @param file where the list lies
 * @param name of the list, for people
 * @param start offset of the first byte
 * @param end one past the last byte; for a packed file, which is read in one go, no bound
 * @param before lines that begin before {@code start}
 */
record Split(String file, String name, long start, long end, int before) implements Serializable {
  private static final int BUFFER = 1 << 16;

  /** Is handed a line and its number. */
  interface Taker {
    /**
     * One line.
     *
     * @param number from 1
     * @param bytes without its end, or null when it is longer than the bound
     */
    void line(int number, byte[] bytes) throws IOException;
  }

  /** The same stretch when it is known what lies before it. */
  Split after(int lines) {
    return new Split(file, name, start, end, lines);
  }

  /** How many line ends lie between the byte before {@code start} and the byte before the end. */
  int lineEnds() throws IOException {
    int found = 0;
    try (InputStream in = open(Math.max(0, start - 1))) {
      for (long left = end - 1 - Math.max(0, start - 1); left > 0; left--) {
        int b = in.read();
        if (b < 0) {
          break;
        }
        if (b == '\n') {
          found++;
        }
      }
    }
    return found;
  }

  /**
   * Hands out its lines.
   *
   * @param longest bytes of the longest line that is kept
   */
  void read(int longest, Taker taker) throws IOException {
    long at = Math.max(0, start - 1);
    int number = before;
    try (InputStream in = open(at)) {
      if (start > 0) {
        for (int b = in.read(); b != '\n'; b = in.read()) {
          if (b < 0) {
            return;
          }
          at++;
        }
        at++;
        number++; // the end just passed is not among those before
      }
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      while (at < end) {
        int b = in.read();
        if (b < 0) {
          return;
        }
        line.reset();
        boolean tooLong = false;
        for (; b >= 0 && b != '\n'; b = in.read()) {
          at++;
          if (line.size() < longest) {
            line.write(b);
          } else {
            tooLong = true;
          }
        }
        at++;
        taker.line(++number, tooLong ? null : line.toByteArray());
      }
    }
  }

  private InputStream open(long at) throws IOException {
    Path path = new Path(file);
    Configuration settings = new Configuration();
    FSDataInputStream in = path.getFileSystem(settings).open(path);
    CompressionCodec codec = codec(path, settings);
    if (codec != null) {
      return new BufferedInputStream(codec.createInputStream(in), BUFFER);
    }
    in.seek(at);
    return new BufferedInputStream(in, BUFFER);
  }

  /** How the file is packed, by its name; null when it is not. */
  static CompressionCodec codec(Path path, Configuration settings) {
    return new CompressionCodecFactory(settings).getCodec(path);
  }
}
