package org.isnad.registry;

import static org.isnad.registry.Entry.Shape.FLAG;
import static org.isnad.registry.Entry.Shape.GROUPS;
import static org.isnad.registry.Entry.Shape.TEXT;
import static org.isnad.registry.Entry.Shape.TEXTS;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists a registry file may hold, with the fields their entries may and must have. */
enum Section {
  SOURCES("sources", naming(), Set.of("id", "name", "kind", "grade", "why", "graded", "party")) {
    @Override
    void shape(Map<String, Entry.Shape> fields) {
      fields.putAll(
          Map.of("kind", TEXT, "grade", TEXT, "why", TEXT, "graded", TEXT, "party", TEXT));
      fields.putAll(Map.of("domains", TEXTS, "entity", TEXT, "within", TEXT));
    }
  },
  PARTIES("parties", naming(), Set.of("id", "name")) {
    @Override
    void shape(Map<String, Entry.Shape> fields) {
      fields.putAll(Map.of("hostile", TEXTS, "camp", TEXT, "within", TEXT));
    }
  },
  PEOPLE("people", belonging(), Set.of("id", "name")),
  GROUPS_OF_MEN("groups", belonging(), Set.of("id", "name")),
  BODIES("bodies", belonging(), Set.of("id", "name")),
  PLACES("places", belonging(), Set.of("id", "name")),
  IDENTITIES("identities", Map.of(), Set.of("left", "right", "judgement", "reason", "date")) {
    @Override
    void shape(Map<String, Entry.Shape> fields) {
      fields.putAll(
          Map.of("left", TEXT, "right", TEXT, "judgement", TEXT, "reason", TEXT, "date", TEXT));
    }
  },
  HEADS("heads", Map.of("id", TEXT, "role", TEXT, "words", TEXTS), Set.of("id", "role", "words")),
  CLASSES("classes", Map.of("id", TEXT), Set.of("id", "words", "grade", "why", "graded")) {
    @Override
    void shape(Map<String, Entry.Shape> fields) {
      fields.putAll(Map.of("words", TEXTS, "grade", TEXT, "why", TEXT, "graded", TEXT));
    }
  },
  STATES("states", Map.of("id", TEXT), Set.of("id", "place", "party", "m", "f", "en", "grade")) {
    @Override
    void shape(Map<String, Entry.Shape> fields) {
      fields.putAll(
          Map.of("party", TEXT, "m", TEXT, "f", TEXT, "en", TEXT, "grade", TEXT, "also", GROUPS));
      fields.putAll(Map.of("place", TEXT, "without", TEXTS));
    }
  },
  STATE_BODIES(
      "state-bodies",
      Map.of("id", TEXT),
      Set.of("id", "kind", "entity", "names", "en", "why", "graded")) {
    @Override
    void shape(Map<String, Entry.Shape> fields) {
      fields.putAll(
          Map.of("kind", TEXT, "entity", TEXT, "names", TEXTS, "weak", TEXTS, "en", TEXT));
      fields.putAll(Map.of("why", TEXT, "graded", TEXT));
    }
  };

  final String word;
  final Set<String> required;
  final Map<String, Entry.Shape> fields;

  Section(String word, Map<String, Entry.Shape> fields, Set<String> required) {
    this.word = word;
    this.required = required;
    this.fields = new LinkedHashMap<>(fields);
    shape(this.fields);
  }

  void shape(Map<String, Entry.Shape> more) {}

  static Optional<Section> called(String word) {
    for (Section section : values()) {
      if (section.word.equals(word)) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }

  private static Map<String, Entry.Shape> naming() {
    return Map.of(
        "id", TEXT, "name", TEXT, "en", TEXT, "names", TEXTS, "weak", TEXTS, "homonym", FLAG);
  }

  private static Map<String, Entry.Shape> belonging() {
    Map<String, Entry.Shape> fields = new LinkedHashMap<>(naming());
    fields.put("party", TEXT);
    fields.put("within", TEXT);
    return fields;
  }
}
