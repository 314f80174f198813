package org.isnad.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.isnad.pipeline.Watcher;

/**
 * Shows how far a run is: a bar on a terminal, lines in a pipe, nothing for a small batch. All of
 * it goes to the error output, so that results can be piped and a summary stays whole.
 */
abstract class Progress implements Watcher, AutoCloseable {
  /** What lasts no longer than this shows no bar. */
  private static final long PATIENCE = 2_000;

  private static final long TICK = 200;

  /** How many articles a line of a pipe stands for; fewer show none. */
  static final int LINE = 1_000;

  /** Takes the bar off the screen before something else is said. */
  void clear() {}

  @Override
  public void close() {}

  /** Shows nothing. */
  static Progress none() {
    return new Progress() {};
  }

  /** A bar that is drawn again and again on one line. */
  static final class OnTerminal extends Progress {
    private final Tally tally;
    private final PrintWriter err;
    private final int columns;
    private final Thread painter = new Thread(this::paint, "progress");
    private boolean shown;
    private boolean closed;

    OnTerminal(Tally tally, PrintWriter err, int columns) {
      this.tally = tally;
      this.err = err;
      this.columns = columns;
      painter.setDaemon(true);
      painter.start();
    }

    private void paint() {
      try {
        Thread.sleep(PATIENCE);
        while (draw()) {
          Thread.sleep(TICK);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt(); // closed
      }
    }

    private synchronized boolean draw() {
      if (!closed) {
        err.print("\r\u001b[K" + Bar.line(tally, columns));
        err.flush();
        shown = true;
      }
      return !closed;
    }

    @Override
    synchronized void clear() {
      if (shown) {
        err.print("\r\u001b[K");
        err.flush();
        shown = false;
      }
    }

    @Override
    public synchronized void close() {
      closed = true;
      painter.interrupt();
      clear();
    }
  }

  /** A line for every so many articles and for the end of every stage, never by time. */
  static final class InPipe extends Progress {
    private final Tally tally;
    private final PrintWriter err;
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong extracted = new AtomicLong();

    InPipe(Tally tally, PrintWriter err) {
      this.tally = tally;
      this.err = err;
    }

    @Override
    public void counted(Count count, int more) {
      if (count == Count.DOCUMENTS_READ) {
        read.addAndGet(more);
      } else if (count == Count.DOCUMENTS_EXTRACTED) {
        long now = extracted.addAndGet(more);
        if (now / LINE > (now - more) / LINE) {
          say(
              Bar.grouped(now)
                  + " articles extracted, "
                  + Bar.grouped(tally.of(Count.CLAIMS))
                  + " claims");
        }
      }
    }

    @Override
    public void ended(Stage stage) {
      if (read.get() < LINE) {
        return;
      }
      switch (stage) {
        case READ -> say(Bar.grouped(read.get()) + " articles read");
        case LINK -> say(Bar.grouped(tally.of(Count.EVENTS_LINKED)) + " events linked");
        case VERIFY -> say(Bar.grouped(tally.of(Count.EVENTS_VERIFIED)) + " events verified");
        case WRITE -> say("the report is written");
        default -> {
          // told by its counts
        }
      }
    }

    private synchronized void say(String what) {
      err.println("isnad: " + what);
      err.flush();
    }
  }
}
