package org.isnad.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.knowledge.Knowledge;

/**
 * A table whose first row that fits decides. A cell of a condition is empty (fits anything), a word
 * or number, {@code >=2}, {@code <=1}, or a span of letters or digits such as {@code A-C}.
 */
final class DecisionTable {
  private static final Pattern BOUND = Pattern.compile("(>=|<=)(\\d+)");
  private static final Pattern SPAN = Pattern.compile("([A-F1-6])-([A-F1-6])");

  private final Table table;

  /** What each row asks of each column, read once; rows without conditions have none. */
  private final List<Map<String, Predicate<String>>> asked = new ArrayList<>();

  private DecisionTable(Table table, List<String> conditions) {
    this.table = table;
    for (Table.Row row : table.rows()) {
      Map<String, Predicate<String>> asks = new LinkedHashMap<>();
      for (String column : conditions) {
        if (!row.cell(column).isEmpty()) {
          asks.put(column, asks(row.cell(column)));
        }
      }
      asked.add(asks);
    }
  }

  /** The table as it was written. */
  String text() {
    return table.file().text();
  }

  /**
   * Reads a table.
   *
   * @param conditions columns that must fit
   * @param results columns that are the decision: name to the values it may take, none for any text
   */
  static DecisionTable read(
      Knowledge knowledge,
      String name,
      Map<String, Pattern> conditions,
      Map<String, Pattern> results,
      Problems problems) {
    List<String> columns = new ArrayList<>(conditions.keySet());
    columns.addAll(results.keySet());
    int before = problems.count();
    Table table = Table.read(knowledge, name, columns, problems);
    for (Table.Row row : table.rows()) {
      conditions.forEach((column, form) -> check(table, row, column, form, true, problems));
      results.forEach((column, form) -> check(table, row, column, form, false, problems));
    }
    if (problems.count() == before) {
      Table.Row last = table.rows().isEmpty() ? null : table.rows().get(table.rows().size() - 1);
      if (last == null || conditions.keySet().stream().anyMatch(c -> !last.cell(c).isEmpty())) {
        problems.add(
            "table-default",
            table.file(),
            last == null ? 1 : last.line(),
            "no row fits everything that no other row fits",
            "end the table with a row whose conditions are all empty");
      }
    }
    boolean sound = problems.count() == before;
    return new DecisionTable(table, sound ? List.copyOf(conditions.keySet()) : List.of());
  }

  private static void check(
      Table table, Table.Row row, String column, Pattern form, boolean empty, Problems problems) {
    String cell = row.cell(column);
    if (!(empty && cell.isEmpty()) && !form.matcher(cell).matches()) {
      problems.add(
          "table-cell",
          table.file(),
          row.line(),
          "the cell '" + column + "' is '" + cell + "'",
          "it takes the form " + form.pattern() + (empty ? ", or stays empty" : ""));
    }
  }

  /** The first row that fits. */
  Table.Row decide(Map<String, String> situation) {
    for (int i = 0; i < asked.size(); i++) {
      if (fits(asked.get(i), situation)) {
        return table.rows().get(i);
      }
    }
    throw new IllegalStateException(table.file().path() + " has no row for " + situation);
  }

  private static boolean fits(Map<String, Predicate<String>> asks, Map<String, String> situation) {
    for (Map.Entry<String, Predicate<String>> ask : asks.entrySet()) {
      String value = situation.get(ask.getKey());
      if (value == null || !ask.getValue().test(value)) {
        return false;
      }
    }
    return true;
  }

  /** What a cell that is not empty asks of a value. */
  private static Predicate<String> asks(String cell) {
    Matcher bound = BOUND.matcher(cell);
    if (bound.matches()) {
      int limit = Integer.parseInt(bound.group(2));
      return bound.group(1).equals(">=")
          ? value -> Integer.parseInt(value) >= limit
          : value -> Integer.parseInt(value) <= limit;
    }
    Matcher span = SPAN.matcher(cell);
    if (span.matches()) {
      String first = span.group(1);
      String last = span.group(2);
      return value -> value.compareTo(first) >= 0 && value.compareTo(last) <= 0;
    }
    return cell::equals;
  }
}
