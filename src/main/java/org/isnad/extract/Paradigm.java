package org.isnad.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.fact.Orthography;
import org.isnad.knowledge.KnowledgeFile;

/**
 * How the forms of a word are made of the one that a lexicon lists: rows that apply by the ending
 * of the word as written, cut letters off, and put others around what is left.
 */
final class Paradigm {
  /** Makes nothing. */
  static final Paradigm EMPTY = new Paradigm();

  private static final String REST = "~";

  /**
   * One row.
   *
   * @param ends endings of which the word must have one; empty for any
   * @param unless endings of which it must have none
   * @param first how many letters fall off in front
   * @param last how many fall off behind
   * @param forms what is made, {@code ~} where the rest of the word stands
   */
  private record Row(
      List<String> ends, List<String> unless, int first, int last, List<String> forms) {
    boolean fits(String word) {
      return word.length() >= first + last
          && (ends.isEmpty() || ends.stream().anyMatch(word::endsWith))
          && unless.stream().noneMatch(word::endsWith);
    }
  }

  private static final Set<String> FIELDS = Set.of("ends", "unless", "first", "last", "forms");

  private final List<Row> rows = new ArrayList<>();

  /** The rows of a list in morphology.yaml; none when there is no such list. */
  static Paradigm read(KnowledgeFile file, String name, Object list) {
    Paradigm out = new Paradigm();
    if (list == null) {
      return out;
    }
    if (!(list instanceof List<?> rows)) {
      throw Yaml.broken(
          file,
          List.of(name + ":"),
          "'" + name + "' is no list of rows",
          "begin each row with '- '");
    }
    for (Object row : rows) {
      out.rows.add(row(file, name, Yaml.fields(file, "a row of '" + name + "'", row)));
    }
    return out;
  }

  private static Row row(KnowledgeFile file, String name, Map<String, Object> fields) {
    for (String field : fields.keySet()) {
      if (!FIELDS.contains(field)) {
        throw Yaml.broken(
            file,
            List.of(name + ":"),
            "a row of '" + name + "' has the unknown field '" + field + "'",
            "use ends, unless, first, last and forms");
      }
    }
    List<String> forms = Yaml.texts(file, fields, "forms");
    for (String form : forms) {
      if (form.indexOf(REST) < 0 || form.indexOf(REST) != form.lastIndexOf(REST)) {
        throw Yaml.broken(
            file,
            List.of(name + ":", form),
            "the form '" + form + "' of '" + name + "' does not hold the rest of the word once",
            "write ~ where the word stands");
      }
    }
    if (forms.isEmpty()) {
      throw Yaml.broken(
          file, List.of(name + ":"), "a row of '" + name + "' makes no forms", "add forms: [~...]");
    }
    return new Row(
        Yaml.texts(file, fields, "ends"),
        Yaml.texts(file, fields, "unless"),
        number(file, name, fields, "first"),
        number(file, name, fields, "last"),
        forms);
  }

  private static int number(
      KnowledgeFile file, String name, Map<String, Object> fields, String field) {
    String value = Yaml.text(fields, field, "0");
    if (!value.matches("[0-9]")) {
      throw Yaml.broken(
          file,
          List.of(name + ":"),
          "'" + field + "' of '" + name + "' is '" + value + "' and no number of letters",
          "write a number from 0 to 9");
    }
    return Integer.parseInt(value);
  }

  /** The folded forms of a word as written, without the word itself. */
  Set<String> forms(String word) {
    Set<String> out = new LinkedHashSet<>();
    for (Row row : rows) {
      if (row.fits(word)) {
        String rest = word.substring(row.first(), word.length() - row.last());
        row.forms().forEach(form -> out.add(Orthography.fold(form.replace(REST, rest))));
      }
    }
    return out;
  }
}
