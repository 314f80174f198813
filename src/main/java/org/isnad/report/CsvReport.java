package org.isnad.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.isnad.finding.Verification;

/** One table as a file that every spreadsheet opens, with Arabic as Arabic. */
final class CsvReport implements ReportWriter {
  private static final byte[] LINE_END = {'\r', '\n'};

  /** Signs that formulas begin with, and what programs drop before them. */
  private static final String FORMULA = "=+-@|%\t\r\uFF1D\uFF0B\uFF0D\uFF20";

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
    Utf8 csv = new Utf8(1 << 17);
    // without the mark, spreadsheets take UTF-8 for the letters of some other alphabet
    csv.put("\uFEFF", Escapes.CSV);
    print(table.apply(Lookup.of(v)), csv, out);
    csv.drain(out);
    out.flush();
  }

  /** As RFC 4180 has it, with every cell in quotation marks. */
  private static <T> void print(Table<T> table, Utf8 csv, OutputStream out) throws IOException {
    List<Table.Column<T>> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      put(columns.get(i).key(), i == 0, csv);
    }
    csv.put(LINE_END);
    for (T row : table.rows()) {
      for (int i = 0; i < columns.size(); i++) {
        Object value = columns.get(i).cell().apply(row);
        String text = value instanceof String words ? cell(words) : Objects.toString(value, "");
        put(text, i == 0, csv);
      }
      csv.put(LINE_END);
      csv.spill(out);
    }
  }

  private static void put(String text, boolean first, Utf8 csv) {
    if (!first) {
      csv.put(',');
    }
    csv.put('"');
    csv.put(text, Escapes.CSV);
    csv.put('"');
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
    StringBuilder guarded = null;
    boolean start = true;
    int line = 0;
    int guards = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (start && FORMULA.indexOf(c) >= 0) {
        guarded = guarded == null ? new StringBuilder(text) : guarded;
        guarded.insert(line + guards++, '\'');
        start = false;
      }
      if (c == '\n' || c == '\r') {
        start = true;
        line = i + 1;
      } else if (start && !Character.isWhitespace(c) && !unseen(c)) {
        start = false;
      }
    }
    return Utf8.wellFormed(guarded == null ? text : guarded.toString());
  }

  private static boolean unseen(char c) {
    return Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
