package org.isnad.verify;

import org.isnad.finding.Trouble;

/** What is told of a rule that was stopped, and how to mend it. */
final class Stopped {
  private Stopped() {}

  static Trouble spent(RuleBook book, String rule, String what) {
    return new Trouble.Incomplete(
        "rule-budget",
        book.file(rule),
        book.line(rule),
        "the rule " + rule + " " + what + " for one group of events",
        "join its patterns more closely, with == on question, event or id; what it said of"
            + " that group is left out");
  }

  static Trouble failed(RuleBook book, String rule, Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return new Trouble.Incomplete(
        "rule-failed",
        book.file(rule),
        book.line(rule),
        "the rule " + rule + " broke off: " + cause.getClass().getSimpleName(),
        "read fields that may be empty as value!.lo, and divide by nothing that may be 0;"
            + " all that the rule said is left out");
  }
}
