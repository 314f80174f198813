package org.isnad.cli;

import org.isnad.finding.KnowledgeException;

/** What a run ends with; the numbers are part of the promise to scripts. */
enum ExitCode {
  DONE(0, "done"),
  INCOMPLETE(1, "internal error, or the run is incomplete"),
  USAGE(2, "the command line is wrong; nothing was done"),
  KNOWLEDGE(3, "rules or knowledge could not be loaded; nothing was written"),
  FINDINGS(4, "there are findings at or above --fail-on"),
  UNREAD(5, "some inputs could not be read");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  /** What a run ends with that fails so. */
  static ExitCode of(Throwable failure) {
    if (failure instanceof Refusal refusal) {
      return refusal.code();
    }
    return failure instanceof KnowledgeException ? KNOWLEDGE : INCOMPLETE;
  }

  int number() {
    return number;
  }

  String meaning() {
    return meaning;
  }
}
