package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.finding.Verification;
import org.isnad.report.Reports;
import picocli.CommandLine.Option;

/** What a reader may choose about a report and its summary. */
final class ReportOptions {
  /** When the summary is coloured. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** The names of the formats, for the help text. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Reports.formats().iterator();
    }
  }

  /** The classes of names that can be taken away, for the help text. */
  static final class Redactable implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Reports.redactable().iterator();
    }
  }

  @Option(
      names = "--format",
      paramLabel = "LIST",
      split = ",",
      completionCandidates = Formats.class,
      description =
          "Formats to write, with commas: ${COMPLETION-CANDIDATES}, or all"
              + " (default: json, claims, csv, html, text).")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--no-text",
      description = "Leave the articles themselves out of the report; quotes stay.")
  private boolean noText;

  @Option(
      names = "--redact",
      paramLabel = "LIST",
      split = ",",
      completionCandidates = Redactable.class,
      description =
          "For reports that leave the desk: take away the names of ${COMPLETION-CANDIDATES}, with"
              + " commas.")
  private List<String> redact = new ArrayList<>();

  @Option(
      names = "--redact-names",
      paramLabel = "FILE",
      description = "Take away these names too, one a line; # begins a comment.")
  private Path redactNames;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of the summary: ar or en (default: ${DEFAULT-VALUE}).")
  private String lang;

  @Option(
      names = "--digits",
      paramLabel = "DIGITS",
      defaultValue = "western",
      description =
          "Digits that index.html opens with in Arabic: western or arabic (default:"
              + " ${DEFAULT-VALUE}).")
  private String digits;

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour the summary: auto, always, never (default: ${DEFAULT-VALUE}).")
  private When colour;

  /** The formats asked for, known ones only. */
  Set<String> formats() {
    if (!lang.equals("ar") && !lang.equals("en")) {
      throw Refusal.usage("--lang is '" + lang + "'", "give --lang ar or --lang en");
    }
    if (!digits.equals("western") && !digits.equals("arabic")) {
      throw Refusal.usage("--digits is '" + digits + "'", "give --digits western or arabic");
    }
    if (formats.isEmpty()) {
      return Reports.usual();
    }
    if (formats.contains("all")) {
      return Reports.formats();
    }
    Set<String> asked = new TreeSet<>();
    formats.forEach(f -> Collections.addAll(asked, f.strip()));
    try {
      Reports.check(asked);
    } catch (IllegalArgumentException e) {
      throw Refusal.usage(e.getMessage(), "give --format one or more of them, with commas");
    }
    return asked;
  }

  /** Whether anything is asked for that concerns the content of one report. */
  boolean chooses() {
    return !formats.isEmpty() || redacts() || noText;
  }

  /** Whether names are to be taken away. */
  boolean redacts() {
    return !redact.isEmpty() || redactNames != null;
  }

  /**
   * What may be shown: the verification, or the same without the names to take away.
   *
   * @throws Refusal when a class is not known or the list cannot be read
   */
  Verification shown(Verification verification) {
    for (String asked : redact) {
      if (!Reports.redactable().contains(asked.strip())) {
        throw Refusal.usage(
            "--redact knows no '" + asked + "'",
            "give some of " + String.join(", ", Reports.redactable()));
      }
    }
    return redacts()
        ? Reports.redacted(
            verification, redact.stream().map(String::strip).toList(), NameList.read(redactNames))
        : verification;
  }

  Reports.Options forFiles() {
    return Reports.Options.defaults().withText(!noText).withLang(lang).withDigits(digits);
  }

  Reports.Options forScreen(Desk desk) {
    boolean coloured =
        colour == When.ALWAYS
            || (colour == When.AUTO && desk.terminal() && System.getenv("NO_COLOR") == null);
    Reports.Options options = Reports.Options.defaults().withLang(lang);
    return desk.terminal() || coloured ? options.forTerminal(coloured, desk.columns()) : options;
  }
}
