package org.isnad.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.fact.Terms;
import org.isnad.knowledge.KnowledgeFile;

/** What the fields of a frame may hold; anything else stops the load with its line. */
final class FrameFields {
  private static final Set<String> NAMES =
      Set.of(
          "id",
          "type",
          "trigger",
          "subject",
          "object",
          "value",
          "measure",
          "with",
          "before",
          "without",
          "state",
          "polarity",
          "modality",
          "span",
          "cuts",
          "definite",
          "bare",
          "main",
          "round",
          "required",
          "examples");

  private static final Map<String, Set<String>> VALUES = new LinkedHashMap<>();

  static {
    Set<String> truth = Set.of("true", "false");
    VALUES.put("type", Terms.TYPES);
    VALUES.put(
        "value",
        Set.of(
            "victim", "inside", "after", "around", "before", "here", "object", "subject",
            "things"));
    VALUES.put("state", Terms.STATES);
    VALUES.put("polarity", Terms.POLARITIES);
    VALUES.put("modality", Terms.MODALITIES);
    VALUES.put("round", Set.of("1", "2", "3", "4"));
    VALUES.put(
        "span",
        Set.of(
            "clause", "content", "phrase", "sentence", "long", "near", "reach", "slots", "tail"));
    List.of("cuts", "definite", "bare", "main").forEach(name -> VALUES.put(name, truth));
    VALUES.put("required", Needs.NAMES);
  }

  private FrameFields() {}

  static void check(KnowledgeFile file, String id, Map<String, Object> fields) {
    for (String field : fields.keySet()) {
      if (!NAMES.contains(field)) {
        throw Yaml.broken(
            file,
            List.of("id: " + id, field),
            "frame '" + id + "' has the unknown field '" + field + "'",
            "use " + new TreeSet<>(NAMES));
      }
      Set<String> known = VALUES.get(field);
      for (String value : known == null ? List.<String>of() : Yaml.texts(file, fields, field)) {
        if (!known.contains(value) && !value.startsWith(Needs.OBJECT_HOLDS)) {
          throw Yaml.broken(
              file,
              List.of("id: " + id, field + ":", value),
              "frame '" + id + "' has the unknown " + field + " '" + value + "'",
              "use " + new TreeSet<>(known));
        }
      }
    }
    for (String slot : List.of("subject", "object")) {
      String strategy = Yaml.text(fields, slot, "");
      if (!Slots.known(strategy)) {
        throw Yaml.broken(
            file,
            List.of("id: " + id, slot + ":", strategy),
            "frame '" + id + "' fills a slot by '" + strategy + "', which is unknown",
            "rules/README.md names the ways to fill a slot");
      }
    }
  }
}
