package org.isnad.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.slf4j.event.Level;

/**
 * The log of this run: one line for each thing that happened, {@code key=value} or JSON, always
 * with the time, the level, the id of the run and the event.
 */
final class LogLines {
  /** Nothing is said. */
  static final LogLines SILENT = new LogLines(null, null, false, null, "", null);

  private static volatile LogLines now = SILENT;

  private final Level threshold;
  private final Level libraries;
  private final boolean json;
  private final PrintWriter to;
  private final String run;
  private final Clock clock;

  /**
   * A log.
   *
   * @param threshold the least level of ours that is told; null for none
   * @param libraries the same for the libraries
   * @param json whether a line is JSON
   * @param run id of the run
   */
  LogLines(
      Level threshold, Level libraries, boolean json, PrintWriter to, String run, Clock clock) {
    this.threshold = threshold;
    this.libraries = libraries;
    this.json = json;
    this.to = to;
    this.run = run;
    this.clock = clock;
  }

  /** The log in force. */
  static LogLines now() {
    return now;
  }

  /** SLF4J finds loggers by static calls, so that what they write to is static too. */
  static void use(LogLines log) {
    now = log;
  }

  boolean hears(Level level, boolean ours) {
    Level least = ours ? threshold : libraries;
    return least != null && level.toInt() >= least.toInt();
  }

  void write(Level level, String event, Map<String, Object> fields) {
    StringBuilder line = new StringBuilder(160);
    add(line, "time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    add(line, "level", level.name().toLowerCase(Locale.ROOT));
    add(line, "run", run);
    add(line, "event", event);
    fields.forEach((key, value) -> add(line, key, value));
    to.println(json ? "{" + line + "}" : line.toString());
    to.flush();
  }

  private void add(StringBuilder line, String key, Object value) {
    String text = String.valueOf(value);
    boolean number = value instanceof Number;
    if (json) {
      line.append(line.length() == 0 ? "\"" : ",\"").append(key).append("\":");
      line.append(number ? text : quoted(text));
    } else {
      line.append(line.length() == 0 ? "" : " ").append(key).append('=');
      line.append(number || plain(text) ? text : quoted(text));
    }
  }

  private static boolean plain(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> c > ' ' && c != '"' && c != '=' && c != '\\' && c != 0x7f);
  }

  /** As JSON does it; one line whatever the text holds. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < ' ' || c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029) {
        out.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
