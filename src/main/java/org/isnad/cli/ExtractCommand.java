package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.finding.Trouble;
import org.isnad.pipeline.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The claims alone. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    header = "Prints the claims of articles, one JSON object a line.",
    description = {
      "",
      "Neither links claims to events nor runs rules. Troubles go to the error",
      "output, so the claims can be piped.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  isnad extract articles/ > claims.jsonl")
final class ExtractCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Folders, .txt and .md files, and articles.jsonl.")
  private List<Path> paths;

  @Mixin private KnowledgeOptions knowledge;

  ExtractCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    Inputs.check(paths);
    Reading.Result read = Reading.of(knowledge.load(desk)).read(paths);
    ClaimLines.print(read.claims(), desk.out());
    read.troubles().forEach(t -> desk.err().println(Troubles.line(t)));
    if (read.troubles().stream().anyMatch(Trouble.Incomplete.class::isInstance)) {
      return ExitCode.INCOMPLETE.number();
    }
    boolean unread =
        read.documents().isEmpty()
            || read.troubles().stream().anyMatch(Trouble.Unread.class::isInstance);
    return (unread ? ExitCode.UNREAD : ExitCode.DONE).number();
  }
}
