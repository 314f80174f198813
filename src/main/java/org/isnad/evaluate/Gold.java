package org.isnad.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.finding.Trouble;

/**
 * Claims that somebody marked by hand in articles: {@code claims.jsonl}, one claim a line.
 *
 * @param name of the file, as it was given
 * @param lines those that can be used
 * @param troubles what is wrong with the others, by line
 */
public record Gold(String name, List<GoldLine> lines, List<Trouble> troubles) {
  /** The file that is looked for in a folder. */
  public static final String FILE = "claims.jsonl";

  private static final long LARGEST = 100_000_000;

  public Gold {
    lines = List.copyOf(lines);
    troubles = List.copyOf(troubles);
  }

  /**
   * Reads a gold file, or the {@code claims.jsonl} of a folder.
   *
   * @throws IOException when there is none or it cannot be read
   */
  public static Gold read(Path path) throws IOException {
    Path file = Files.isDirectory(path) ? path.resolve(FILE) : path;
    if (Files.size(file) > LARGEST) {
      throw new IOException("it is larger than 100 MB");
    }
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new IOException("it is not UTF-8; save it as UTF-8", e);
    }
    return of(file.toString().replace('\\', '/'), text);
  }

  static Gold of(String name, String text) {
    List<GoldLine> lines = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int number = 0;
    for (String json : (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\n")) {
      number++;
      if (json.isBlank()) {
        continue;
      }
      try {
        GoldLine line = GoldLineReader.read(json, number);
        if (!ids.add(line.id())) {
          throw new BadLine(
              "the id '" + line.id() + "' stands in an earlier line too", "give each line its own");
        }
        lines.add(line);
      } catch (BadLine e) {
        troubles.add(trouble(name, number, e));
      }
    }
    if (lines.isEmpty() && troubles.isEmpty()) {
      troubles.add(trouble(name, 0, new BadLine("there is no claim in it", "mark some claims")));
    }
    return new Gold(name, lines, troubles);
  }

  static Trouble trouble(String name, int line, BadLine e) {
    return new Trouble.Unread("gold", name, line, e.getMessage(), e.remedy());
  }
}
