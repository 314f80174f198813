package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of names, one a line. */
final class NameList {
  private static final long LARGEST = 4 << 20;

  private NameList() {}

  /**
   * The names of a file; of null, none.
   *
   * @throws Refusal when it cannot be read: a name that is not taken away for a misspelt path would
   *     be out for good
   */
  static List<String> read(Path file) {
    if (file == null) {
      return List.of();
    }
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        throw Refusal.usage(
            "'" + file + "' is no list of names", "give a text file, UTF-8, one name a line");
      }
      return Files.readString(file, StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replace("\uFEFF", "").strip())
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw Refusal.usage(
          "'" + file + "' cannot be read as UTF-8 text", "save it as UTF-8, one name a line");
    }
  }
}
