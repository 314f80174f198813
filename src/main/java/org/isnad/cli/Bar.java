package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.pipeline.Watcher.Count;
import org.isnad.pipeline.Watcher.Stage;

/** How far a run is, as one line that fits a terminal. */
final class Bar {
  private static final int WIDTH = 20;

  private Bar() {}

  /** Such as {@code extract [=====> ] 45% · 450/1,000 articles · 6,120 claims · 90/s}. */
  static String line(Tally tally, int columns) {
    Stage stage = tally.stage();
    if (stage == null) {
      return "";
    }
    long articles = tally.of(Count.DOCUMENTS_READ);
    return switch (stage) {
      case EXTRACT ->
          line(
              "extract",
              tally.of(Count.DOCUMENTS_EXTRACTED),
              tally.allRead() ? articles : 0,
              "articles",
              grouped(tally.of(Count.CLAIMS)) + " claims",
              tally.stageSeconds(),
              columns);
      case VERIFY ->
          line(
              "verify",
              tally.of(Count.EVENTS_VERIFIED),
              tally.of(Count.EVENTS_LINKED),
              "events",
              grouped(articles) + " articles",
              tally.stageSeconds(),
              columns);
      case LINK ->
          fit(
              List.of(
                  "link",
                  grouped(tally.of(Count.CLAIMS)) + " claims",
                  grouped(articles) + " articles",
                  time(tally.stageSeconds())),
              columns);
      default ->
          fit(List.of(stage.name().toLowerCase(Locale.ROOT), time(tally.stageSeconds())), columns);
    };
  }

  /**
   * One line.
   *
   * @param all 0 when it is not known
   * @param what of what {@code done} and {@code all} are so many
   * @param beside what else there is to tell
   * @param seconds since the stage began
   */
  static String line(
      String stage, long done, long all, String what, String beside, double seconds, int columns) {
    List<String> parts = new ArrayList<>();
    if (all > 0) {
      double share = Math.min(1, (double) done / all);
      int filled = (int) (share * WIDTH);
      parts.add(
          stage
              + " ["
              + "=".repeat(filled)
              + (filled < WIDTH ? ">" + " ".repeat(WIDTH - filled - 1) : "")
              + "] "
              + (int) (share * 100)
              + "%");
      parts.add(grouped(done) + "/" + grouped(all) + " " + what);
    } else {
      parts.add(stage);
      parts.add(grouped(done) + " " + what);
    }
    parts.add(beside);
    if (done > 0 && seconds > 0) {
      double rate = done / seconds;
      parts.add(
          rate < 10 ? String.format(Locale.ROOT, "%.1f/s", rate) : grouped((long) rate) + "/s");
      if (all > 0) {
        parts.add(time((all - done) / rate) + " left");
      }
    }
    return fit(parts, columns);
  }

  /** As many parts as there is room for; the terminal must never wrap the line. */
  private static String fit(List<String> parts, int columns) {
    StringBuilder line = new StringBuilder();
    for (String part : parts) {
      String more = (line.length() == 0 ? "" : " · ") + part;
      if (line.length() + more.length() >= columns) {
        break;
      }
      line.append(more);
    }
    return line.toString();
  }

  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String time(double seconds) {
    long whole = Math.max(0, Math.round(seconds));
    if (whole < 60) {
      return whole + " s";
    }
    return whole < 3600
        ? whole / 60 + " min " + whole % 60 + " s"
        : whole / 3600 + " h " + whole / 60 % 60 + " min";
  }
}
