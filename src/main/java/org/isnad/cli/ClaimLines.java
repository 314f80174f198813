package org.isnad.cli;

import java.util.List;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.finding.Trouble;
import org.isnad.pipeline.Reading;
import org.isnad.report.Reports;

/** Prints claims as they come, in the one form that reports know, and keeps none. */
final class ClaimLines implements Reading.Listener {
  /** Whoever read the output has gone. */
  static final class Unheard extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unheard() {
      super("nobody reads the output", null, false, false);
    }
  }

  private final Desk desk;
  private final Watch watch;
  private boolean any;
  private boolean unread;
  private boolean incomplete;

  ClaimLines(Desk desk, Watch watch) {
    this.desk = desk;
    this.watch = watch;
  }

  @Override
  public void claims(Document document, List<Claim> claims) {
    any = true;
    for (Claim claim : claims) {
      desk.out().append(Reports.line(claim)).append('\n');
    }
    if (desk.out().checkError()) { // flushes too
      throw new Unheard();
    }
  }

  @Override
  public void trouble(Trouble trouble) {
    unread |= trouble instanceof Trouble.Unread;
    incomplete |= trouble instanceof Trouble.Incomplete;
    watch.clear();
    watch.troubles(List.of(trouble));
    desk.err().println(Troubles.line(trouble));
  }

  ExitCode code() {
    if (incomplete) {
      return ExitCode.INCOMPLETE;
    }
    return unread || !any ? ExitCode.UNREAD : ExitCode.DONE;
  }
}
