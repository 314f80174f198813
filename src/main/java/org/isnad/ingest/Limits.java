package org.isnad.ingest;

/**
 * How much of an input is read before it is refused. Inputs come from strangers: what lies about
 * its size is counted while it is read, never believed. {@code docs/inputs.md} lists them.
 */
final class Limits {
  /** The largest article, and the longest line of a list, in bytes. */
  static final int ARTICLE = 5_000_000;

  /** A line that is longer ends its list: what never ends would be read for ever. */
  static final long ENDLESS_LINE = 100_000_000;

  /** The largest RSS or Atom file, in bytes. */
  static final long FEED = 50_000_000;

  /** Entries of one RSS or Atom file. */
  static final int FEED_ENTRIES = 100_000;

  /** Entries of one archive, with those of the archives in it. */
  static final int ENTRIES = 250_000;

  /** How many times its own size a packed file may hold. Text packs to a tenth, seldom less. */
  static final int RATIO = 200;

  /** Bytes that any packed file may hold, whatever the ratio: a short list may repeat itself. */
  static final long ALWAYS = 20_000_000;

  /** Bytes that one packed file may hold in all. */
  static final long UNPACKED = 20_000_000_000L;

  /** Archives in one another: a zip in a zip is read, one in that is not. */
  static final int NESTED = 2;

  /** The longest name of an entry, in letters, and its deepest folder. */
  static final int NAME = 1_000;

  static final int DEPTH = 100;

  /** Bytes that describe one entry of a tar, long names included. */
  static final long TAR_HEADERS = 1_000_000;

  /** The directory at the end of a zip, in bytes: it is the one part that is held in memory. */
  static final long ZIP_DIRECTORY = 64_000_000;

  /** Words into which the braces of a pattern may unfold. */
  static final int BRACES = 256;

  private Limits() {}
}
