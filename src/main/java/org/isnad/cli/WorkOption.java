package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.isnad.checkpoint.Checkpoint;
import org.isnad.checkpoint.Refused;
import org.isnad.checkpoint.Reuse;
import picocli.CommandLine.Option;

/** Whether a run leaves something for the next one, and where. */
final class WorkOption {
  @Option(
      names = "--work",
      paramLabel = "DIR",
      description =
          "Keep in this folder what was worked out, and do not work it out again: for a desk that"
              + " runs every hour, and for a run that was broken off. The report is the same.")
  private Path folder;

  /**
   * The working folder, for this run alone; one that keeps nothing when none was asked for.
   *
   * @throws Refusal when it cannot be worked in
   */
  Checkpoint open() throws IOException {
    if (folder == null) {
      return Checkpoint.NONE;
    }
    try {
      return Checkpoint.open(folder, Main.version());
    } catch (Refused e) {
      throw Refusal.usage(e.getMessage(), e.remedy());
    }
  }

  /** What to do after a run was stopped, which is nothing more without a working folder. */
  String kept(String otherwise) {
    return folder == null
        ? otherwise
        : "what was worked out is kept in " + folder + ": the same command goes on from there";
  }

  /** Says what was damaged, and unless it is to be quiet what was known. */
  void tell(Checkpoint checkpoint, Desk desk, boolean quiet) {
    checkpoint.troubles().forEach(t -> desk.err().println(Troubles.line(t)));
    if (checkpoint.keeps() && !quiet) {
      Reuse reuse = checkpoint.reuse();
      desk.out()
          .println(
              "reused: documents " + reuse.of("documents") + " · islands " + reuse.of("islands"));
    }
    desk.err().flush();
    desk.out().flush();
  }
}
