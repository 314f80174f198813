package org.isnad.verify;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnowledgeFile;

/**
 * A CSV file of {@code rules/tables}.
 *
 * @param file where it stands
 * @param rows in order
 */
record Table(KnowledgeFile file, List<Row> rows) {
  /**
   * One row.
   *
   * @param line in the file, from 1
   * @param cells column name to trimmed cell; every column is there
   */
  record Row(int line, Map<String, String> cells) {
    String cell(String column) {
      return cells.get(column);
    }
  }

  /** Reads a table; what is wrong with its form goes to the problems, and no rows come back. */
  static Table read(Knowledge knowledge, String name, List<String> columns, Problems problems) {
    String path = "tables/" + name + ".csv";
    KnowledgeFile file = knowledge.file(path);
    if (file == null) {
      KnowledgeFile missing = new KnowledgeFile(path, "rules/" + path, "", Knowledge.SHIPPED);
      problems.add(
          "table-missing", missing, 0, "the table is missing", "restore it from the shipped rules");
      return new Table(missing, List.of());
    }
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setTrim(true)
            .get();
    List<Row> rows = new ArrayList<>();
    String text = file.text().startsWith("\uFEFF") ? file.text().substring(1) : file.text();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (String column : columns) {
        if (!parser.getHeaderMap().containsKey(column)) {
          problems.add(
              "table-column",
              file,
              1,
              "the table has no column '" + column + "'",
              "its columns are: " + String.join(",", columns));
        }
      }
      for (CSVRecord record : parser) {
        int line = (int) parser.getCurrentLineNumber();
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : columns) {
          cells.put(column, record.isSet(column) ? record.get(column) : "");
        }
        if (record.size() != parser.getHeaderMap().size()) {
          problems.add(
              "table-row",
              file,
              line,
              "the row has " + record.size() + " cells, not " + parser.getHeaderMap().size(),
              "put text that holds a comma in quotes, and leave unused cells empty");
        } else {
          rows.add(new Row(line, cells));
        }
      }
    } catch (IOException | IllegalArgumentException | java.io.UncheckedIOException e) {
      problems.add(
          "table-form",
          file,
          0,
          "the table is not well-formed CSV: " + e.getMessage(),
          "open it in a spreadsheet or editor and mend the quotes");
    }
    return new Table(file, rows);
  }
}
