package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnowledgeFile;
import org.isnad.report.Reports;
import picocli.CommandLine.Command;

/**
 * One run of {@code verify} over a few articles of its own, so that the launcher can archive the
 * classes a run needs. Only knowledge as shipped: compiling rules would spoil the archive.
 */
@Command(name = "warmup", hidden = true, header = "Prepares a faster start.")
final class WarmupCommand implements Callable<Integer> {
  /** Articles with their texts, and one that is listed and lies beside: both ways are taken. */
  private static final List<String> BATCH = List.of("articles.jsonl", "article.txt");

  private final Desk desk;

  WarmupCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("isnad-warmup");
    try {
      Path articles = Files.createDirectory(folder.resolve("articles"));
      for (String name : BATCH) {
        try (InputStream in =
            WarmupCommand.class.getResourceAsStream("/org/isnad/warmup/" + name)) {
          Files.copy(in, articles.resolve(name));
        }
      }
      KnowledgeFile same = Knowledge.shipped().files().get(0); // laid over itself
      Path rules = folder.resolve("rules");
      Files.createDirectories(rules.resolve(same.path()).getParent());
      Files.writeString(rules.resolve(same.path()), same.text());
      return Commands.run(
          new Desk(desk.out(), desk.err(), null, desk.clock(), false, false, 80, desk.debug()),
          "verify",
          articles.toString(),
          "--rules",
          rules.toString(),
          "--out",
          folder.resolve("report").toString(),
          "--format",
          String.join(",", Reports.formats()));
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
