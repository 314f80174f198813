package org.isnad.author;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.fact.Figure;
import org.isnad.fact.Mention;
import org.isnad.fact.Period;
import org.isnad.fact.Terms;
import tools.jackson.databind.JsonNode;

/** The fields of one compact fact of a case, read by name; what nobody reads is a mistake. */
final class CaseFields {
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:([a-z-]+) )?(\\d+(?:\\.\\d+)?)?(\\.\\.)?(\\d+(?:\\.\\d+)?)?(?: ([a-z]+))?|indefinite|none");

  final String kind;
  final String id;
  private final Map<String, JsonNode> fields = new LinkedHashMap<>();
  private final Set<String> unread = new TreeSet<>();

  /** The first field names the kind and the id: {@code {answer: a1, ...}}. */
  CaseFields(JsonNode node) {
    Iterator<Map.Entry<String, JsonNode>> entries = node.properties().iterator();
    Map.Entry<String, JsonNode> first = entries.next();
    kind = first.getKey();
    id = first.getValue().asString();
    entries.forEachRemaining(e -> fields.put(e.getKey(), e.getValue()));
    unread.addAll(fields.keySet());
  }

  CaseFields(String kind, String id) {
    this.kind = kind;
    this.id = id;
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  String text(String name, String otherwise) {
    unread.remove(name);
    JsonNode node = fields.get(name);
    return node == null ? otherwise : node.isNull() ? null : node.asString();
  }

  boolean flag(String name, boolean otherwise) {
    unread.remove(name);
    return has(name) ? fields.get(name).asBoolean() : otherwise;
  }

  int number(String name, int otherwise) {
    unread.remove(name);
    return has(name) ? fields.get(name).asInt() : otherwise;
  }

  /** A list, or a single value as a list of one. */
  List<String> list(String name, List<String> otherwise) {
    unread.remove(name);
    JsonNode node = fields.get(name);
    if (node == null) {
      return otherwise;
    }
    List<String> list = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(one -> list.add(one.asString()));
    } else {
      list.add(node.asString());
    }
    return list;
  }

  LocalDate day(String name, LocalDate otherwise) {
    String text = text(name, null);
    return text != null ? LocalDate.parse(text) : has(name) ? null : otherwise;
  }

  /** {@code 2024-05-01}, {@code 2024-05-01..2024-05-03}, {@code ..2024-05-03}; null for none. */
  Period period(String name) {
    String text = text(name, null);
    if (text == null) {
      return null;
    }
    int dots = text.indexOf("..");
    String from = dots < 0 ? text : text.substring(0, dots);
    String to = dots < 0 ? text : text.substring(dots + 2);
    return new Period(
        from.isEmpty() ? null : LocalDate.parse(from),
        to.isEmpty() ? null : LocalDate.parse(to),
        text,
        "day");
  }

  /** {@code jasim} or {@code jasim|مدينة جاسم} or {@code |words} for what is not resolved. */
  Mention mention(String name) {
    String text = text(name, null);
    if (text == null) {
      return null;
    }
    int bar = text.indexOf('|');
    String entity = bar < 0 ? text : text.substring(0, bar);
    return new Mention(entity.isEmpty() ? null : entity, bar < 0 ? text : text.substring(bar + 1));
  }

  /**
   * {@code 12}, {@code at-least 15}, {@code more-than 25} (26..), {@code about 20}, {@code 12..15},
   * {@code indefinite}, {@code none}; with a measure, {@code 4 day}.
   */
  Figure figure(String name, String type) {
    String text = text(name, null);
    if (text == null) {
      return null;
    }
    String measure = "casualty".equals(Terms.topic(type)) ? "person" : null;
    if (text.equals("none")) {
      return Figure.whole(0, 0, measure, "none", text);
    }
    if (text.equals("indefinite")) {
      return Figure.whole(null, null, measure, "indefinite", text);
    }
    Matcher parts = FIGURE.matcher(text);
    if (!parts.matches() || parts.group(2) == null && parts.group(4) == null) {
      throw new IllegalArgumentException("'" + text + "' is not a figure");
    }
    BigDecimal first = number(parts.group(2));
    boolean range = parts.group(3) != null;
    BigDecimal last = parts.group(4) == null && !range ? first : number(parts.group(4));
    String basis = parts.group(1) != null ? parts.group(1) : range ? "range" : "exact";
    if (!Terms.BASES.contains(basis)) {
      throw new IllegalArgumentException("'" + basis + "' is not one of " + Terms.BASES);
    }
    measure = parts.group(5) != null ? parts.group(5) : measure;
    return switch (basis) {
      case "at-least" -> new Figure(first, null, measure, basis, text);
      case "more-than" -> new Figure(first.add(BigDecimal.ONE), null, measure, basis, text);
      case "at-most" -> new Figure(null, first, measure, basis, text);
      default -> new Figure(first, last, measure, basis, text);
    };
  }

  private static BigDecimal number(String digits) {
    return digits == null ? null : new BigDecimal(digits);
  }

  /** Reads a subordinate list as of {@code {proven: [...], possible: [...]}}. */
  List<String> within(String name, String part) {
    unread.remove(name);
    JsonNode node = fields.get(name);
    List<String> list = new ArrayList<>();
    if (node != null && node.isObject() && node.has(part)) {
      node.get(part).forEach(one -> list.add(one.asString()));
    }
    return list;
  }

  boolean isMap(String name) {
    return has(name) && fields.get(name).isObject();
  }

  /** Fails for a field that nothing read: most often a misspelt one. */
  void done() {
    if (!unread.isEmpty()) {
      throw new IllegalArgumentException(
          "a fact of kind '" + kind + "' has no field " + unread + " (" + kind + ": " + id + ")");
    }
  }
}
