package org.isnad.batch;

/** Why nothing was done, with what to do about it; ends the job with code 2. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String what, String remedy) {
    super(what + System.lineSeparator() + remedy);
  }
}
