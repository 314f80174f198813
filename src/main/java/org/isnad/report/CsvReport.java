package org.isnad.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.finding.Finding;
import org.isnad.finding.Mark;
import org.isnad.finding.Verification;

/**
 * {@code findings.csv}: one finding a row for spreadsheets. The columns from {@code outlets} on
 * hold one line for each quote, in the same order.
 */
final class CsvReport implements ReportWriter {
  private static final Mark UNMARKED =
      new Mark(null, null, null, null, null, null, null, List.of(), List.of());

  private static final CSVFormat RFC_4180 =
      CSVFormat.Builder.create()
          .setHeader(
              "id",
              "severity",
              "kind",
              "rule",
              "event",
              "explanation_ar",
              "explanation_en",
              "outlets",
              "quotes",
              "files",
              "offsets",
              "key",
              "fingerprint",
              "baseline",
              "decision",
              "decision_reason",
              "decision_who",
              "decision_when")
          .setRecordSeparator("\r\n")
          .setQuoteMode(QuoteMode.ALL)
          .get();

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public String file() {
    return "findings.csv";
  }

  @Override
  public void write(Verification v, Reports.Options options, OutputStream out) throws IOException {
    Lookup lookup = new Lookup(v);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    // without the mark, spreadsheets take UTF-8 for the letters of some other alphabet
    writer.write('\uFEFF');
    CSVPrinter csv = new CSVPrinter(writer, RFC_4180);
    for (Finding f : v.findings()) {
      Mark mark = lookup.marks.getOrDefault(f.id(), UNMARKED);
      List<Claim> claims =
          lookup.sides(f).stream().flatMap(side -> side.claims().stream()).toList();
      csv.printRecord(
          cell(f.id()),
          cell(f.severity()),
          cell(f.kind()),
          cell(f.rule()),
          cell(f.event()),
          cell(f.explanation().ar()),
          cell(f.explanation().en()),
          lines(claims, c -> lookup.source(outlet(lookup, c)).ar()),
          lines(claims, Claim::quote),
          lines(claims, c -> file(lookup, c)),
          lines(claims, c -> c.span().start() + "-" + c.span().end()),
          cell(f.key()),
          cell(f.fingerprint()),
          cell(mark.baseline()),
          cell(mark.decision()),
          cell(mark.reason()),
          cell(mark.who()),
          cell(mark.when()));
    }
    for (Finding f : v.review().absent()) {
      gone(csv, f);
    }
    csv.flush();
  }

  /** A finding of the earlier report; its quotes stand there. */
  private static void gone(CSVPrinter csv, Finding f) throws IOException {
    csv.printRecord(
        cell(f.id()),
        cell(f.severity()),
        cell(f.kind()),
        cell(f.rule()),
        cell(f.event()),
        cell(f.explanation().ar()),
        cell(f.explanation().en()),
        "",
        "",
        "",
        "",
        cell(f.key()),
        cell(f.fingerprint()),
        "absent",
        "",
        "",
        "",
        "");
  }

  private static String outlet(Lookup lookup, Claim claim) {
    Document document = lookup.documents.get(claim.document());
    return document == null ? claim.attribution().get(0).source() : document.outlet();
  }

  private static String file(Lookup lookup, Claim claim) {
    Document document = lookup.documents.get(claim.document());
    return document == null ? claim.document() : document.file();
  }

  private static String lines(List<Claim> claims, Function<Claim, String> column) {
    return cell(
        claims.stream()
            .map(column)
            .map(text -> text == null ? "" : text.strip().replaceAll("\\s+", " "))
            .collect(java.util.stream.Collectors.joining("\n")));
  }

  /**
   * Spreadsheets run what begins like a formula; an apostrophe before it makes it text. Each line
   * of a cell is guarded, because a cell may be split by lines later.
   */
  static String cell(String text) {
    if (text == null) {
      return "";
    }
    StringBuilder safe = new StringBuilder(text.length() + 2);
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (start && "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20".indexOf(c) >= 0) {
        safe.append('\'');
      }
      start = c == '\n' || c == '\r';
      safe.append(c);
    }
    return RecordWriter.wellFormed(safe.toString());
  }
}
