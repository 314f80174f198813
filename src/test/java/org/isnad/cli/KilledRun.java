package org.isnad.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;

/** The program in a process of its own, to be killed: its clock stands still where it is told. */
final class KilledRun {
  private KilledRun() {}

  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    Clock clock = Clock.fixed(Instant.parse(args[0]), ZoneOffset.UTC);
    Session run = Session.run(clock, (Object[]) Arrays.copyOfRange(args, 1, args.length));
    System.err.print(run.err());
    System.exit(run.code());
  }
}
