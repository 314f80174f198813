package org.isnad.ingest;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * How a file is packed, as the endings of its name say.
 *
 * @param press what its bytes went through
 * @param archive how its entries are kept together, or null
 * @param inner the name without what the packing added
 */
record Packing(Press press, Archive archive, String inner) {
  /** How bytes are made fewer. */
  enum Press {
    NONE,
    GZIP,
    ZSTD
  }

  /** How several files become one. */
  enum Archive {
    ZIP,
    TAR
  }

  private static final int BUFFER = 1 << 16;

  static Packing of(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    if (low.endsWith(".zip")) {
      return new Packing(Press.NONE, Archive.ZIP, name);
    }
    if (low.endsWith(".tar")) {
      return new Packing(Press.NONE, Archive.TAR, name);
    }
    if (low.endsWith(".tar.gz") || low.endsWith(".tgz")) {
      return new Packing(Press.GZIP, Archive.TAR, name);
    }
    if (low.endsWith(".tar.zst") || low.endsWith(".tzst")) {
      return new Packing(Press.ZSTD, Archive.TAR, name);
    }
    if (low.endsWith(".gz")) {
      return new Packing(Press.GZIP, null, name.substring(0, name.length() - 3));
    }
    if (low.endsWith(".zst")) {
      return new Packing(Press.ZSTD, null, name.substring(0, name.length() - 4));
    }
    return new Packing(Press.NONE, null, name);
  }

  boolean pressed() {
    return press != Press.NONE;
  }

  /** The bytes as they were before, each counted. */
  InputStream unpress(InputStream in, Meter meter) throws IOException {
    return new BufferedInputStream(new Unpacking(opened(in), meter), BUFFER);
  }

  private InputStream opened(InputStream in) throws IOException {
    try {
      return switch (press) {
        case NONE -> in;
        case GZIP -> new GZIPInputStream(in, BUFFER);
        case ZSTD -> new ZstdInputStream(in);
      };
    } catch (IOException | RuntimeException e) {
      in.close();
      throw Unpacking.spoilt(e);
    }
  }
}
