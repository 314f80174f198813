package org.isnad.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnowledgeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words of one language's {@code furniture.yaml}: what a page holds besides its article. */
final class PageWords {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final List<String> LISTS =
      List.of(
          "related",
          "related_with_colon",
          "tails",
          "calls",
          "notices",
          "labels",
          "not_labels_alone",
          "icon_remnants",
          "caption_starts",
          "caption_with_colon",
          "credits",
          "attribution",
          "source_labels",
          "link_labels",
          "platforms",
          "generic_sources",
          "bylines",
          "published_labels",
          "updated_labels",
          "date_fillers",
          "not_after",
          "future_before",
          "month_joiners",
          "year_joiners",
          "told",
          "correspondents",
          "publisher_words",
          "stop_words");
  private static final List<String> MAPS =
      List.of("bounds", "other_languages", "relative_days", "weekdays", "months");

  private final KnowledgeFile file;
  private final JsonNode root;
  private final Map<String, Phrases> phrases = new HashMap<>();
  private final Map<String, Integer> bounds = new ConcurrentHashMap<>();

  private PageWords(KnowledgeFile file) {
    this.file = file;
    try {
      root = YAML.readTree(file.text());
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      throw broken(line, "is not YAML: " + e.getOriginalMessage(), "mend the line");
    }
    for (String list : LISTS) {
      phrases.put(list, new Phrases(strings(list)));
    }
    for (String map : MAPS) {
      if (!root.path(map).isObject()) {
        throw broken(0, "has no table '" + map + "'", "add it");
      }
    }
  }

  /** The words of each language that has them, by language tag. */
  static Map<String, PageWords> load(Knowledge knowledge) {
    Map<String, PageWords> languages = new TreeMap<>();
    for (KnowledgeFile file : knowledge.under("lexicons")) {
      String[] steps = file.path().split("/");
      if (steps.length == 3 && steps[2].equals("furniture.yaml")) {
        languages.put(steps[1], new PageWords(file));
      }
    }
    return languages;
  }

  /** The phrases of a list. */
  Phrases phrases(String list) {
    return phrases.get(list);
  }

  /** The entries of a list as written; a text is one entry for each of its words. */
  List<String> strings(String list) {
    JsonNode node = root.path(list);
    List<String> strings = new ArrayList<>();
    if (node.isString()) {
      strings.addAll(List.of(node.stringValue().strip().split("\\s+")));
    } else if (node.isArray()) {
      node.forEach(item -> strings.add(item.asString()));
    } else {
      throw broken(0, "has no list '" + list + "'", "add it, even if empty: " + list + ": []");
    }
    return strings;
  }

  /** A bound, in words. */
  int bound(String name) {
    return bounds.computeIfAbsent(name, this::readBound);
  }

  private int readBound(String name) {
    JsonNode bound = root.path("bounds").path(name);
    if (!bound.isInt() || bound.intValue() < 1) {
      throw broken(0, "has no bound '" + name + "'", "add a whole number of words");
    }
    return bound.intValue();
  }

  /** A table of whole numbers, by phrase as written. */
  Map<String, Integer> numbers(String table) {
    Map<String, Integer> numbers = new TreeMap<>();
    for (Map.Entry<String, JsonNode> row : root.path(table).properties()) {
      if (!row.getValue().isInt()) {
        throw broken(0, table + " '" + row.getKey() + "' is not a whole number", "write one");
      }
      numbers.put(row.getKey(), row.getValue().intValue());
    }
    return numbers;
  }

  /** Names of the months as written, by number. */
  Map<Integer, List<String>> months() {
    Map<Integer, List<String>> months = new TreeMap<>();
    for (Map.Entry<String, JsonNode> row : root.path("months").properties()) {
      List<String> names = new ArrayList<>();
      row.getValue().forEach(name -> names.add(name.asString()));
      if (!row.getKey().matches("[1-9]|1[0-2]") || names.isEmpty()) {
        throw broken(0, "months '" + row.getKey() + "' is no month with names", "write 1 to 12");
      }
      months.put(Integer.valueOf(row.getKey()), names);
    }
    return months;
  }

  /** Letters that tell other languages of the same script, by language tag. */
  Map<String, String> otherLanguages() {
    Map<String, String> letters = new TreeMap<>();
    root.path("other_languages")
        .properties()
        .forEach(row -> letters.put(row.getKey(), row.getValue().asString()));
    return letters;
  }

  private KnowledgeException broken(int line, String what, String remedy) {
    return new KnowledgeException(
        List.of(
            new Trouble.Broken(
                "furniture-words", file.origin(), line, file.origin() + " " + what, remedy)));
  }
}
