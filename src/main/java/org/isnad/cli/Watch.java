package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.isnad.checkpoint.Reuse;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verification;
import org.isnad.pipeline.Watcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** All that watches one run: its tally, its progress on the screen, its log and its metrics. */
final class Watch implements Watcher, AutoCloseable {
  private final Tally tally;
  private final Progress progress;
  private final RunMetrics metrics;
  private volatile Verification seen;

  /** Made at the first line, for SLF4J takes its time. */
  private static final class Log {
    static final Logger LOG = LoggerFactory.getLogger("org.isnad.run");
  }

  Watch(Tally tally, Progress progress, RunMetrics metrics) {
    this.tally = tally;
    this.progress = progress;
    this.metrics = metrics;
  }

  private static boolean logs(Level level) {
    return LogLines.now().hears(level, true);
  }

  @Override
  public void begun(Stage stage) {
    tally.begun(stage);
    progress.begun(stage);
    if (logs(Level.INFO)) {
      Log.LOG.atInfo().addKeyValue("stage", word(stage)).log("stage-begun");
    }
  }

  @Override
  public void ended(Stage stage) {
    tally.ended(stage);
    progress.ended(stage);
    if (logs(Level.INFO)) {
      Log.LOG
          .atInfo()
          .addKeyValue("stage", word(stage))
          .addKeyValue("documents", tally.of(Count.DOCUMENTS_READ))
          .addKeyValue("claims", tally.of(Count.CLAIMS))
          .addKeyValue("events", tally.of(Count.EVENTS_LINKED))
          .addKeyValue("ms", tally.nanos().get(stage) / 1_000_000)
          .log("stage-ended");
    }
  }

  @Override
  public void counted(Count count, int more) {
    tally.counted(count, more);
    progress.counted(count, more);
  }

  /** Hears what came of the run. */
  void saw(Verification verification) {
    seen = verification;
    troubles(verification.troubles());
  }

  /** Hears how much of the work a working folder knew. */
  void reused(Reuse reuse) {
    if (logs(Level.INFO)) {
      Log.LOG
          .atInfo()
          .addKeyValue("documents", reuse.known("documents"))
          .addKeyValue("documents_all", reuse.all("documents"))
          .addKeyValue("islands", reuse.known("islands"))
          .addKeyValue("islands_all", reuse.all("islands"))
          .log("reused");
    }
  }

  /** Hears what could not be read or done. */
  void troubles(List<Trouble> troubles) {
    if (!logs(Level.WARN)) {
      return;
    }
    for (Trouble trouble : troubles) {
      boolean lost = trouble instanceof Trouble.Incomplete || trouble instanceof Trouble.Broken;
      (lost ? Log.LOG.atError() : Log.LOG.atWarn())
          .addKeyValue("kind", RunMetrics.kind(trouble))
          .addKeyValue("code", trouble.code())
          .addKeyValue("file", trouble.file())
          .addKeyValue("line", trouble.line())
          .addKeyValue("message", trouble.message())
          .log("trouble");
    }
  }

  /** Takes the bar off the screen, so that something else can be said. */
  void clear() {
    progress.clear();
  }

  /** The run ends with this code. */
  void end(ExitCode code) throws IOException {
    progress.close();
    if (logs(Level.INFO)) {
      Log.LOG
          .atInfo()
          .addKeyValue("exit", code.number())
          .addKeyValue("outcome", code.name().toLowerCase(Locale.ROOT))
          .addKeyValue("ms", (long) (tally.seconds() * 1000))
          .log("run-ended");
    }
    if (metrics != null) {
      metrics.write(tally, seen, code);
    }
  }

  /** The run fails: what can be told of it is told, and nothing of that fails in turn. */
  void fail(Throwable e) {
    try {
      if (e instanceof KnowledgeException broken) {
        troubles(broken.problems());
      }
      end(ExitCode.of(e));
    } catch (IOException | RuntimeException more) {
      e.addSuppressed(more);
    }
  }

  /** The run is being stopped by a signal. */
  void stopped() {
    progress.close();
    if (logs(Level.WARN)) {
      Log.LOG.atWarn().log("run-stopped");
    }
    try {
      if (metrics != null) {
        metrics.write(tally, null, null);
      }
    } catch (IOException e) {
      return; // nobody is left to tell
    }
  }

  @Override
  public void close() {
    progress.close();
    LogLines.use(LogLines.SILENT);
  }

  private static String word(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
