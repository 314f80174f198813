package org.isnad.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.finding.Verification;

/** The door of the room: every format by name, and the way back from {@code report.json}. */
public final class Reports {
  /** The value of {@code schema} in {@code report.json}. */
  public static final String SCHEMA = "urn:isnad:report:1";

  static final List<ReportWriter> WRITERS =
      List.of(
          new JsonReport(),
          new ClaimsReport(),
          new CsvReport("findings.csv", Tables::findings),
          new CsvReport("claims.csv", Tables::claims),
          new CsvReport("verdicts.csv", Tables::verdicts),
          new HtmlReport(),
          new TextReport(),
          new MarkdownReport(),
          new XlsxReport(),
          new SarifReport(),
          new ClaimReviewReport(),
          new ProvReport());

  /** What is written when nothing is asked for; the others are for those who ask. */
  private static final Set<String> USUAL =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(List.of("json", "claims", "csv", "html", "text")));

  /**
   * What a reader may choose about a report.
   *
   * @param text whether {@code report.json} and {@code index.html} carry the articles themselves
   * @param lang language of the labels of the summary, {@code ar} or {@code en}
   * @param colour whether the summary is coloured with ANSI codes
   * @param isolate whether right-to-left runs of the summary stand between U+2068 and U+2069; for
   *     terminals, which show them well, and not for files
   * @param width columns of the summary, at least 40
   * @param digits what {@code index.html} opens with for numbers that it says in Arabic itself,
   *     {@code western} or {@code arabic}; its readers choose for themselves
   */
  public record Options(
      boolean text, String lang, boolean colour, boolean isolate, int width, String digits) {
    public Options {
      if (!lang.equals("ar") && !lang.equals("en")) {
        throw new IllegalArgumentException("the language is 'ar' or 'en', not '" + lang + "'");
      }
      if (!digits.equals("western") && !digits.equals("arabic")) {
        throw new IllegalArgumentException(
            "the digits are 'western' or 'arabic', not '" + digits + "'");
      }
      width = Math.max(40, Math.min(width, 400));
    }

    /** Whole texts, English labels, 80 plain columns. */
    public static Options defaults() {
      return new Options(true, "en", false, false, 80, "western");
    }

    /** The same with or without the articles. */
    public Options withText(boolean text) {
      return new Options(text, lang, colour, isolate, width, digits);
    }

    /** The same with labels in another language, {@code ar} or {@code en}. */
    public Options withLang(String lang) {
      return new Options(text, lang, colour, isolate, width, digits);
    }

    /** The same with a page that opens with other digits, {@code western} or {@code arabic}. */
    public Options withDigits(String digits) {
      return new Options(text, lang, colour, isolate, width, digits);
    }

    /** The same for a terminal of that width. */
    public Options forTerminal(boolean colour, int width) {
      return new Options(text, lang, colour, true, width, digits);
    }

    /** The same for a file: without colours and isolates. */
    public Options forFile() {
      return new Options(text, lang, false, false, width, digits);
    }
  }

  private Reports() {}

  /** The names of all formats, in the order they are written. */
  public static Set<String> formats() {
    Set<String> formats = new LinkedHashSet<>();
    WRITERS.forEach(writer -> formats.add(writer.format()));
    return Collections.unmodifiableSet(formats);
  }

  /** The formats of a run that asks for none. */
  public static Set<String> usual() {
    return USUAL;
  }

  /** The files that a format makes, the one to name first. */
  public static List<String> files(String format) {
    check(Set.of(format));
    return WRITERS.stream()
        .filter(writer -> writer.format().equals(format))
        .map(ReportWriter::file)
        .toList();
  }

  /** The file that a format makes, or the first of them. */
  public static String file(String format) {
    return files(format).get(0);
  }

  /**
   * Says which formats are not known, before any work is done for them.
   *
   * @throws IllegalArgumentException naming them and every known format
   */
  public static void check(Collection<String> formats) {
    Set<String> known = formats();
    for (String format : formats) {
      if (!known.contains(format)) {
        throw new IllegalArgumentException(
            "no report format is called '"
                + format
                + "'; known: "
                + String.join(", ", new TreeSet<>(known)));
      }
    }
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
    try {
      WRITERS.parallelStream()
          .filter(writer -> formats.contains(writer.format()))
          .forEach(writer -> write(writer, verification, folder, options));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(
      ReportWriter writer, Verification verification, Path folder, Options options) {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve(writer.file())), 1 << 16)) {
      writer.write(verification, options, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A list of {@code report.json}.
   *
   * @param name as in the report
   * @param type of the records
   * @param records in the order of the report
   */
  public record Listing(
      String name, Class<? extends Record> type, List<? extends Record> records) {}

  /** The lists of {@code report.json}, in their order. */
  public static List<Listing> lists(Verification verification) {
    return JsonReport.listings(verification);
  }

  /** One record of a list as it stands in {@code report.json}, without the text of a document. */
  public static String line(Record one) {
    return ClaimsReport.line(one, Set.of("Document.text"));
  }

  /** One claim as a line of {@code claims.jsonl}, without its end. */
  public static String line(Claim claim) {
    return ClaimsReport.line(claim, Set.of());
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

  /** Classes of names that {@link #redacted} can take away, sorted. */
  public static Set<String> redactable() {
    return Collections.unmodifiableSet(Redaction.CLASSES);
  }

  /**
   * The same verification without some names, for reports that leave the desk: covered in every
   * text at their own length, so that offsets stay true, and exchanged in ids.
   *
   * @param classes some of {@link #redactable()}: {@code victims} of casualties, {@code minors}
   *     among them, {@code people} whom the registry does not know, and the words that tell of
   *     unnamed {@code sources}
   * @param names more names, or ids of people and bodies
   */
  public static Verification redacted(
      Verification verification, Collection<String> classes, Collection<String> names) {
    return Redaction.of(verification, classes, names);
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
}
