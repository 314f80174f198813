package org.isnad.verify;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isnad.knowledge.KnowledgeFile;
import org.isnad.knowledge.Nearest;
import org.isnad.knowledge.Node;

/**
 * A decision table: a rule in plain form with {@code {{column}}} where the rows of a table beside
 * it differ. Each row makes one rule. Cells go into the tree of the form, never into its text, so a
 * cell cannot be more than a value.
 */
final class PlainTable {
  private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
  private static final Pattern LINE = Pattern.compile("startline (\\d{1,6})");
  private static final String ID = "rule";
  private static final String NOTE = "note";
  private static final int MOST_ROWS = 500;
  private static final int MOST_COLUMNS = 40;
  private static final int LONGEST_CELL = 500;

  private final KnowledgeFile template;
  private final KnowledgeFile table;
  private final Problems problems;

  PlainTable(KnowledgeFile template, KnowledgeFile table, Problems problems) {
    this.template = template;
    this.table = table;
    this.problems = problems;
  }

  /** Columns that a form asks for. */
  static Set<String> places(String text) {
    Set<String> places = new LinkedHashSet<>();
    Matcher found = PLACE.matcher(text);
    while (found.find()) {
      places.add(found.group(1));
    }
    return places;
  }

  /** One form for each row, by rule id. */
  Map<String, Form> forms(Node.Fields top) {
    Map<String, Form> forms = new LinkedHashMap<>();
    String text = table.text().startsWith("\uFEFF") ? table.text().substring(1) : table.text();
    String head = text.lines().findFirst().orElse("");
    char comma =
        head.chars().filter(c -> c == ';').count() > head.chars().filter(c -> c == ',').count()
            ? ';'
            : ',';
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(comma)
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setTrim(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      List<String> columns = parser.getHeaderNames();
      if (columns(columns)) {
        for (CSVRecord record : parser) {
          int line =
              1 + (int) text.substring(0, (int) record.getCharacterPosition()).lines().count();
          if (forms.size() == MOST_ROWS) {
            wrong(line, "the table has more than " + MOST_ROWS + " rows", "make two tables of it");
            break;
          }
          row(top, columns, record, line, forms);
        }
      }
    } catch (IOException | IllegalArgumentException | java.io.UncheckedIOException e) {
      Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
      wrong(
          line.find() ? Integer.parseInt(line.group(1)) : 1,
          "the table is not well-formed",
          "close every quote, and name each column once");
    }
    return forms;
  }

  private boolean columns(List<String> columns) {
    int before = problems.count();
    Set<String> places = places(template.text());
    if (columns.isEmpty() || !columns.get(0).equals(ID)) {
      wrong(
          1,
          "the first column is not '" + ID + "'",
          "name each row's rule in a first column 'rule'");
    }
    if (columns.size() > MOST_COLUMNS) {
      wrong(1, "the table has more than " + MOST_COLUMNS + " columns", "keep those the form uses");
      return false;
    }
    for (String column : columns) {
      if (!column.equals(ID) && !column.equals(NOTE) && !places.contains(column)) {
        wrong(
            1,
            "no {{" + Form.shown(column) + "}} stands in " + template.origin(),
            places.isEmpty()
                ? "write {{" + column + "}} where its cells belong"
                : Nearest.hint(column, places));
      }
    }
    for (String place : places) {
      if (!columns.contains(place)) {
        int at = template.text().indexOf(place);
        problems.add(
            "rule-table",
            template,
            template.lineAt(at),
            "no column of " + table.origin() + " is called '" + Form.shown(place) + "'",
            Nearest.hint(place, columns));
      }
    }
    return problems.count() == before;
  }

  private void row(
      Node.Fields top, List<String> columns, CSVRecord record, int line, Map<String, Form> forms) {
    if (record.size() != columns.size()) {
      wrong(
          line,
          "the row has " + record.size() + " cells, not " + columns.size(),
          "put text that holds the separator in quotes, and leave unused cells empty");
      return;
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (String column : columns) {
      String cell = record.get(column);
      if (cell.length() > LONGEST_CELL) {
        wrong(line, "the cell '" + column + "' is longer than " + LONGEST_CELL, "shorten it");
        return;
      }
      if (!cell.isEmpty() && "=+@".indexOf(cell.charAt(0)) >= 0) {
        wrong(line, "the cell '" + column + "' is a formula", "write the value itself");
        return;
      }
      cells.put(column, cell);
    }
    String id = cells.get(ID);
    if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || id.length() > 80) {
      wrong(
          line, "a rule cannot be called '" + Form.shown(id) + "'", "use words-joined-by-hyphens");
    } else if (forms.containsKey(id)) {
      wrong(line, "the rule '" + id + "' stands there twice", "give each row its own name");
    } else {
      Map<Node, Spot> moved = new IdentityHashMap<>();
      Node filled = fill(top, cells, new Spot(table, line), moved);
      forms.put(id, new Form(template, (Node.Fields) filled, moved, problems));
    }
  }

  /** The tree with cells in their places; a field whose cell is empty is left out. */
  private static Node fill(Node node, Map<String, String> cells, Spot row, Map<Node, Spot> moved) {
    if (node instanceof Node.Fields fields) {
      Map<String, Node> filled = new LinkedHashMap<>();
      fields
          .fields()
          .forEach(
              (name, value) -> {
                Node one = fill(value, cells, row, moved);
                if (one != null) {
                  filled.put(name, one);
                }
              });
      return new Node.Fields(fields.line(), filled, fields.lines());
    }
    if (node instanceof Node.Items items) {
      List<Node> filled = new ArrayList<>();
      for (Node item : items.items()) {
        Node one = fill(item, cells, row, moved);
        if (one instanceof Node.Items several) {
          filled.addAll(several.items());
        } else if (one != null) {
          filled.add(one);
        }
      }
      return new Node.Items(items.line(), filled);
    }
    return fill((Node.Scalar) node, cells, row, moved);
  }

  private static Node fill(
      Node.Scalar node, Map<String, String> cells, Spot row, Map<Node, Spot> moved) {
    Matcher place = PLACE.matcher(node.text());
    if (!place.find()) {
      return node;
    }
    if (place.matches()) { // the cell is the whole value: none, one, or several between bars
      List<Node> values = new ArrayList<>();
      for (String part : cells.getOrDefault(place.group(1), "").split("\\|")) {
        if (!part.isBlank()) {
          values.add(moved(node, part.strip(), row, moved));
        }
      }
      return values.isEmpty()
          ? null
          : values.size() == 1 ? values.get(0) : new Node.Items(node.line(), values);
    }
    String text =
        place.reset().replaceAll(m -> Matcher.quoteReplacement(cells.getOrDefault(m.group(1), "")));
    return moved(node, text, row, moved);
  }

  private static Node moved(Node.Scalar node, String text, Spot row, Map<Node, Spot> moved) {
    Node made = new Node.Scalar(node.line(), text);
    moved.put(made, row);
    return made;
  }

  private void wrong(int line, String message, String remedy) {
    problems.add("rule-table", table, line, message, remedy);
  }
}
