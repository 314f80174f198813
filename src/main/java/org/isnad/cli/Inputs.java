package org.isnad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.ingest.Ingest;

/** Paths as the user gave them. */
final class Inputs {
  /** What a PATH may be; docs/inputs.md tells more. */
  static final String PATHS =
      "Folders; .txt, .md and .html files; articles as JSON Lines (.jsonl), each line with its text;"
          + " RSS and Atom files; any of these in a .zip, .tar, .tar.gz or .tgz, or packed as .gz or"
          + " .zst; patterns such as 'archive/**/*.jsonl', in quotes; - is standard input.";

  private Inputs() {}

  /**
   * Refuses when none of the paths is there: most likely a slip of the keyboard. When only some are
   * missing the rest is read and the missing ones become troubles.
   */
  static void check(List<Path> paths) {
    if (paths.stream().noneMatch(path -> Ingest.isOpenEnded(path) || Files.exists(path))) {
      throw Refusal.usage(
          "no such file or folder: " + paths.get(0),
          "paths are taken from the folder you stand in: " + Path.of("").toAbsolutePath());
    }
  }
}
