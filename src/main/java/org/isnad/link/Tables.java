package org.isnad.link;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnowledgeFile;

/** The tables linking reads: limits, root grades, reasons, and what makes a question. */
final class Tables {
  /** How questions of one claim type are told apart; {@code answer} says what answers differ in. */
  record Kind(
      String type,
      List<String> keys,
      String answer,
      boolean anchors,
      boolean standing,
      String ar,
      String en) {
    /** Whether the text of a question shows a slot, given as {@code %actor}. */
    boolean shows(String slot) {
      return ar.contains(slot) || en.contains(slot);
    }
  }

  /** A grade for roots the registry does not know. {@code any} fits everything. */
  record Grade(String kind, String interest, String named, String letter) {}

  private final Map<String, Double> limits = new HashMap<>();
  private final Map<String, Kind> kinds = new HashMap<>();
  private final List<Grade> grades = new ArrayList<>();
  private final Map<String, String[]> reasons = new HashMap<>();
  private final List<Trouble> problems = new ArrayList<>();

  /**
   * Reads its tables.
   *
   * @throws KnowledgeException with every problem of all of them
   */
  Tables(Knowledge knowledge) {
    for (CSVRecord row : rows(knowledge, "tables/linking.csv", "name", "share")) {
      try {
        limits.put(row.get("name"), Double.valueOf(row.get("share")));
      } catch (NumberFormatException e) {
        broken(
            "tables/linking.csv", row, row.get("share") + " is no number", "write it as 3 or 0.5");
      }
    }
    for (CSVRecord row :
        rows(knowledge, "tables/questions.csv", "type", "keys", "answer", "anchors", "standing")) {
      kinds.put(
          row.get("type"),
          new Kind(
              row.get("type"),
              List.of(row.get("keys").split(" ")),
              row.get("answer"),
              "yes".equals(row.get("anchors")),
              "yes".equals(row.get("standing")),
              row.get("ar"),
              row.get("en")));
    }
    for (CSVRecord row : rows(knowledge, "tables/root-grades.csv", "kind", "interest", "grade")) {
      grades.add(
          new Grade(row.get("kind"), row.get("interest"), row.get("named"), row.get("grade")));
    }
    for (CSVRecord row : rows(knowledge, "tables/linking-reasons.csv", "name", "ar", "en")) {
      reasons.put(row.get("name"), new String[] {row.get("ar"), row.get("en")});
    }
    if (!problems.isEmpty()) {
      throw new KnowledgeException(problems);
    }
  }

  /** A limit by name; in days unless its row says otherwise. */
  double limit(String name) {
    Double limit = limits.get(name);
    if (limit == null) {
      throw new KnowledgeException(
          List.of(
              new Trouble.Broken(
                  "table-row",
                  "tables/linking.csv",
                  0,
                  "tables/linking.csv has no row '" + name + "'",
                  "add the row; the shipped table shows what it means")));
    }
    return limit;
  }

  /** The sentence of a reason; its name when no row has it. */
  String reason(String name, boolean arabic) {
    String[] both = reasons.get(name);
    return both == null ? name : both[arabic ? 0 : 1];
  }

  /** The same as a whole number of days. */
  int days(String name) {
    return (int) limit(name);
  }

  /** The row of a claim type, of its {@code @person} form when it is about one named person. */
  Kind kind(String type, boolean person) {
    Kind special = person ? kinds.get(type + "@person") : null;
    Kind kind = special == null ? kinds.get(type) : special;
    return kind == null ? kinds.getOrDefault("other", DEFAULT) : kind;
  }

  private static final Kind DEFAULT =
      new Kind("other", List.of("event", "words"), "target", false, false, "", "");

  /** The letter for an unregistered speaker; F when no row fits. */
  String grade(String kind, boolean party, boolean named) {
    for (Grade grade : grades) {
      if (grade.kind().equals(kind)
          && (grade.interest().equals("any") || grade.interest().equals(party ? "party" : "none"))
          && (grade.named().equals("any") || grade.named().equals(named ? "yes" : "no"))) {
        return grade.letter();
      }
    }
    return "F";
  }

  private List<CSVRecord> rows(Knowledge knowledge, String path, String... columns) {
    KnowledgeFile file = knowledge.file(path);
    if (file == null) {
      problems.add(new Trouble.Broken("table", path, 0, path + " is missing", "restore the table"));
      return List.of();
    }
    CSVFormat form =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(file.text()), form)) {
      for (String column : columns) {
        if (!parser.getHeaderMap().containsKey(column)) {
          problems.add(
              new Trouble.Broken(
                  "table", file.origin(), 1, path + " has no column " + column, "add the column"));
          return List.of();
        }
      }
      List<CSVRecord> rows = new ArrayList<>();
      for (CSVRecord row : parser) {
        if (row.isConsistent()) {
          rows.add(row);
        } else {
          broken(
              file.origin(),
              row,
              "a cell is missing or too many",
              "give it as many cells as the head");
        }
      }
      return rows;
    } catch (IOException | RuntimeException e) {
      problems.add(
          new Trouble.Broken(
              "table", file.origin(), 0, path + ": " + e.getMessage(), "mend the CSV"));
      return List.of();
    }
  }

  private void broken(String file, CSVRecord row, String what, String remedy) {
    problems.add(
        new Trouble.Broken("table-row", file, (int) row.getRecordNumber() + 1, what, remedy));
  }
}
