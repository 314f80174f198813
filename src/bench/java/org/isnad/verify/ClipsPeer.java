package org.isnad.verify;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.fact.Answer;
import org.isnad.fact.Fact;
import org.isnad.fact.Figure;
import org.isnad.fact.Relay;

/**
 * The rules in CLIPS, a child process: all facts in one session, because its joins are hashed. Its
 * time is that of loading the facts with the rules, less that of loading them without, and of
 * running the rules.
 */
final class ClipsPeer implements Peer {
  private static final String ENDLESS = "1000000000000000";
  private static final long MINUTES = 20;

  /** As the shell tells what its children spent: minutes and seconds. */
  private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s");

  private final Path folder;
  private final String version;
  private double seconds;
  private double whole;

  private ClipsPeer(Path folder, String version) {
    this.folder = folder;
    this.version = version;
  }

  /** Null when it is not installed. */
  static ClipsPeer installed(Path folder) throws IOException {
    Path hello = Files.writeString(folder.resolve("hello.clp"), "(exit)\n");
    try {
      for (String line : run(hello).split("\n")) {
        if (line.contains("CLIPS (")) {
          return new ClipsPeer(folder, line.strip());
        }
      }
    } catch (IOException e) {
      return null;
    }
    return null;
  }

  @Override
  public String name() {
    return version;
  }

  @Override
  public double seconds() {
    return seconds;
  }

  /** Seconds of the last run with start, loading of facts and all. */
  double whole() {
    return whole;
  }

  @Override
  public Set<String> findings(List<Collection<Fact>> sessions) {
    try {
      Path facts = folder.resolve("facts.fct");
      try (BufferedWriter out = Files.newBufferedWriter(facts)) {
        for (Collection<Fact> session : sessions) {
          for (Fact fact : session) {
            if (fact instanceof Answer answer) {
              out.write(answer(answer));
            } else if (fact instanceof Relay relay) {
              out.write(relay(relay));
            }
          }
        }
      }
      String all = text();
      String templates = all.substring(0, all.indexOf("(defrule"));
      double bare = timed(templates, facts);
      whole = timed(all, facts);
      seconds = Math.max(0.001, whole - bare);
      return new HashSet<>(Files.readAllLines(folder.resolve("found.txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text() throws IOException {
    try (InputStream in = ClipsPeer.class.getResourceAsStream("peers.clp")) {
      return new String(in.readAllBytes());
    }
  }

  /** Processor time of the whole process. */
  private double timed(String rules, Path facts) throws IOException {
    Path own = Files.writeString(folder.resolve("rules.clp"), rules);
    Path found = folder.resolve("found.txt");
    Path script =
        Files.writeString(
            folder.resolve("run.clp"),
            "(load \""
                + own
                + "\")\n"
                + "(open \""
                + found
                + "\" out \"w\")\n"
                + "(load-facts \""
                + facts
                + "\")\n"
                + "(run)\n(close out)\n(exit)\n");
    String[] lines = run(script).strip().split("\n");
    Matcher times = TIMES.matcher(lines[lines.length - 1]);
    double spent = 0;
    while (times.find()) {
      spent += 60 * Double.parseDouble(times.group(1)) + Double.parseDouble(times.group(2));
    }
    return spent;
  }

  private static String run(Path script) throws IOException {
    Process clips =
        new ProcessBuilder("sh", "-c", "clips -f '" + script + "'; times")
            .redirectErrorStream(true)
            .redirectInput(
                ProcessBuilder.Redirect.from(script.resolveSibling("hello.clp").toFile()))
            .start();
    try (InputStream out = clips.getInputStream()) {
      String said = new String(out.readAllBytes());
      if (!clips.waitFor(MINUTES, TimeUnit.MINUTES)) {
        clips.destroyForcibly();
      }
      return said;
    } catch (InterruptedException e) {
      clips.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static String answer(Answer a) {
    Figure value = a.value();
    return "(answer"
        + slot("id", a.id())
        + slot("question", a.question())
        + slot("topic", a.topic())
        + slot("event", a.event())
        + slot("type", a.type())
        + slot("actor", a.actor())
        + slot("polarity", a.polarity())
        + slot("modality", a.modality())
        + (value == null ? " (measure none)" : slot("measure", value.measure()))
        + (" (low " + bound(value == null ? null : value.lo(), "-") + ")")
        + (" (high " + bound(value == null ? null : value.hi(), "") + ")")
        + (" (first " + (a.firstReported() == null ? 0 : a.firstReported().toEpochDay()) + ")")
        + (" (rank " + a.rank() + ")")
        + slots("documents", a.documents())
        + slots("outlets", a.outlets())
        + slots("proven", a.roots().proven())
        + ")\n";
  }

  private static String relay(Relay r) {
    return "(relay"
        + slot("id", r.id())
        + slot("topic", r.topic())
        + slot("event", r.event())
        + slot("relayed", r.relayed())
        + (" (originals " + r.originals().size() + "))\n");
  }

  private static String bound(BigDecimal number, String sign) {
    return number == null ? sign + ENDLESS : number.toPlainString();
  }

  private static String slot(String name, String word) {
    return " (" + name + " " + quoted(word) + ")";
  }

  private static String slots(String name, List<String> words) {
    StringBuilder out = new StringBuilder(" (" + name);
    words.forEach(word -> out.append(' ').append(quoted(word)));
    return out.append(')').toString();
  }

  private static String quoted(String word) {
    return word == null
        ? "\"\""
        : '"' + word.replace("\\", "\\\\").replace("\"", "\\\"").replace('\n', ' ') + '"';
  }
}
