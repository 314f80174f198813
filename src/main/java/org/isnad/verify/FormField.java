package org.isnad.verify;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.fact.Terms;

/**
 * A field of a fact that a plain form may name: {@code type}, {@code roots.proven}, {@code
 * place.entity}.
 *
 * @param path as the form writes it
 * @param type Java type of its value
 */
record FormField(String path, Class<?> type) {
  /** Order and identity of facts are no knowledge. */
  private static final Set<String> HIDDEN = Set.of("id", "rank", "span", "document", "root");

  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "type", Terms.TYPES,
          "topic", Terms.TOPICS.keySet(),
          "polarity", Terms.POLARITIES,
          "modality", Terms.MODALITIES,
          "state", Terms.STATES,
          "value.basis", Terms.BASES,
          "time.precision", Terms.PRECISIONS,
          "part", Set.of("title", "body", "caption"),
          "parts", Set.of("title", "body", "caption"));

  /** Fields of a fact type by path. */
  static Map<String, FormField> of(Class<?> fact) {
    Map<String, FormField> fields = new TreeMap<>();
    for (RecordComponent component : fact.getRecordComponents()) {
      if (HIDDEN.contains(component.getName())) {
        continue;
      }
      add(fields, component.getName(), component.getType());
      if (component.getType().isRecord()) {
        for (RecordComponent inner : component.getType().getRecordComponents()) {
          add(fields, component.getName() + "." + inner.getName(), inner.getType());
        }
      }
    }
    return fields;
  }

  private static void add(Map<String, FormField> fields, String path, Class<?> type) {
    fields.put(path, new FormField(path, type));
  }

  /** How a rule reads it from the fact of its pattern. */
  String own() {
    return path.startsWith("roots.") ? path : path.replace(".", "!.");
  }

  /** How a rule reads it from a fact bound before. */
  String of(String variable) {
    return variable + "." + own();
  }

  boolean list() {
    return List.class.isAssignableFrom(type);
  }

  /** The words the field can hold; empty when it is any text. */
  Set<String> words() {
    return WORDS.getOrDefault(path, Set.of());
  }

  /** Paths of those fields that fit a type, for messages. */
  static List<String> fitting(Class<?> fact, Class<?> type) {
    List<String> found = new ArrayList<>();
    of(fact).values().stream()
        .filter(f -> type.isAssignableFrom(f.type()))
        .forEach(f -> found.add(f.path()));
    return found;
  }
}
