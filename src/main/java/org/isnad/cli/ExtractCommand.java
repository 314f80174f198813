package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.pipeline.Reading;
import org.isnad.pipeline.Watcher.Stage;
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
      "Neither links claims to events nor runs rules. The claims of an article are",
      "printed as soon as they are made and then forgotten, so that an archive of any",
      "size can be read. Troubles go to the error output, so the claims can be piped.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad extract articles/ > claims.jsonl",
      "  isnad extract archive.tar.gz 'more/**/*.html'",
      "  cat articles.jsonl | isnad extract -"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = Inputs.PATHS)
  private List<Path> paths;

  @Mixin private KnowledgeOptions knowledge;
  @Mixin private WatchOptions watching;

  ExtractCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    // two things cannot be drawn on one screen
    Desk seen = desk.terminal() ? desk.unwatched() : desk;
    try (Watch watch = watching.start(seen, "extract", paths)) {
      try {
        ExitCode code = run(watch);
        watch.end(code);
        return code.number();
      } catch (IOException | RuntimeException | Error e) {
        watch.fail(e);
        throw e;
      }
    }
  }

  private ExitCode run(Watch watch) {
    Inputs.check(paths);
    watch.begun(Stage.LOAD);
    Reading reading = Reading.of(knowledge.load(desk)).watchedBy(watch);
    watch.ended(Stage.LOAD);
    ClaimLines lines = new ClaimLines(desk, watch);
    try {
      reading.stream(paths, lines);
    } catch (ClaimLines.Unheard e) {
      return ExitCode.DONE; // as in: isnad extract articles/ | head
    }
    return lines.code();
  }
}
