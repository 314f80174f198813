package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a text so that its file is there whole or not at all. */
final class WholeFile {
  private WholeFile() {}

  /** Writes or replaces the file; its folder is made when missing. */
  static void write(Path file, String text) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path half = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.writeString(half, text); // with the rights of any new file, which temporary ones lack
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
  }
}
