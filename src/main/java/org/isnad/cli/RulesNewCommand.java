package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.author.NewRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the two files of a new rule. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    header = "Makes the two files of a new rule, which pass every check as they are.",
    description = {
      "",
      "The name says the problem: injured-figures-disjoint, not check-numbers.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  isnad rules new injured-figures-disjoint --in our-rules/",
      "  isnad rules test injured-figures-disjoint --rules our-rules/"
    })
final class RulesNewCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(paramLabel = "ID", description = "Name of the rule: words joined by hyphens.")
  private String id;

  @Option(
      names = "--in",
      paramLabel = "DIR",
      defaultValue = "our-rules",
      description = "Folder of your rules, as for --rules (default: ${DEFAULT-VALUE}).")
  private Path folder;

  @Option(
      names = "--family",
      paramLabel = "NAME",
      defaultValue = "newsroom",
      description = "Folder of rules that it joins, such as tolls (default: ${DEFAULT-VALUE}).")
  private String family;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      defaultValue = "drl",
      description = "drl, or yaml for the plain form (default: ${DEFAULT-VALUE}).")
  private String form;

  RulesNewCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    if (!NewRule.named(id)) {
      throw Refusal.usage(
          "'" + id + "' is no name of a rule",
          "name the problem in two or more lower-case words: toll-figures-disjoint");
    }
    if (!family.matches("[a-z][a-z0-9-]{0,40}")) {
      throw Refusal.usage("'" + family + "' is no name of a family", "one lower-case word: tolls");
    }
    if (!form.equals("drl") && !form.equals("yaml")) {
      throw Refusal.usage("there is no form '" + form + "'", "write --form drl or --form yaml");
    }
    Map<String, String> files = NewRule.files(id, family, Main.version(), form);
    for (String path : files.keySet()) {
      if (Files.exists(folder.resolve(path))) {
        throw Refusal.usage(
            folder.resolve(path) + " is there already", "choose another name, or change that file");
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      WholeFile.write(target, file.getValue());
      desk.out().println(target);
    }
    desk.out().println("change them, then: isnad rules test " + id + " --rules " + folder);
    return ExitCode.DONE.number();
  }
}
