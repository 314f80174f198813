package org.isnad.cli;

import java.util.Comparator;
import java.util.List;
import org.isnad.fact.Source;
import org.isnad.registry.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The registry of sources. */
@Command(
    name = "sources",
    mixinStandardHelpOptions = true,
    header = "Shows the registry of sources.",
    footerHeading = "%nExample:%n",
    footer = "  isnad sources list")
final class SourcesCommand implements Runnable {
  private final Desk desk;
  @Spec private CommandSpec spec;

  SourcesCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do, for example: isnad sources list");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      header = "Lists sources: id, kind, reliability, party, name.",
      description = {"", "Columns are parted by tabs. Reliability is the Admiralty letter.", ""},
      footerHeading = "%nExample:%n",
      footer = "  isnad sources list --rules our-rules/")
  private int list(@Mixin KnowledgeOptions knowledge) {
    List<Source> sources = Registry.load(knowledge.load(desk)).sources();
    for (Source s : sources.stream().sorted(Comparator.comparing(Source::id)).toList()) {
      desk.out()
          .println(
              String.join(
                  "\t", s.id(), s.kind(), s.reliability(), s.party(), s.name(), s.nameEn()));
    }
    return ExitCode.DONE.number();
  }
}
