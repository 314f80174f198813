package org.isnad.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Reads a tar from its first entry to its last. */
final class TarEntries {
  private final Unpacker unpacker;
  private final String within;
  private final int depth;

  /**
   * @param within what stands before the names of its entries
   */
  TarEntries(Unpacker unpacker, String within, int depth) {
    this.unpacker = unpacker;
    this.within = within;
    this.depth = depth;
  }

  /**
   * @throws Spoilt when the rest cannot be read
   */
  void read(InputStream in) throws IOException {
    Headers headers = new Headers(in);
    try (TarArchiveInputStream tar = open(headers)) {
      for (TarArchiveEntry entry = next(tar, headers); entry != null; entry = next(tar, headers)) {
        take(tar, entry);
        rest(tar, entry);
      }
    } catch (RuntimeException e) {
      throw Unpacking.spoilt(e);
    }
  }

  private static TarArchiveInputStream open(InputStream in) {
    return new TarArchiveInputStream(in, StandardCharsets.UTF_8.name());
  }

  private static TarArchiveEntry next(TarArchiveInputStream tar, Headers headers)
      throws IOException {
    headers.begin();
    try {
      return tar.getNextEntry();
    } catch (IOException | RuntimeException e) {
      throw Unpacking.spoilt(e);
    } finally {
      headers.end();
    }
  }

  private void take(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
    if (entry.isDirectory()) {
      unpacker.meter().entry();
    } else if (!entry.isFile()
        || entry.isSymbolicLink()
        || entry.isLink()
        || entry.isSparse()
        || entry.isFIFO()
        || entry.isCharacterDevice()
        || entry.isBlockDevice()) {
      unpacker.meter().entry();
      unpacker.tell(within + EntryName.shown(entry.getName()), special());
    } else {
      // the reader below ends with the entry; closing it must not close the archive
      unpacker.take(within, entry.getName(), depth, () -> new Part(tar));
    }
  }

  /** What is left of an entry must not count as a header. */
  private static void rest(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
    if (entry.isSparse() || !tar.canReadEntryData(entry)) {
      return;
    }
    byte[] bytes = new byte[1 << 16];
    try {
      while (tar.read(bytes) >= 0) {
        // skipped
      }
    } catch (IOException | RuntimeException e) {
      throw Unpacking.spoilt(e);
    }
  }

  static Refused special() {
    return new Refused(
        "special-entry",
        "it is no file but a link, a device or a file with holes",
        "pack the articles as plain files: tar --dereference --hard-dereference");
  }

  /** The entry that is being read. */
  private static final class Part extends FilterInputStream {
    Part(TarArchiveInputStream tar) {
      super(tar);
    }

    @Override
    public void close() {
      // the archive goes on
    }
  }

  /** Bounds what the library reads to learn of one entry: names are held in memory. */
  private static final class Headers extends FilterInputStream {
    private boolean counting;
    private long bytes;

    Headers(InputStream in) {
      super(in);
    }

    void begin() {
      counting = true;
      bytes = 0;
    }

    void end() {
      counting = false;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count(Math.max(read, 0));
      return read;
    }

    @Override
    public long skip(long n) throws IOException {
      // read, not skipped: what is packed must be counted, and an early end be seen
      byte[] some = new byte[(int) Math.min(n, 1 << 13)];
      int read = some.length == 0 ? 0 : read(some, 0, some.length);
      return Math.max(read, 0);
    }

    private void count(long more) throws Spoilt {
      bytes += more;
      if (counting && bytes > Limits.TAR_HEADERS) {
        throw Spoilt.bound(
            "header-too-long",
            "the header of an entry is longer than " + Limits.TAR_HEADERS / 1_000_000 + " MB",
            "do not trust this archive; pack the articles again");
      }
    }
  }
}
