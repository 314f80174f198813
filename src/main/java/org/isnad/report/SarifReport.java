package org.isnad.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.finding.Finding;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verification;

/**
 * {@code report.sarif}: SARIF 2.1.0, for tools that list, compare and suppress what checkers find.
 * Findings are results, rules descriptors, articles artifacts, quotes regions, troubles
 * notifications.
 */
final class SarifReport implements ReportWriter {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** Viewers show the tags of a result. */
  private static final String ACCUSING = "accuses-living-person";

  /** Findings that point at no fault; SARIF wants them without a level. */
  private static final Set<String> INFORMATIONAL = Set.of("corroboration", "identity-link");

  @Override
  public String format() {
    return "sarif";
  }

  @Override
  public String file() {
    return "report.sarif";
  }

  @Override
  public void write(Verification v, Reports.Options options, OutputStream out) throws IOException {
    Lookup lookup = Lookup.of(v);
    RecordWriter json = RecordWriter.lines(out, 4, Set.of()).object();
    json.field("$schema", SCHEMA);
    json.field("version", "2.1.0");
    json.list("runs");
    run(lookup, options, json);
    json.endList().endObject().end();
  }

  private static void run(Lookup lookup, Reports.Options options, RecordWriter json) {
    Verification all = lookup.all;
    json.object();
    json.field("tool", Map.of("driver", driver(all).fields()));
    json.field("language", options.lang());
    json.field("columnKind", "utf16CodeUnits");
    json.field("invocations", List.of(invocation(all).fields()));
    json.list("artifacts");
    for (Document document : all.facts().documents()) {
      json.write(artifact(document, options).fields());
    }
    json.endList();
    json.list("results");
    Map<String, Integer> rules = new HashMap<>();
    all.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rules.size()));
    SarifPlaces places = new SarifPlaces(lookup, options.lang());
    Accusations accusations = new Accusations(lookup);
    for (Finding finding : all.findings()) {
      Tree result = result(lookup, finding, places, accusations, options.lang());
      SarifMarks.put(result, lookup.marks.get(finding.id()));
      json.write(result.put("ruleIndex", rules.get(finding.rule())).fields());
    }
    for (Finding gone : all.review().absent()) {
      Tree result = result(lookup, gone, places, accusations, options.lang());
      json.write(result.put("baselineState", "absent").fields());
    }
    json.endList().endObject();
  }

  private static Tree driver(Verification all) {
    List<Tree> rules = new ArrayList<>();
    for (RuleCard rule : all.rules()) {
      boolean silent = INFORMATIONAL.contains(rule.kind());
      rules.add(
          Tree.of("id", rule.id())
              .put("shortDescription", message(rule.summary()))
              .put("fullDescription", message(rule.why()))
              .put(
                  "messageStrings",
                  new Tree().put("en", slots(rule.explainEn())).put("ar", slots(rule.explainAr())))
              .put(
                  "defaultConfiguration",
                  Tree.of("level", silent ? "none" : level(rule.severity())))
              .put(
                  "properties",
                  Tree.of("category", rule.category())
                      .put("kind", rule.kind())
                      .put("severity", rule.severity())
                      .put("since", rule.since())
                      .put("pack", rule.pack())));
    }
    return Tree.of("name", "Isnad")
        .put("version", all.run().version())
        .put("rules", rules)
        .put("properties", Tree.of("engine", all.run().engine()));
  }

  private static Tree invocation(Verification all) {
    List<Tree> notes = new ArrayList<>();
    boolean whole = true;
    for (Trouble trouble : all.troubles()) {
      boolean doubt = trouble instanceof Trouble.Doubt;
      whole &= !(trouble instanceof Trouble.Incomplete);
      Tree place = Tree.of("artifactLocation", Tree.of("uri", SarifPlaces.uri(trouble.file())));
      if (trouble.line() > 0) {
        place.put("region", Tree.of("startLine", trouble.line()));
      }
      notes.add(
          Tree.of("descriptor", Tree.of("id", trouble.code()))
              .put("level", doubt ? "warning" : "error")
              .put("message", message(trouble.message() + " → " + trouble.remedy()))
              .put("locations", List.of(Tree.of("physicalLocation", place))));
    }
    return Tree.of("executionSuccessful", whole)
        .put("startTimeUtc", all.run().started())
        .put("toolExecutionNotifications", notes);
  }

  private static Tree artifact(Document document, Reports.Options options) {
    Tree artifact =
        Tree.of("location", Tree.of("uri", SarifPlaces.uri(document.file())))
            .put("encoding", "UTF-8")
            .put("hashes", Tree.of("sha-256", document.sha256()));
    if (options.text() && document.text() != null) {
      artifact.put("contents", Tree.of("text", document.text()));
    }
    return artifact.put(
        "properties",
        Tree.of("id", document.id())
            .put("outlet", document.outlet())
            .put("title", document.title())
            .put("url", document.url())
            .put("published", document.published())
            .put("lang", document.lang()));
  }

  private static Tree result(
      Lookup lookup, Finding finding, SarifPlaces places, Accusations accusations, String lang) {
    boolean silent = INFORMATIONAL.contains(finding.kind());
    List<Claim> cited = lookup.words(finding);
    List<String> accused = accusations.of(cited);
    List<Tree> related = new ArrayList<>();
    for (Claim claim : cited.subList(Math.min(1, cited.size()), cited.size())) {
      related.add(places.of(claim).put("id", related.size() + 1));
    }
    return Tree.of("ruleId", finding.rule())
        .put("kind", silent ? "informational" : "fail")
        .put("level", silent ? "none" : level(finding.severity()))
        .put("message", message(Words.in(finding.explanation(), lang)))
        .put("locations", cited.stream().limit(1).map(places::of).toList())
        .put("relatedLocations", related)
        .put(
            "partialFingerprints",
            Tree.of("isnadKey/v1", finding.key()).put("isnadFingerprint/v1", finding.fingerprint()))
        .put(
            "properties",
            Tree.of("id", finding.id())
                .put("kind", finding.kind())
                .put("severity", finding.severity())
                .put("event", finding.event())
                .put(
                    "explanation",
                    Tree.of("en", finding.explanation().en()).put("ar", finding.explanation().ar()))
                .put("standsOn", finding.standsOn())
                .put("accusesLivingPeople", accused)
                .put("tags", accused.isEmpty() ? List.of() : List.of(ACCUSING)));
  }

  private static String level(String severity) {
    return switch (severity) {
      case "high" -> "error";
      case "medium" -> "warning";
      default -> "note";
    };
  }

  /** Plain text: SARIF would take braces for slots and brackets before parentheses for a link. */
  static Tree message(String text) {
    String plain = text == null ? "" : text;
    return new Tree().put("text", plain.replace("{", "{{").replace("}", "}}").replace("](", "] ("));
  }

  /** SARIF numbers its slots and Isnad names them, so they go as plain text. */
  private static Tree slots(String explanation) {
    return explanation == null ? null : message(explanation);
  }
}
