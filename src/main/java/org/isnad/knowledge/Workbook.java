package org.isnad.knowledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.isnad.finding.Trouble;

/**
 * The first sheet of an {@code .xlsx} file as CSV, a line for each row, so that whoever reads
 * knowledge reads text. What a workbook may unpack to is bounded before it is opened.
 */
final class Workbook {
  private static final int LARGEST = 20_000_000;
  private static final int MOST_PARTS = 200;
  private static final int MOST_ROWS = 2_000;
  private static final int MOST_COLUMNS = 100;

  private Workbook() {}

  /** The sheet of a workbook; empty, with a trouble, when it cannot be read. */
  static String text(byte[] bytes, String origin, List<Trouble> unread) {
    try {
      return csv(bytes);
    } catch (IOException e) {
      unread.add(
          new Trouble.Broken(
              "rules-workbook",
              origin,
              1,
              "the workbook " + e.getMessage(),
              "save the table as .xlsx with plain cells on its first sheet, or as .csv"));
      return "";
    }
  }

  private static String csv(byte[] bytes) throws IOException {
    bound(bytes);
    StringBuilder csv = new StringBuilder();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      int line = 0;
      for (Row row : (Iterable<Row>) rows::iterator) {
        if (row.getRowNum() > MOST_ROWS || row.getCellCount() > MOST_COLUMNS) {
          throw new IOException(
              "has more than " + MOST_ROWS + " rows or " + MOST_COLUMNS + " columns");
        }
        for (; line + 1 < row.getRowNum(); line++) {
          csv.append('\n');
        }
        line++;
        csv.append(line(row)).append('\n');
      }
    } catch (RuntimeException e) { // the reader's ways to say that a part is damaged are many
      throw new IOException("is not a workbook that can be read", e);
    }
    return csv.toString();
  }

  private static String line(Row row) throws IOException {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      Optional<Cell> cell = row.getOptionalCell(i);
      if (cell.isPresent() && cell.get().getType() == CellType.FORMULA) {
        throw new IOException("holds a formula in row " + row.getRowNum() + ", column " + (i + 1));
      }
      String text = cell.map(Cell::getText).orElse("").replaceAll("\\s+", " ").strip();
      cells.add(text.matches("[^\",;#]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"");
    }
    int last = cells.size();
    while (last > 0 && cells.get(last - 1).isEmpty()) {
      last--;
    }
    return String.join(",", cells.subList(0, Math.max(last, 0)));
  }

  /** Unpacks everything once, keeping nothing: sizes in a zip's own lists may lie. */
  private static void bound(byte[] bytes) throws IOException {
    long total = 0;
    int parts = 0;
    byte[] buffer = new byte[8192];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (++parts > MOST_PARTS) {
          throw new IOException("has more than " + MOST_PARTS + " parts");
        }
        StringBuilder head = new StringBuilder();
        for (int n = zip.read(buffer); n > 0; n = zip.read(buffer)) {
          total += n;
          if (total > LARGEST) {
            throw new IOException("unpacks to more than " + LARGEST / 1_000_000 + " MB");
          }
          String text = new String(buffer, 0, n, StandardCharsets.ISO_8859_1);
          String seen = head + text.replace("\0", "");
          if (seen.contains("<!DOCTYPE") || seen.contains("<!ENTITY")) {
            throw new IOException("declares XML entities, which no spreadsheet program writes");
          }
          head.setLength(0);
          head.append(seen, Math.max(0, seen.length() - 16), seen.length());
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("is not a workbook that can be read", e);
    }
    if (parts == 0) {
      throw new IOException("is not a workbook that can be read");
    }
  }
}
