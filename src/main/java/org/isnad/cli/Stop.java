package org.isnad.cli;

import java.io.IOException;

/**
 * What happens when a run is stopped by Ctrl-C or by a request to end: its hidden folder goes, the
 * report that was there stays, and a line says so. The JVM ends with 128 and the number of the
 * signal: 130 for Ctrl-C, 143 for a request to end.
 */
final class Stop implements AutoCloseable {
  private static final int TRIES = 100;
  private static final long PAUSE = 20;

  private final ReportFolder folder;
  private final Runnable told;
  private final Thread hook = new Thread(this::stopped, "stopped");
  private boolean published;

  /**
   * From now on the folder is looked after.
   *
   * @param told run when it was stopped before the report was whole, and says so
   */
  Stop(ReportFolder folder, Runnable told) {
    this.folder = folder;
    this.told = told;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Puts the report in its place, unless the run is being stopped; once begun it is finished. */
  synchronized void publish() throws IOException {
    folder.publish();
    published = true;
  }

  private synchronized void stopped() {
    if (published) {
      return;
    }
    for (int i = 0; i < TRIES; i++) {
      try {
        folder.discard();
        break;
      } catch (IOException | RuntimeException e) {
        pause(); // another thread still writes into it
      }
    }
    told.run();
  }

  /** The run has ended by itself; when it is being stopped, this waits for the end of the JVM. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      while (true) { // what goes wrong now, such as a folder that is gone, concerns nobody
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
