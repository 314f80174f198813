package org.isnad.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnowledgeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What {@code lexicons/pages.yaml} tells of web pages in any language. */
final class PageHints {
  static final String PATH = "lexicons/pages.yaml";
  private static final YAMLMapper YAML = new YAMLMapper();

  private final String origin;
  private final JsonNode root;

  private PageHints(String origin, String text) {
    this.origin = origin;
    try {
      this.root = YAML.readTree(text);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      throw broken(line, "is not YAML: " + e.getOriginalMessage(), "mend the line");
    }
  }

  /**
   * The hints in force.
   *
   * @throws KnowledgeException when the file is missing or not YAML
   */
  static PageHints load(Knowledge knowledge) {
    for (KnowledgeFile file : knowledge.under("lexicons")) {
      if (file.path().equals(PATH)) {
        return new PageHints(file.origin(), file.text());
      }
    }
    throw new KnowledgeException(
        List.of(
            new Trouble.Broken(
                "page-hints",
                "rules/" + PATH,
                0,
                "rules/" + PATH + " is missing",
                "restore it: saved pages cannot be read without it")));
  }

  /** The entries of a list, as written. */
  List<String> strings(String list) {
    return strings(root.path(list), list);
  }

  /** The entries of a list in lower case. */
  Set<String> words(String list) {
    return Set.copyOf(strings(list).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
  }

  /** The list of a name within a table. */
  List<String> strings(String table, String name) {
    return strings(root.path(table).path(name), table + "." + name);
  }

  /** Words of each month in lower case, by number. */
  Map<String, Integer> months() {
    Map<String, Integer> months = new LinkedHashMap<>();
    for (int month = 1; month <= 12; month++) {
      for (String name : strings(root.path("months").path(Integer.toString(month)), "months")) {
        months.put(name.toLowerCase(Locale.ROOT), month);
      }
    }
    return months;
  }

  int bound(String name) {
    JsonNode bound = root.path("bounds").path(name);
    if (!bound.isInt() || bound.intValue() < 1) {
      throw broken(0, "has no bound '" + name + "'", "add a whole number");
    }
    return bound.intValue();
  }

  private List<String> strings(JsonNode node, String name) {
    if (!node.isArray()) {
      throw broken(0, "has no list '" + name + "'", "add it, even if empty: " + name + ": []");
    }
    List<String> strings = new ArrayList<>();
    node.forEach(item -> strings.add(item.asString()));
    return strings;
  }

  private KnowledgeException broken(int line, String what, String remedy) {
    return new KnowledgeException(
        List.of(new Trouble.Broken("page-hints", origin, line, origin + " " + what, remedy)));
  }
}
