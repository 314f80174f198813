package org.isnad.ingest;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.fact.Figure;
import org.isnad.fact.Hop;
import org.isnad.fact.Mention;
import org.isnad.fact.Period;
import org.isnad.fact.Span;
import org.isnad.fact.Terms;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of a file of claims, checked field by field against the schema: everything that is wrong
 * with it is told, not the first alone. Only {@code document}, {@code quote} and {@code type} must
 * be there.
 */
final class ClaimLine {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "document",
          "span",
          "quote",
          "part",
          "type",
          "subject",
          "object",
          "side",
          "category",
          "value",
          "state",
          "polarity",
          "modality",
          "time",
          "place",
          "attribution",
          "root",
          "event",
          "subevent",
          "question");
  private static final Set<String> PARTS = Set.of("title", "body", "caption");
  private static final int LONGEST = 20_000;
  private static final int HOPS = 20;

  /** One thing that is wrong. */
  record Problem(String message, String remedy) {}

  private final List<Problem> problems = new ArrayList<>();
  private Claim claim;

  ClaimLine(String json) {
    JsonNode line;
    try {
      line = JSON.readTree(json);
    } catch (JacksonException e) {
      problem("the line is not JSON: " + e.getOriginalMessage(), "write one object a line");
      return;
    }
    if (!line.isObject()) {
      problem("the line is not a JSON object", "write one object a line");
      return;
    }
    claim = claim(line, json);
  }

  List<Problem> problems() {
    return problems;
  }

  /** The claim; its span is null when the line gives none. To be used only without problems. */
  Claim claim() {
    return claim;
  }

  private Claim claim(JsonNode n, String json) {
    only(n, "claim", FIELDS);
    String document = need(n, "document");
    String quote = need(n, "quote");
    String type = oneOf(n, "type", Terms.TYPES, null);
    if (type == null && !n.has("type")) {
      problem("the claim lacks its field 'type'", "it is one of " + new TreeSet<>(Terms.TYPES));
    }
    String id = text(n, "id");
    return new Claim(
        id != null
            ? id
            : "c-" + Bytes.sha256(json.getBytes(StandardCharsets.UTF_8)).substring(0, 10),
        document,
        span(n.get("span")),
        quote,
        oneOf(n, "part", PARTS, "body"),
        type,
        mention(n, "subject"),
        mention(n, "object"),
        text(n, "side"),
        text(n, "category"),
        figure(n.get("value")),
        oneOf(n, "state", Terms.STATES, null),
        oneOf(n, "polarity", Terms.POLARITIES, "affirmed"),
        oneOf(n, "modality", Terms.MODALITIES, "certain"),
        period(n.get("time")),
        mention(n, "place"),
        chain(n.get("attribution")),
        null,
        null,
        null,
        null);
  }

  private Span span(JsonNode n) {
    if (!object(n, "span", Set.of("start", "end"))) {
      return null;
    }
    JsonNode start = n.get("start");
    JsonNode end = n.get("end");
    boolean whole =
        start != null && start.isInt() && end != null && end.isInt() && start.intValue() >= 0;
    if (!whole || end.intValue() <= start.intValue()) {
      problem(
          "'span' is no range: " + shortly(n), "give start and end as whole numbers, half open");
      return null;
    }
    return new Span(start.intValue(), end.intValue());
  }

  private Mention mention(JsonNode parent, String name) {
    JsonNode n = parent.get(name);
    return object(n, name, Set.of("entity", "text"))
        ? new Mention(text(n, "entity"), text(n, "text"))
        : null;
  }

  private Figure figure(JsonNode n) {
    if (!object(n, "value", Set.of("lo", "hi", "measure", "basis", "text"))) {
      return null;
    }
    BigDecimal lo = number(n, "lo");
    BigDecimal hi = number(n, "hi");
    if (lo != null && hi != null && lo.compareTo(hi) > 0) {
      problem("'value' has a lo above its hi: " + shortly(n), "the lower bound comes first");
    }
    return new Figure(
        lo, hi, text(n, "measure"), oneOf(n, "basis", Terms.BASES, "exact"), text(n, "text"));
  }

  private BigDecimal number(JsonNode parent, String name) {
    JsonNode n = parent.get(name);
    if (n == null || n.isNull()) {
      return null;
    }
    BigDecimal number = n.isNumber() ? n.decimalValue() : null;
    if (number == null
        || number.signum() < 0
        || number.precision() > 30
        || Math.abs((long) number.scale()) > 30) {
      problem("'value." + name + "' is " + shortly(n), "give a number from 0, or null when open");
      return null;
    }
    return number;
  }

  private Period period(JsonNode n) {
    if (!object(n, "time", Set.of("from", "to", "text", "precision"))) {
      return null;
    }
    LocalDate from = day(n, "from");
    LocalDate to = day(n, "to");
    if (from != null && to != null && to.isBefore(from)) {
      problem("'time' ends before it begins: " + shortly(n), "the earlier day comes first");
    }
    return new Period(from, to, text(n, "text"), oneOf(n, "precision", Terms.PRECISIONS, null));
  }

  private LocalDate day(JsonNode parent, String name) {
    String word = text(parent, name);
    try {
      return word == null ? null : LocalDate.parse(word);
    } catch (DateTimeException e) {
      problem("'time." + name + "' is '" + word + "'", "write a day such as 2024-05-02");
      return null;
    }
  }

  private List<Hop> chain(JsonNode n) {
    if (n == null || n.isNull()) {
      return List.of();
    }
    if (!n.isArray() || n.size() > HOPS) {
      problem("'attribution' is no list of hops", "list the hops, the publishing outlet first");
      return List.of();
    }
    List<Hop> chain = new ArrayList<>();
    for (JsonNode hop : n) {
      if (object(hop, "attribution", Set.of("name", "source", "kind", "party", "verb"))) {
        String name = need(hop, "name");
        String kind = oneOf(hop, "kind", Terms.HOP_KINDS, chain.isEmpty() ? "outlet" : "anonymous");
        String party = text(hop, "party");
        chain.add(
            new Hop(
                name,
                text(hop, "source"),
                kind,
                party == null ? "unknown" : party,
                text(hop, "verb")));
      }
    }
    return List.copyOf(chain);
  }

  /** Whether there is such an object; tells when something else stands there. */
  private boolean object(JsonNode n, String name, Set<String> fields) {
    if (n == null || n.isNull()) {
      return false;
    }
    if (!n.isObject()) {
      problem("'" + name + "' is " + shortly(n), "give an object with " + new TreeSet<>(fields));
      return false;
    }
    only(n, name, fields);
    return true;
  }

  private void only(JsonNode n, String where, Set<String> fields) {
    for (String name : n.propertyNames()) {
      if (!fields.contains(name)) {
        problem(
            "a " + where + " has no field '" + shorten(name) + "'",
            "its fields are " + new TreeSet<>(fields));
      }
    }
  }

  private String need(JsonNode n, String name) {
    String text = text(n, name);
    if (text == null && (!n.has(name) || n.get(name).isNull() || n.get(name).isString())) {
      problem("the field '" + name + "' is missing or empty", "give it a text");
    }
    return text;
  }

  private String text(JsonNode parent, String name) {
    JsonNode n = parent.get(name);
    if (n == null || n.isNull()) {
      return null;
    }
    if (!n.isString() || n.stringValue().length() > LONGEST) {
      problem("'" + name + "' is " + shortly(n), "give a text of at most " + LONGEST + " letters");
      return null;
    }
    return n.stringValue().isBlank() ? null : n.stringValue();
  }

  private String oneOf(JsonNode n, String name, Collection<String> known, String otherwise) {
    String word = text(n, name);
    if (word != null && !known.contains(word)) {
      problem("'" + name + "' is '" + shorten(word) + "'", "it is one of " + new TreeSet<>(known));
      return null;
    }
    return word == null ? otherwise : word;
  }

  private void problem(String message, String remedy) {
    problems.add(new Problem(message, remedy));
  }

  private static String shortly(JsonNode n) {
    return shorten(n.toString());
  }

  private static String shorten(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "...";
  }
}
