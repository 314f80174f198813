package org.isnad.ingest;

/** Counts what comes out of one packed file, whatever that file says of itself. */
final class Meter {
  private final long packed;
  private final long most;
  private long bytes;
  private int entries;

  /**
   * @param packed size of the file in bytes
   */
  Meter(long packed) {
    this.packed = packed;
    this.most = Math.min(Limits.UNPACKED, Math.max(Limits.ALWAYS, packed * Limits.RATIO));
  }

  /**
   * @throws Spoilt when more came out than may
   */
  void count(long more) throws Spoilt {
    bytes += more;
    if (bytes > most) {
      throw Spoilt.bound(
          "expands-too-much",
          most == Limits.UNPACKED
              ? "it holds more than " + Limits.UNPACKED / 1_000_000_000 + " GB"
              : "it holds over " + most / 1_000_000 + " MB in " + packed + " bytes",
          "unpack it yourself if you trust it, and give the folder");
    }
  }

  /**
   * @throws Spoilt when there are more entries than may be
   */
  void entry() throws Spoilt {
    if (++entries > Limits.ENTRIES) {
      throw tooMany();
    }
  }

  static Spoilt tooMany() {
    return Spoilt.bound(
        "too-many-entries",
        "it holds more than " + Limits.ENTRIES + " entries",
        "split it, or give the articles as lines of one " + ArticleList.NAME);
  }

  long bytes() {
    return bytes;
  }
}
