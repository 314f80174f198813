package org.isnad.finding;

/**
 * Something Isnad could not read or do; reported, never hidden, never a finding.
 *
 * <p>{@code file} is relative to what the user gave, {@code line} counts from 1 and is 0 when it
 * does not apply, {@code message} says what is wrong, {@code remedy} what to do.
 */
public sealed interface Trouble {
  String file();

  int line();

  String message();

  String remedy();

  /** A stable word for the kind of trouble, such as {@code empty-file}. */
  String code();

  /** An input could not be read; it is missing from the report. */
  record Unread(String code, String file, int line, String message, String remedy)
      implements Trouble {}

  /** An input was read, but something about it is unknown or was repaired. */
  record Doubt(String code, String file, int line, String message, String remedy)
      implements Trouble {}

  /** A rule, table, source or lexicon file is wrong; nothing is run. */
  record Broken(String code, String file, int line, String message, String remedy)
      implements Trouble {}

  /** A stage gave up on part of its work; the run is incomplete. */
  record Incomplete(String code, String file, int line, String message, String remedy)
      implements Trouble {}
}
