package org.isnad.evaluate;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.isnad.evaluate.GoldLine.Bounds;
import org.isnad.evaluate.GoldLine.Days;
import org.isnad.fact.Figure;
import org.isnad.fact.Terms;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one line of a gold file; fields it does not know are left alone. */
final class GoldLineReader {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonNode node;

  private GoldLineReader(JsonNode node) {
    this.node = node;
  }

  static GoldLine read(String json, int line) throws BadLine {
    JsonNode node;
    try {
      node = JSON.readTree(json);
    } catch (JacksonException e) {
      throw new BadLine("the line is not JSON: " + e.getOriginalMessage(), shape());
    }
    if (!node.isObject()) {
      throw new BadLine("the line is not a JSON object", shape());
    }
    return new GoldLineReader(node).line(line);
  }

  private static String shape() {
    return "write one object a line: {\"file\", \"quote\", \"start\", \"end\", \"type\"}, and what"
        + " else you judge; docs/evaluate.md has an example";
  }

  private GoldLine line(int line) throws BadLine {
    String quote = needed("quote");
    int start = offset("start");
    int end = offset("end");
    if (end - start != quote.codePointCount(0, quote.length()) && end - start != quote.length()) {
      throw new BadLine(
          "start and end are " + (end - start) + " apart, the quote has " + quote.length(),
          "count start and end in characters of the article, end one past the last");
    }
    String id = text(node, "id");
    return new GoldLine(
        line,
        id == null ? String.valueOf(line) : id,
        needed("file"),
        quote,
        start,
        end,
        oneOf("type", needed("type"), Terms.TYPES),
        value(),
        oneOf("polarity", text(node, "polarity"), Terms.POLARITIES),
        oneOf("modality", text(node, "modality"), Terms.MODALITIES),
        time(),
        chain(),
        text(node, "event"));
  }

  private String needed(String field) throws BadLine {
    String value = text(node, field);
    if (value == null || value.isEmpty()) {
      throw new BadLine("the line has no " + field, shape());
    }
    return value;
  }

  private int offset(String field) throws BadLine {
    JsonNode value = node.get(field);
    if (value == null || !value.isInt() || value.intValue() < 0) {
      throw new BadLine(
          field + " is " + (value == null ? "missing" : "no number of characters"), shape());
    }
    return value.intValue();
  }

  private static String text(JsonNode owner, String field) throws BadLine {
    JsonNode value = owner.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new BadLine(field + " is not a string", "put it between quotation marks");
    }
    return value.stringValue();
  }

  private static String oneOf(String field, String value, Collection<String> known) throws BadLine {
    if (value != null && !known.contains(value)) {
      throw new BadLine(
          field + " '" + value + "' is not known",
          "use " + String.join(", ", new TreeSet<>(known)));
    }
    return value;
  }

  private Bounds value() throws BadLine {
    JsonNode value = node.get("value");
    if (value == null) {
      return null;
    }
    // a figure brings its bounds into the one form that compares
    Figure figure = new Figure(number(value, "lo"), number(value, "hi"), null, null, null);
    return new Bounds(figure.lo(), figure.hi());
  }

  private static BigDecimal number(JsonNode value, String field) throws BadLine {
    JsonNode number = value.get(field);
    if (number == null || number.isNull()) {
      return null;
    }
    if (!number.isNumber()) {
      throw new BadLine("value." + field + " is not a number", "write 12, or null when it is open");
    }
    return number.decimalValue();
  }

  private Days time() throws BadLine {
    JsonNode time = node.get("time");
    return time == null ? null : new Days(day(time, "from"), day(time, "to"));
  }

  private static LocalDate day(JsonNode time, String field) throws BadLine {
    String written = text(time, field);
    try {
      return written == null ? null : LocalDate.parse(written);
    } catch (DateTimeException e) {
      throw new BadLine("time." + field + " '" + written + "' is no day", "write YYYY-MM-DD");
    }
  }

  private List<String> chain() throws BadLine {
    JsonNode hops = node.get("attribution");
    if (hops == null || hops.isNull()) {
      return null;
    }
    List<String> names = new ArrayList<>();
    for (JsonNode hop : hops) {
      String name = hop.isObject() ? text(hop, "name") : null;
      if (name == null) {
        throw new BadLine(
            "a hop of attribution has no name", "write [{\"name\": \"...\"}], the outlet first");
      }
      names.add(name);
    }
    return names;
  }
}
