package org.isnad.ingest;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file to look at.
 *
 * @param path real path
 * @param name relative to the path the user gave, with forward slashes
 * @param named whether the user named the file itself rather than a folder above it
 */
record Found(Path path, String name, boolean named) {
  /** What a file is, by its name. */
  enum Kind {
    TEXT,
    LIST,
    OTHER_LINES,
    PAGE,
    OTHER
  }

  Kind kind() {
    String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String ending = last.substring(last.lastIndexOf('.') + 1);
    if (last.equals(ArticleList.NAME)) {
      return Kind.LIST;
    }
    return switch (ending) {
      case "txt", "md" -> Kind.TEXT;
      case "jsonl" -> Kind.OTHER_LINES;
      case "html", "htm", "xhtml" -> Kind.PAGE;
      default -> Kind.OTHER;
    };
  }
}
