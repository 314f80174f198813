package org.isnad.ingest;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
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
  private static final int HOPS = 20;

  private final JsonFields fields = new JsonFields();
  private Claim claim;

  ClaimLine(String json) {
    JsonNode line;
    try {
      line = JSON.readTree(json);
    } catch (JacksonException e) {
      fields.problem("the line is not JSON: " + e.getOriginalMessage(), "write one object a line");
      return;
    }
    if (!line.isObject()) {
      fields.problem("the line is not a JSON object", "write one object a line");
      return;
    }
    claim = claim(line, json);
  }

  List<JsonFields.Problem> problems() {
    return fields.problems();
  }

  /** The claim; its span is null when the line gives none. To be used only without problems. */
  Claim claim() {
    return claim;
  }

  private Claim claim(JsonNode n, String json) {
    fields.only(n, "claim", FIELDS);
    String document = fields.need(n, "document");
    String quote = fields.need(n, "quote");
    String type = fields.oneOf(n, "type", Terms.TYPES, null);
    if (type == null && !n.has("type")) {
      fields.problem(
          "the claim lacks its field 'type'", "it is one of " + new TreeSet<>(Terms.TYPES));
    }
    String id = fields.text(n, "id");
    return new Claim(
        id != null
            ? id
            : "c-" + Bytes.sha256(json.getBytes(StandardCharsets.UTF_8)).substring(0, 10),
        document,
        span(n.get("span")),
        quote,
        fields.oneOf(n, "part", PARTS, "body"),
        type,
        mention(n, "subject"),
        mention(n, "object"),
        fields.text(n, "side"),
        fields.text(n, "category"),
        figure(n.get("value")),
        fields.oneOf(n, "state", Terms.STATES, null),
        fields.oneOf(n, "polarity", Terms.POLARITIES, "affirmed"),
        fields.oneOf(n, "modality", Terms.MODALITIES, "certain"),
        period(n.get("time")),
        mention(n, "place"),
        chain(n.get("attribution")),
        null,
        null,
        null,
        null);
  }

  private Span span(JsonNode n) {
    if (!fields.object(n, "span", Set.of("start", "end"))) {
      return null;
    }
    JsonNode start = n.get("start");
    JsonNode end = n.get("end");
    boolean whole =
        start != null && start.isInt() && end != null && end.isInt() && start.intValue() >= 0;
    if (!whole || end.intValue() <= start.intValue()) {
      fields.problem(
          "'span' is no range: " + JsonFields.shortly(n),
          "give start and end as whole numbers, half open");
      return null;
    }
    return new Span(start.intValue(), end.intValue());
  }

  private Mention mention(JsonNode parent, String name) {
    JsonNode n = parent.get(name);
    return fields.object(n, name, Set.of("entity", "text"))
        ? new Mention(fields.text(n, "entity"), fields.text(n, "text"))
        : null;
  }

  private Figure figure(JsonNode n) {
    if (!fields.object(n, "value", Set.of("lo", "hi", "measure", "basis", "text"))) {
      return null;
    }
    BigDecimal lo = fields.number(n, "lo");
    BigDecimal hi = fields.number(n, "hi");
    if (lo != null && hi != null && lo.compareTo(hi) > 0) {
      fields.problem(
          "'value' has a lo above its hi: " + JsonFields.shortly(n), "the lower bound comes first");
    }
    return new Figure(
        lo,
        hi,
        fields.text(n, "measure"),
        fields.oneOf(n, "basis", Terms.BASES, "exact"),
        fields.text(n, "text"));
  }

  private Period period(JsonNode n) {
    if (!fields.object(n, "time", Set.of("from", "to", "text", "precision"))) {
      return null;
    }
    LocalDate from = fields.day(n, "from");
    LocalDate to = fields.day(n, "to");
    if (from != null && to != null && to.isBefore(from)) {
      fields.problem(
          "'time' ends before it begins: " + JsonFields.shortly(n), "the earlier day comes first");
    }
    return new Period(
        from, to, fields.text(n, "text"), fields.oneOf(n, "precision", Terms.PRECISIONS, null));
  }

  private List<Hop> chain(JsonNode n) {
    if (n == null || n.isNull()) {
      return List.of();
    }
    if (!n.isArray() || n.size() > HOPS) {
      fields.problem(
          "'attribution' is no list of hops", "list the hops, the publishing outlet first");
      return List.of();
    }
    List<Hop> chain = new ArrayList<>();
    for (JsonNode hop : n) {
      if (fields.object(hop, "attribution", Set.of("name", "source", "kind", "party", "verb"))) {
        String name = fields.need(hop, "name");
        String kind =
            fields.oneOf(hop, "kind", Terms.HOP_KINDS, chain.isEmpty() ? "outlet" : "anonymous");
        String party = fields.text(hop, "party");
        chain.add(
            new Hop(
                name,
                fields.text(hop, "source"),
                kind,
                party == null ? "unknown" : party,
                fields.text(hop, "verb")));
      }
    }
    return List.copyOf(chain);
  }
}
