package org.isnad.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.finding.Verification;

/** The door of the room: every format by name, and the way back from {@code report.json}. */
public final class Reports {
  /** The value of {@code schema} in {@code report.json}. */
  public static final String SCHEMA = "urn:isnad:report:1";

  private static final Map<String, ReportWriter> WRITERS = new LinkedHashMap<>();

  static {
    for (ReportWriter writer :
        List.of(
            new JsonReport(),
            new ClaimsReport(),
            new CsvReport(),
            new HtmlReport(),
            new TextReport())) {
      WRITERS.put(writer.format(), writer);
    }
  }

  /**
   * What a reader may choose about a report.
   *
   * @param text whether {@code report.json} and {@code index.html} carry the articles themselves
   * @param lang language of the labels of the summary, {@code ar} or {@code en}
   * @param colour whether the summary is coloured with ANSI codes
   * @param isolate whether right-to-left runs of the summary stand between U+2068 and U+2069; for
   *     terminals, which show them well, and not for files
   * @param width columns of the summary, at least 40
   */
  public record Options(boolean text, String lang, boolean colour, boolean isolate, int width) {
    public Options {
      if (!lang.equals("ar") && !lang.equals("en")) {
        throw new IllegalArgumentException("the language is 'ar' or 'en', not '" + lang + "'");
      }
      width = Math.max(40, Math.min(width, 400));
    }

    /** Whole texts, English labels, 80 plain columns. */
    public static Options defaults() {
      return new Options(true, "en", false, false, 80);
    }

    /** The same with or without the articles. */
    public Options withText(boolean text) {
      return new Options(text, lang, colour, isolate, width);
    }

    /** The same with labels in another language, {@code ar} or {@code en}. */
    public Options withLang(String lang) {
      return new Options(text, lang, colour, isolate, width);
    }

    /** The same for a terminal of that width. */
    public Options forTerminal(boolean colour, int width) {
      return new Options(text, lang, colour, true, width);
    }
  }

  private Reports() {}

  /** The names of all formats, in the order they are written. */
  public static Set<String> formats() {
    return Collections.unmodifiableSet(WRITERS.keySet());
  }

  /** The file that a format makes. */
  public static String file(String format) {
    return writer(format).file();
  }

  /**
   * Says which formats are not known, before any work is done for them.
   *
   * @throws IllegalArgumentException naming them and every known format
   */
  public static void check(Collection<String> formats) {
    formats.forEach(Reports::writer);
  }

  /**
   * Writes each format into a folder that is there already.
   *
   * @throws IllegalArgumentException when a format is not known; nothing is written then
   * @throws IOException when a file cannot be written
   */
  public static void write(
      Verification verification, Path folder, Set<String> formats, Options options)
      throws IOException {
    check(formats);
    for (ReportWriter writer : WRITERS.values()) {
      if (formats.contains(writer.format())) {
        try (OutputStream out =
            new BufferedOutputStream(
                Files.newOutputStream(folder.resolve(writer.file())), 1 << 16)) {
          writer.write(verification, options, out);
        }
      }
    }
  }

  /** One claim as a line of {@code claims.jsonl}, without its end. */
  public static String line(Claim claim) {
    return ClaimsReport.line(claim);
  }

  /**
   * The verification that a report was made from.
   *
   * @param report {@code report.json}, or the folder it stands in
   * @throws IOException when it cannot be read or is not such a report; the message has file, line
   *     and column
   */
  public static Verification read(Path report) throws IOException {
    Path file = Files.isDirectory(report) ? report.resolve(file("json")) : report;
    return ReportReader.read(file);
  }

  /** The JSON Schema (draft 2020-12) that every {@code report.json} keeps. */
  public static String schema() {
    return HtmlReport.resource("report.schema.json");
  }

  /**
   * Prints the summary of a batch.
   *
   * @param where where the report stands, or null when none was written
   * @throws IOException when {@code out} refuses
   */
  public static void summarise(
      Verification verification, Options options, String where, Appendable out) throws IOException {
    new TerminalSummary(verification, options).print(out, where);
  }

  private static ReportWriter writer(String format) {
    ReportWriter writer = WRITERS.get(format);
    if (writer == null) {
      throw new IllegalArgumentException(
          "no report format is called '"
              + format
              + "'; known: "
              + String.join(", ", new TreeSet<>(WRITERS.keySet())));
    }
    return writer;
  }
}
