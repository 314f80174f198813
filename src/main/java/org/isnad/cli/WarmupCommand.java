package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.finding.Verification;
import org.isnad.knowledge.Knowledge;
import org.isnad.pipeline.Pipeline;
import org.isnad.report.Reports;
import picocli.CommandLine.Command;

/**
 * One run over a small article of its own, so that the launcher can archive the classes a run
 * needs. Only shipped knowledge: compiling rules would spoil the archive.
 */
@Command(name = "warmup", hidden = true, header = "Prepares a faster start.")
final class WarmupCommand implements Callable<Integer> {
  private static final String ARTICLES = "/org/isnad/warmup.jsonl";
  private final Desk desk;

  WarmupCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("isnad-warmup");
    try {
      Path batch = folder.resolve("articles.jsonl");
      try (InputStream in = WarmupCommand.class.getResourceAsStream(ARTICLES)) {
        Files.copy(in, batch);
      }
      Pipeline pipeline = Pipeline.of(Knowledge.shipped(), desk.clock(), Main.version());
      Verification verification = pipeline.verify(List.of(batch));
      Reports.Options options = Reports.Options.defaults();
      Reports.write(verification, folder, Reports.formats(), options);
      Reports.summarise(verification, options, folder.toString(), desk.out());
    } finally {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
    return ExitCode.DONE.number();
  }
}
