package org.isnad.report;

import java.util.List;
import java.util.function.Function;

/**
 * Records as rows and columns, for spreadsheets.
 *
 * @param name key of its name in {@code words.tsv}
 * @param columns from the first
 * @param rows in their order
 */
record Table<T>(String name, List<Column<T>> columns, List<T> rows) {
  /**
   * One column.
   *
   * @param key its name in files for programs; {@code column.} and this is its label
   * @param width letters that are seen of it
   * @param cell what stands in it: text, a number, a day, or null
   */
  record Column<T>(String key, int width, Function<T, Object> cell) {}
}
