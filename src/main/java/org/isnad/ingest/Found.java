package org.isnad.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Something to look at.
 *
 * @param path real path of a file; an entry lies below the path of its archive, where no file can
 * @param name relative to the path the user gave, with forward slashes; of an entry {@code
 *     archive!/entry}
 * @param named whether the user named the file itself rather than a folder above it
 * @param kind what it is
 * @param content of an entry or of standard input, or null for a file
 */
record Found(Path path, String name, boolean named, Kind kind, Content content) {
  /** How a user names standard input. */
  static final Path STANDARD_INPUT = Path.of("-");

  private static final int BUFFER = 1 << 16;

  /** What a file is, by its name. */
  enum Kind {
    TEXT,
    LIST,
    /** JSON Lines under another name: a list when its lines are articles. */
    OTHER_LINES,
    PAGE,
    FEED,
    /** A feed when its root says so. */
    XML,
    ARCHIVE,
    OTHER
  }

  /** A file of the disk. */
  static Found file(Path path, String name, boolean named) {
    return new Found(path, name, named, kind(name), null);
  }

  Found as(Kind other) {
    return new Found(path, name, named, other, content);
  }

  /** Whether it can be read but once, and lies in no folder. */
  boolean once() {
    return path.equals(STANDARD_INPUT);
  }

  /** Whether it is a file of the disk, whatever is in it. */
  boolean onDisk() {
    return content == null;
  }

  /** The bytes from their beginning, unpacked. */
  InputStream open() throws IOException {
    if (content != null) {
      return content.open();
    }
    InputStream in = Files.newInputStream(path);
    Packing packing = Packing.of(name);
    return packing.pressed() && packing.archive() == null
        ? packing.unpress(in, new Meter(Files.size(path)))
        : new BufferedInputStream(in, BUFFER);
  }

  static Kind kind(String name) {
    Packing packing = Packing.of(name);
    if (packing.archive() != null) {
      return Kind.ARCHIVE;
    }
    String inner = packing.inner();
    String last = inner.substring(inner.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (last.equals(ArticleList.NAME)) {
      return Kind.LIST;
    }
    return switch (last.substring(last.lastIndexOf('.') + 1)) {
      case "txt", "md" -> Kind.TEXT;
      case "jsonl", "ndjson" -> Kind.OTHER_LINES;
      case "html", "htm", "xhtml" -> Kind.PAGE;
      case "rss", "atom" -> Kind.FEED;
      case "xml" -> Kind.XML;
      default -> Kind.OTHER;
    };
  }
}
