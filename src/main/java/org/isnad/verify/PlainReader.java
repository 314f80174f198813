package org.isnad.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnowledgeFile;
import org.isnad.knowledge.Node;
import org.isnad.knowledge.YamlReader;

/** Finds the rules in plain form and the tables beside them, and makes DRL of them. */
final class PlainReader {
  /** How the file of a rule in plain form ends. */
  static final String ENDING = ".rule.yaml";

  private static final Pattern TABLE = Pattern.compile("(.*)\\.drl\\.(csv|xlsx)");
  private static final int LARGEST = 20_000;

  private final Knowledge knowledge;
  private final Set<String> tolerances;
  private final Problems problems;

  PlainReader(Knowledge knowledge, Set<String> tolerances, Problems problems) {
    this.knowledge = knowledge;
    this.tolerances = tolerances;
    this.problems = problems;
  }

  /** The rules of one file, by id; none with problems, or when it holds none by itself. */
  Map<String, DrlFile> read(KnowledgeFile file) {
    if (file.path().endsWith(ENDING)) {
      return form(file);
    }
    Matcher table = TABLE.matcher(file.path());
    if (table.matches() && knowledge.file(table.group(1) + ENDING) == null) {
      problems.add(
          "rule-table",
          file,
          1,
          "no rule in plain form lies beside this table",
          "write " + table.group(1) + ENDING + " with {{column}} where the rows differ");
    } else if (file.path().endsWith(".drl.yaml")) {
      problems.add(
          "rule-form",
          file,
          0,
          "rules in this form are not read",
          "write <rule-id>/<rule-id>.drl or <rule-id>/<rule-id>" + ENDING);
    }
    return Map.of();
  }

  private Map<String, DrlFile> form(KnowledgeFile file) {
    if (file.text().isBlank()) {
      return Map.of(); // an empty file over a shipped rule takes it away
    }
    if (file.text().length() > LARGEST) {
      problems.add(
          "rule-form",
          file,
          1,
          "the rule is longer than " + LARGEST + " characters",
          "say it more simply");
      return Map.of();
    }
    int before = problems.count();
    Optional<Node> top =
        YamlReader.read(
            file,
            (line, what, remedy) ->
                problems.add("rule-form", file, line, "the rule " + what, remedy));
    if (top.isPresent() && top.get() instanceof Node.Fields fields) {
      return rules(file, fields);
    }
    if (problems.count() == before) {
      problems.add("rule-form", file, 1, "the rule holds no fields", "begin with kind: ...");
    }
    return Map.of();
  }

  private Map<String, DrlFile> rules(KnowledgeFile file, Node.Fields top) {
    String path = file.path().substring(0, file.path().length() - ENDING.length());
    Map<String, DrlFile> rules = new LinkedHashMap<>();
    List<KnowledgeFile> tables = new ArrayList<>();
    for (String ending : List.of(".drl.csv", ".drl.xlsx")) {
      if (knowledge.file(path + ending) != null) {
        tables.add(knowledge.file(path + ending));
      }
    }
    if (tables.isEmpty()) {
      String id = path.substring(path.lastIndexOf('/') + 1);
      Set<String> places = new TreeSet<>(PlainTable.places(file.text()));
      if (!places.isEmpty()) {
        String place = places.iterator().next();
        problems.add(
            "rule-table",
            file,
            file.lineAt(file.text().indexOf("{{")),
            "{{" + Form.shown(place) + "}} waits for a table, and none lies beside the rule",
            "write "
                + id
                + ".drl.csv with the columns rule,"
                + Form.shown(String.join(",", places)));
        return rules;
      }
      put(id, new Form(file, top, Map.of(), problems), rules);
      return rules;
    }
    for (KnowledgeFile table : tables) {
      new PlainTable(file, table, problems).forms(top).forEach((id, form) -> put(id, form, rules));
    }
    return rules;
  }

  private void put(String id, Form form, Map<String, DrlFile> rules) {
    DrlFile drl = PlainRule.read(id, form, tolerances);
    if (drl != null && rules.put(id, drl) != null) {
      form.wrong(form.top(), "the rule '" + id + "' stands in two tables", "keep one of them");
    }
  }
}
