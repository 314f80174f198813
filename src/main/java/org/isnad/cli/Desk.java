package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What a command works with: everything it may know of the machine.
 *
 * @param out results, UTF-8 whatever the locale
 * @param err messages
 * @param home the folder of the launcher, whose {@code rules/} lies over what the jar ships, or
 *     null
 * @param clock tells when a run started
 * @param terminal whether {@code out} is a terminal
 * @param watched whether {@code err} is a terminal
 * @param columns width of the terminal
 * @param debug whether stack traces are wanted
 */
record Desk(
    PrintWriter out,
    PrintWriter err,
    Path home,
    Clock clock,
    boolean terminal,
    boolean watched,
    int columns,
    boolean debug) {

  /** The same, whose progress nobody sees as it is drawn. */
  Desk unwatched() {
    return new Desk(out, err, home, clock, terminal, false, columns, debug);
  }

  /** Says what is wrong and what to do. */
  void complain(String message, String remedy) {
    err.println("isnad: " + message);
    if (remedy != null && !remedy.isEmpty()) {
      err.println("  " + remedy);
    }
    err.flush();
  }
}
