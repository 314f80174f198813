package org.isnad.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.isnad.finding.Verification;

/**
 * {@code report.xlsx}: findings, claims and verdicts on three sheets that run from right to left.
 * Text is stored as text, so nothing in it is ever run as a formula.
 */
final class XlsxReport implements ReportWriter {
  /** What one sheet and one cell hold at most. */
  private static final int ROWS = 1_048_576;

  private static final int LETTERS = 32_767;

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public String file() {
    return "report.xlsx";
  }

  @Override
  public void write(Verification v, Reports.Options options, OutputStream out) throws IOException {
    Lookup lookup = Lookup.of(v);
    Path draft = Files.createTempFile("isnad", ".xlsx");
    try {
      try (OutputStream file = Files.newOutputStream(draft)) {
        Workbook book = new Workbook(file, "Isnad", null);
        for (Table<?> table :
            List.of(Tables.findings(lookup), Tables.claims(lookup), Tables.verdicts(lookup))) {
          sheet(book, table, options.lang());
        }
        book.finish();
      }
      SpreadsheetFile.copy(draft, v.run().started(), out);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static <T> void sheet(Workbook book, Table<T> table, String lang) throws IOException {
    Worksheet sheet = book.newWorksheet(Words.of("sheet." + table.name(), lang));
    sheet.rightToLeft();
    sheet.freezePane(0, 1);
    List<Table.Column<T>> columns = table.columns();
    for (int c = 0; c < columns.size(); c++) {
      sheet.width(c, columns.get(c).width());
      sheet.value(0, c, Words.of("column." + columns.get(c).key(), lang));
    }
    sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor("E7E3DA").set();
    int rows = Math.min(table.rows().size(), ROWS - 2);
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns.size(); c++) {
        cell(sheet, r + 1, c, columns.get(c).cell().apply(table.rows().get(r)));
      }
      if (r % 1_000 == 999) {
        sheet.flush();
      }
    }
    if (rows > 0) {
      sheet.setAutoFilter(0, 0, rows, columns.size() - 1);
    }
    if (rows < table.rows().size()) {
      sheet.value(rows + 1, 0, Words.of("sheet.more", lang));
    }
    sheet.finish();
  }

  private static void cell(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof BigDecimal || value instanceof Integer) {
      sheet.value(row, column, (Number) value);
    } else if (value != null) {
      String text = clean(String.valueOf(value));
      sheet.inlineString(row, column, text);
      if (text.length() > 40 || text.indexOf('\n') >= 0) {
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
      }
    }
  }

  /** Only what XML can hold, and no more than a cell does. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(Math.min(text.length(), LETTERS));
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean held =
          c >= 0x20 ? c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF) : c == '\n';
      if (clean.length() + 2 > LETTERS) {
        break;
      }
      clean.appendCodePoint(held ? c : c == '\t' ? ' ' : 0xFFFD);
    }
    return clean.toString();
  }
}
