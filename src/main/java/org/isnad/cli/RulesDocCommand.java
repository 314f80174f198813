package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.isnad.author.Catalogue;
import org.isnad.verify.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the catalogue of the rules in force. */
@Command(
    name = "doc",
    mixinStandardHelpOptions = true,
    header = "Writes the catalogue of the rules in force: CATALOGUE.md and catalogue.html.",
    footerHeading = "%nExample:%n",
    footer = "  isnad rules doc --rules our-rules/ --out our-rules/")
final class RulesDocCommand implements Callable<Integer> {
  private final Desk desk;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Folder to write into (default: the working folder).")
  private Path folder;

  @Mixin private KnowledgeOptions options;

  RulesDocCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    Catalogue catalogue = new Catalogue(RuleBook.load(options.load(desk)).cards());
    Map<String, String> files = new TreeMap<>();
    files.put("CATALOGUE.md", catalogue.markdown());
    files.put("catalogue.html", catalogue.html());
    for (Map.Entry<String, String> file : files.entrySet()) {
      WholeFile.write(folder.resolve(file.getKey()), file.getValue());
      desk.out().println(folder.resolve(file.getKey()));
    }
    return ExitCode.DONE.number();
  }
}
