package org.isnad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Paths as the user gave them. */
final class Inputs {
  private Inputs() {}

  /**
   * Refuses when none of the paths is there: most likely a slip of the keyboard. When only some are
   * missing the rest is read and the missing ones become troubles.
   */
  static void check(List<Path> paths) {
    if (paths.stream().noneMatch(Files::exists)) {
      throw Refusal.usage(
          "no such file or folder: " + paths.get(0),
          "paths are taken from the folder you stand in: " + Path.of("").toAbsolutePath());
    }
  }
}
