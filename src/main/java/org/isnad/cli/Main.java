package org.isnad.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.isnad.knowledge.YamlReader;
import org.isnad.registry.Registry;

/** Where the program starts and where it ends. */
public final class Main {
  /** Verbs that read all of the knowledge whatever their options are. */
  private static final Set<String> READERS = Set.of("verify", "extract", "warmup");

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT); // libraries that ask the locale get the same answer everywhere
    System.setProperty("slf4j.provider", LogProvider.class.getName()); // no search for others
    System.setProperty("slf4j.internal.verbosity", "WARN");
    if (args.length > 0 && READERS.contains(args[0])) {
      // while the command line is looked at; what goes wrong shows where it is asked for
      CompletableFuture.runAsync(Main::readAhead);
    }
    String home = System.getProperty("isnad.home");
    Desk desk =
        new Desk(
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            home == null || home.isEmpty() ? null : Path.of(home),
            Clock.systemUTC(),
            Boolean.getBoolean("isnad.terminal"),
            Boolean.getBoolean("isnad.watched"),
            Integer.getInteger("isnad.columns", 80),
            System.getenv("ISNAD_DEBUG") != null);
    int code = Commands.run(desk, args);
    desk.out().flush();
    desk.err().flush();
    System.exit(code);
  }

  /** What every run reads first and no option changes: the shipped sources, and the particles. */
  private static void readAhead() {
    YamlReader.readAhead("sources");
    Registry.nameKey("");
  }

  /** The version of this build. */
  static String version() {
    try (InputStream in = Main.class.getResourceAsStream("/org/isnad/version.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PrintWriter utf8(FileDescriptor where) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(where), StandardCharsets.UTF_8), false);
  }
}
