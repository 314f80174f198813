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
import org.isnad.finding.Verification;

/** One table as a file that every spreadsheet opens, with Arabic as Arabic. */
final class CsvReport implements ReportWriter {
  private static final CSVFormat RFC_4180 =
      CSVFormat.Builder.create().setRecordSeparator("\r\n").setQuoteMode(QuoteMode.ALL).get();

  private final String file;
  private final Function<Lookup, Table<?>> table;

  CsvReport(String file, Function<Lookup, Table<?>> table) {
    this.file = file;
    this.table = table;
  }

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public String file() {
    return file;
  }

  @Override
  public void write(Verification v, Reports.Options options, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    // without the mark, spreadsheets take UTF-8 for the letters of some other alphabet
    writer.write('\uFEFF');
    print(table.apply(Lookup.of(v)), new CSVPrinter(writer, RFC_4180));
    writer.flush();
  }

  private static <T> void print(Table<T> table, CSVPrinter csv) throws IOException {
    List<Table.Column<T>> columns = table.columns();
    for (Table.Column<T> column : columns) {
      csv.print(column.key());
    }
    csv.println();
    for (T row : table.rows()) {
      for (Table.Column<T> column : columns) {
        Object value = column.cell().apply(row);
        csv.print(value instanceof String text ? cell(text) : value == null ? "" : value);
      }
      csv.println();
    }
    csv.flush();
  }

  /**
   * Spreadsheets run what begins like a formula; an apostrophe before it makes it text. Blanks and
   * invisible letters before the sign do not hide it: some programs drop them. Each line of a cell
   * is guarded, because a cell may be split by lines later.
   */
  static String cell(String text) {
    if (text == null) {
      return "";
    }
    StringBuilder safe = new StringBuilder(text.length() + 2);
    boolean start = true;
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (start && "=+-@|%\t\r\uFF1D\uFF0B\uFF0D\uFF20".indexOf(c) >= 0) {
        safe.insert(line, '\'');
        start = false;
      }
      safe.append(c);
      if (c == '\n' || c == '\r') {
        start = true;
        line = safe.length();
      } else if (!Character.isWhitespace(c) && !unseen(c)) {
        start = false;
      }
    }
    return Utf8.wellFormed(safe.toString());
  }

  private static boolean unseen(char c) {
    return Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
