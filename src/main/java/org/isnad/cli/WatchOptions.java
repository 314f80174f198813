package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.slf4j.event.Level;
import picocli.CommandLine.Option;

/** How a run may be watched. */
final class WatchOptions {
  /** How lines of the log are written. */
  enum Format {
    TEXT,
    JSON
  }

  /** From which level on the log tells. */
  enum Loudness {
    OFF(null),
    ERROR(Level.ERROR),
    WARN(Level.WARN),
    INFO(Level.INFO),
    DEBUG(Level.DEBUG);

    private final Level level;

    Loudness(Level level) {
      this.level = level;
    }
  }

  private static final String ID = "[A-Za-z0-9][A-Za-z0-9._:-]{0,63}";

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but what went wrong: no progress, no summary.")
  private boolean quiet;

  @Option(
      names = "--log-level",
      paramLabel = "LEVEL",
      defaultValue = "off",
      description =
          "Log to the error output: off, error, warn, info, debug (default: ${DEFAULT-VALUE}).")
  private Loudness level;

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Lines of the log: text (key=value) or json (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(
      names = "--run-id",
      paramLabel = "ID",
      description = "Id of this run in log and metrics (default: a hash of the inputs).")
  private String run;

  @Option(
      names = "--metrics",
      paramLabel = "FILE",
      description = "Leave figures of this run for Prometheus in a file, of a failed run too.")
  private Path metrics;

  boolean quiet() {
    return quiet;
  }

  /** Begins to watch. */
  Watch start(Desk desk, String verb, List<Path> inputs) {
    if (run != null && !run.matches(ID)) {
      throw Refusal.usage(
          "--run-id is '" + run + "'", "use letters, digits and . _ : -, at most 64 of them");
    }
    boolean named = level.level != null || metrics != null;
    String id = run != null || !named ? run : RunId.of(Main.version(), verb, inputs);
    if (level.level != null) {
      LogLines.use(
          new LogLines(
              level.level, libraries(), format == Format.JSON, desk.err(), id, desk.clock()));
    }
    Tally tally = new Tally();
    return new Watch(
        tally,
        progress(desk, tally),
        metrics == null ? null : new RunMetrics(metrics, id, desk.clock()));
  }

  private Progress progress(Desk desk, Tally tally) {
    if (quiet || level.level == Level.INFO || level.level == Level.DEBUG) {
      return Progress.none(); // the log tells the same
    }
    return desk.watched()
        ? new Progress.OnTerminal(tally, desk.err(), desk.columns())
        : new Progress.InPipe(tally, desk.err());
  }

  /** Libraries are heard only by those who look for a fault in them. */
  private static Level libraries() {
    String asked = System.getenv("ISNAD_LOG");
    if (asked == null) {
      return null;
    }
    try {
      return Level.valueOf(asked.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return null; // OFF
    }
  }
}
