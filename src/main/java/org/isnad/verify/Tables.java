package org.isnad.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Tolerance;
import org.isnad.knowledge.Knowledge;

/**
 * The numbers, words and policies that rules and verdicts use.
 *
 * @param tolerances facts for every session
 * @param phrases words of explanations
 * @param policy how verdicts are reached
 */
record Tables(List<Tolerance> tolerances, Phrases phrases, Policy policy) {
  static Tables read(Knowledge knowledge, Packs packs, Problems problems) {
    return new Tables(
        packs.over(tolerances(knowledge, problems)),
        Phrases.read(knowledge, problems),
        Policy.read(knowledge, problems));
  }

  /** Names of the tolerances. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    tolerances.forEach(tolerance -> names.add(tolerance.name()));
    return names;
  }

  private static List<Tolerance> tolerances(Knowledge knowledge, Problems problems) {
    Table table =
        Table.read(knowledge, "tolerances", List.of("name", "share", "unit", "why"), problems);
    Map<String, Tolerance> tolerances = new TreeMap<>();
    for (Table.Row row : table.rows()) {
      String share = row.cell("share");
      if (!share.matches("\\d+(\\.\\d+)?")) {
        problems.add(
            "table-cell",
            table.file(),
            row.line(),
            "the share is '" + share + "'",
            "write a plain number such as 0.1 or 2");
        continue;
      }
      Tolerance tolerance =
          new Tolerance(
              row.cell("name"), Double.parseDouble(share), row.cell("unit"), row.cell("why"));
      if (tolerances.put(tolerance.name(), tolerance) != null) {
        problems.add(
            "table-row",
            table.file(),
            row.line(),
            "the tolerance '" + tolerance.name() + "' stands there twice",
            "keep one of the rows");
      }
    }
    return new ArrayList<>(tolerances.values());
  }
}
