package org.isnad.report;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.isnad.fact.FactBase;
import org.isnad.finding.Review;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verification;
import org.isnad.report.JsonReport.FlatTrouble;
import org.isnad.report.RecordReader.Mismatch;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A {@code report.json} back into the verification it was made from. */
final class ReportReader {
  /** What may be missing: texts that were left out, and what older reports did not have. */
  private static final Set<String> LATER =
      Set.of("Document.text", "RuleCard.summaryAr", "RuleCard.whyAr");

  private final Map<String, List<? extends Record>> lists = new HashMap<>();
  private Verification.Run run;
  private SortedMap<String, Integer> coverage;
  private String schema;

  private ReportReader() {}

  static Verification read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
      try {
        return new ReportReader().read(json);
      } catch (Mismatch | JacksonException e) {
        var at = json.currentLocation();
        String why =
            e instanceof JacksonException j ? parser(j.getOriginalMessage()) : e.getMessage();
        throw new IOException(
            file
                + ":"
                + at.getLineNr()
                + ":"
                + at.getColumnNr()
                + ": not a report of Isnad: "
                + why
                + "; make it again with 'isnad verify'",
            e);
      }
    }
  }

  /** What the parser says, without where it believes something began, which it does not know. */
  private static String parser(String message) {
    int marker = String.valueOf(message).indexOf(" (start marker");
    return marker < 0 ? message : message.substring(0, marker);
  }

  private Verification read(JsonParser json) {
    RecordReader records = new RecordReader(json, LATER);
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new Mismatch("expected an object");
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      field(json.currentName(), json, records);
    }
    if (json.nextToken() != null) {
      throw new Mismatch("something follows the report");
    }
    for (String name : JsonReport.LISTS.keySet()) {
      if (JsonReport.LATER.contains(name)) {
        lists.putIfAbsent(name, List.of());
      }
      if (!lists.containsKey(name)) {
        throw new Mismatch("the report lacks its field '" + name + "'");
      }
    }
    if (schema == null || run == null || coverage == null) {
      throw new Mismatch("the report lacks 'schema', 'run' or 'coverage'");
    }
    return verification();
  }

  private void field(String name, JsonParser json, RecordReader records) {
    json.nextToken();
    switch (name) {
      case "schema" -> {
        schema = json.getString();
        if (!Reports.SCHEMA.equals(schema)) {
          throw new Mismatch("schema is '" + schema + "', this version reads " + Reports.SCHEMA);
        }
      }
      case "run" -> run = records.record(Verification.Run.class);
      case "coverage" -> coverage = records.numbers();
      default -> {
        Class<? extends Record> type = JsonReport.LISTS.get(name);
        if (type == null) {
          throw new Mismatch("a report has no field '" + name + "'");
        }
        if (lists.put(name, records.list(type)) != null) {
          throw new Mismatch("field '" + name + "' stands twice");
        }
      }
    }
  }

  private Verification verification() {
    FactBase facts =
        new FactBase(
            list("documents"),
            list("sources"),
            list("entities"),
            list("events"),
            list("questions"),
            list("answers"),
            list("claims"),
            list("roots"),
            list("links"),
            list("relays"),
            list("judgements"),
            list("islands"));
    List<FlatTrouble> troubles = list("troubles");
    return new Verification(
        run,
        facts,
        list("findings"),
        list("verdicts"),
        troubles.stream().map(ReportReader::trouble).toList(),
        list("rules"),
        coverage,
        new Review(list("marks"), list("absent"), list("corrections")));
  }

  /** Safe: {@link JsonReport#LISTS} fixed the type of every list when it was read. */
  @SuppressWarnings("unchecked")
  private <T extends Record> List<T> list(String name) {
    return (List<T>) lists.get(name);
  }

  private static Trouble trouble(FlatTrouble t) {
    return switch (String.valueOf(t.kind())) {
      case "unread" -> new Trouble.Unread(t.code(), t.file(), t.line(), t.message(), t.remedy());
      case "doubt" -> new Trouble.Doubt(t.code(), t.file(), t.line(), t.message(), t.remedy());
      case "broken" -> new Trouble.Broken(t.code(), t.file(), t.line(), t.message(), t.remedy());
      case "incomplete" ->
          new Trouble.Incomplete(t.code(), t.file(), t.line(), t.message(), t.remedy());
      default -> throw new Mismatch("no trouble is of kind '" + t.kind() + "'");
    };
  }
}
