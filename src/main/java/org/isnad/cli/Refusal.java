package org.isnad.cli;

/** A command that cannot be carried out as given: what is wrong, what to do, and the exit code. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final ExitCode code;
  private final String remedy;

  Refusal(ExitCode code, String message, String remedy) {
    super(message, null, false, false);
    this.code = code;
    this.remedy = remedy;
  }

  /** The command line asks for something that cannot be. */
  static Refusal usage(String message, String remedy) {
    return new Refusal(ExitCode.USAGE, message, remedy);
  }

  ExitCode code() {
    return code;
  }

  String remedy() {
    return remedy;
  }
}
