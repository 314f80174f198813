package org.isnad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.knowledge.Knowledge;
import picocli.CommandLine.Option;

/**
 * Which knowledge is in force: shipped, {@code rules/} beside the launcher, each {@code --rules}.
 */
final class KnowledgeOptions {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "Rules, tables, sources or lexicons to lay over the shipped ones; may be given"
              + " several times, the last one on top.")
  private List<Path> rules = new ArrayList<>();

  /**
   * The knowledge in force for this run.
   *
   * @throws org.isnad.finding.KnowledgeException when a folder is missing or cannot be read
   */
  Knowledge load(Desk desk) {
    return load(desk, rules);
  }

  static Knowledge load(Desk desk, List<Path> rules) {
    Knowledge knowledge = Knowledge.shipped();
    if (desk.home() != null && Files.isDirectory(desk.home().resolve("rules"))) {
      knowledge = knowledge.over(desk.home().resolve("rules"));
    }
    for (Path folder : rules) {
      knowledge = knowledge.over(folder);
    }
    return knowledge;
  }
}
