package org.isnad.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.fact.Terms;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Verdict;
import org.isnad.finding.Verification;

/**
 * The JSON Schema of report.json, drawn from the records and their Javadoc, so that what is
 * published says exactly what the code says. Null is allowed where the Javadoc speaks of it.
 */
final class SchemaDraft {
  private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");
  private static final Map<String, Collection<String>> ENUMS = new TreeMap<>();

  static {
    ENUMS.put("type", Terms.TYPES);
    ENUMS.put("topic", Terms.TOPICS.keySet());
    ENUMS.put("polarity", Terms.POLARITIES);
    ENUMS.put("modality", Terms.MODALITIES);
    ENUMS.put("state", Terms.STATES);
    ENUMS.put("precision", Terms.PRECISIONS);
    ENUMS.put("reliability", LETTERS);
    ENUMS.put("credibility", List.of("1", "2", "3", "4", "5", "6"));
    ENUMS.put("severity", List.of("high", "medium", "low"));
    ENUMS.put("scope", List.of("event", "entity"));
    ENUMS.put("Claim.part", List.of("title", "body", "caption"));
    ENUMS.put("Part.kind", List.of("title", "caption", "furniture"));
    ENUMS.put("Figure.basis", Terms.BASES);
    ENUMS.put("Hop.kind", Terms.HOP_KINDS);
    ENUMS.put("Root.kind", Terms.HOP_KINDS);
    ENUMS.put("Source.kind", Terms.HOP_KINDS);
    ENUMS.put("Entity.kind", List.of("person", "group", "body", "place", "party"));
    ENUMS.put("IdentityLink.basis", List.of("text", "registry", "editor"));
    ENUMS.put("Relay.basis", List.of("cited", "copied", "likely"));
    ENUMS.put("Finding.kind", RuleCard.KINDS);
    ENUMS.put("RuleCard.kind", RuleCard.KINDS);
    ENUMS.put("FlatTrouble.kind", List.of("unread", "doubt", "broken", "incomplete"));
    ENUMS.put("Event.grade", List.of("confirmed", "fair", "weak", "contested", "discounted"));
    ENUMS.put("Mark.baseline", List.of("new", "unchanged", "updated"));
    ENUMS.put("Mark.decision", List.of("accept", "dismiss", "reopened"));
    ENUMS.put("Mark.decided", List.of("accept", "dismiss"));
    ENUMS.put("Correction.action", List.of("drop", "correct"));
    ENUMS.put(
        "Verdict.status",
        List.of("confirmed", "probable", "contested", "unconfirmed", "superseded", "discounted"));
  }

  /** Null when the article implies it: "a young man was killed" is a toll of 1 without a figure. */
  private static final List<String> UNSTATED = List.of("Figure.text");

  private final Map<String, Object> definitions = new TreeMap<>();

  Map<String, Object> draw() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("schema", Map.of("const", Reports.SCHEMA));
    properties.put("run", reference(Verification.Run.class));
    JsonReport.LISTS.forEach((name, type) -> properties.put(name, array(reference(type))));
    properties.put(
        "coverage",
        object("how much was read, and how much was not checked", Map.of("type", "integer")));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", Reports.SCHEMA);
    schema.put("title", "Verification report of Isnad");
    schema.put(
        "description",
        "Ids are stable. Days are ISO 8601. Offsets are UTF-16 code units into documents[].text,"
            + " half open. Every list has a fixed order.");
    List<String> required = new ArrayList<>(properties.keySet());
    required.removeAll(JsonReport.LATER);
    schema.putAll(closed(properties, required));
    schema.put("$defs", definitions);
    return schema;
  }

  private Map<String, Object> reference(Class<?> record) {
    String name = name(record);
    if (definitions.putIfAbsent(name, Map.of()) == null) {
      Map<String, String> javadoc = javadoc(record);
      Map<String, Object> properties = new LinkedHashMap<>();
      List<String> required = new ArrayList<>();
      for (RecordComponent component : record.getRecordComponents()) {
        String about = javadoc.getOrDefault(component.getName(), "");
        properties.put(component.getName(), property(record, component, about));
        if (!(name + "." + component.getName()).equals("Document.text")) {
          required.add(component.getName());
        }
      }
      definitions.put(name, closed(properties, required));
    }
    return Map.of("$ref", "#/$defs/" + name);
  }

  static String name(Class<?> record) {
    return record.getSimpleName().replace("Flat", "");
  }

  private Map<String, Object> property(Class<?> owner, RecordComponent c, String about) {
    boolean nullable =
        c.getType() == Integer.class
            || c.getType() == BigDecimal.class
            || about.matches("(?s).*\\bnull\\b.*")
            || about.contains("set by linking")
            || UNSTATED.contains(owner.getSimpleName() + "." + c.getName());
    Map<String, Object> property = new LinkedHashMap<>();
    if (!about.isEmpty()) {
      property.put("description", about);
    }
    Collection<String> words =
        ENUMS.getOrDefault(owner.getSimpleName() + "." + c.getName(), ENUMS.get(c.getName()));
    Map<String, Object> shape = shape(c.getGenericType());
    if (words != null && c.getType() == String.class) {
      List<String> listed = new ArrayList<>(new TreeSet<>(words));
      if (nullable) {
        listed.add(null);
      }
      property.put("enum", listed);
    } else if (!nullable) {
      property.putAll(shape);
    } else if (shape.containsKey("$ref")) {
      property.put("anyOf", List.of(shape, Map.of("type", "null")));
    } else {
      property.putAll(shape);
      property.put("type", List.of(shape.get("type"), "null"));
    }
    return property;
  }

  private Map<String, Object> shape(Type type) {
    if (type == String.class) {
      return Map.of("type", "string");
    }
    if (type == LocalDate.class) {
      return new TreeMap<>(Map.of("type", "string", "format", "date"));
    }
    if (type == int.class || type == Integer.class) {
      return new TreeMap<>(Map.of("type", "integer", "minimum", 0));
    }
    if (type == BigDecimal.class) {
      return new TreeMap<>(Map.of("type", "number", "minimum", 0));
    }
    if (type == boolean.class) {
      return Map.of("type", "boolean");
    }
    if (type instanceof ParameterizedType generic) {
      Type[] of = generic.getActualTypeArguments();
      return of.length == 1 ? array(shape(of[0])) : object(null, shape(of[1]));
    }
    return reference((Class<?>) type);
  }

  private static Map<String, Object> array(Map<String, Object> items) {
    Map<String, Object> array = new LinkedHashMap<>();
    array.put("type", "array");
    array.put("items", items);
    return array;
  }

  private static Map<String, Object> object(String about, Map<String, Object> values) {
    Map<String, Object> object = new LinkedHashMap<>();
    if (about != null) {
      object.put("description", about);
    }
    object.put("type", "object");
    object.put("additionalProperties", values);
    return object;
  }

  private static Map<String, Object> closed(Map<String, Object> properties, List<String> required) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("additionalProperties", false);
    object.put("required", required);
    object.put("properties", properties);
    return object;
  }

  /** What the Javadoc just before the record says of each component. */
  private static Map<String, String> javadoc(Class<?> record) {
    Class<?> file = record.getEnclosingClass() == null ? record : record.getEnclosingClass();
    Path source = Path.of("src/main/java", file.getName().replace('.', '/') + ".java");
    String code;
    try {
      code = Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String before = code.substring(0, code.indexOf("record " + record.getSimpleName() + "("));
    String comment = before.substring(before.lastIndexOf("/**"));
    Map<String, String> about = new LinkedHashMap<>();
    Matcher params =
        Pattern.compile("@param (\\w+)(.*?)(?=\\* @param|\\*/)", Pattern.DOTALL).matcher(comment);
    while (params.find()) {
      about.put(params.group(1), plain(params.group(2)));
    }
    if (record == Verdict.Range.class) {
      Arrays.asList("low", "best", "high").forEach(w -> about.put(w, "null where open"));
    }
    return about;
  }

  private static String plain(String javadoc) {
    return javadoc
        .replaceAll("\\n\\s*\\*?", " ")
        .replaceAll("\\{@link [\\w.]*#?\\w*}", "the words listed here")
        .replaceAll("\\{@code\\s+([^}]*)}", "$1")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
