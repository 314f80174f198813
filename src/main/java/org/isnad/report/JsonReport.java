package org.isnad.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Entity;
import org.isnad.fact.Event;
import org.isnad.fact.FactBase;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Island;
import org.isnad.fact.Judgement;
import org.isnad.fact.Question;
import org.isnad.fact.Relay;
import org.isnad.fact.Root;
import org.isnad.fact.Source;
import org.isnad.finding.Correction;
import org.isnad.finding.Finding;
import org.isnad.finding.Mark;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verdict;
import org.isnad.finding.Verification;

/**
 * {@code report.json}: everything, one record a line so that two runs can be compared line by line.
 */
final class JsonReport implements ReportWriter {
  /** The lists of the report in their order, with the record that each holds. */
  static final Map<String, Class<? extends Record>> LISTS = types();

  /** Lists that reports did not have from the first: read as empty where they are missing. */
  static final Set<String> LATER = Set.of("marks", "absent", "corrections");

  private static Map<String, Class<? extends Record>> types() {
    Map<String, Class<? extends Record>> types = new LinkedHashMap<>();
    types.put("documents", Document.class);
    types.put("sources", Source.class);
    types.put("entities", Entity.class);
    types.put("events", Event.class);
    types.put("questions", Question.class);
    types.put("answers", Answer.class);
    types.put("claims", Claim.class);
    types.put("roots", Root.class);
    types.put("links", IdentityLink.class);
    types.put("relays", Relay.class);
    types.put("judgements", Judgement.class);
    types.put("islands", Island.class);
    types.put("findings", Finding.class);
    types.put("verdicts", Verdict.class);
    types.put("troubles", FlatTrouble.class);
    types.put("rules", RuleCard.class);
    types.put("marks", Mark.class);
    types.put("absent", Finding.class);
    types.put("corrections", Correction.class);
    return Collections.unmodifiableMap(types);
  }

  /** So many records become bytes together. */
  private static final int PART = 64;

  /** So many parts may wait for one before them. */
  private static final int PARTS = 32;

  private static Map<String, List<?>> lists(Verification v) {
    FactBase facts = v.facts();
    Map<String, List<?>> lists = new LinkedHashMap<>();
    lists.put("documents", facts.documents());
    lists.put("sources", facts.sources());
    lists.put("entities", facts.entities());
    lists.put("events", facts.events());
    lists.put("questions", facts.questions());
    lists.put("answers", facts.answers());
    lists.put("claims", facts.claims());
    lists.put("roots", facts.roots());
    lists.put("links", facts.links());
    lists.put("relays", facts.relays());
    lists.put("judgements", facts.judgements());
    lists.put("islands", facts.islands());
    lists.put("findings", v.findings());
    lists.put("verdicts", v.verdicts());
    lists.put("troubles", v.troubles().stream().map(JsonReport::flat).toList());
    lists.put("rules", v.rules());
    lists.put("marks", v.review().marks());
    lists.put("absent", v.review().absent());
    lists.put("corrections", v.review().corrections());
    return lists;
  }

  static List<Reports.Listing> listings(Verification v) {
    List<Reports.Listing> listings = new ArrayList<>();
    lists(v)
        .forEach(
            (name, list) ->
                listings.add(
                    new Reports.Listing(
                        name, LISTS.get(name), list.stream().map(Record.class::cast).toList())));
    return listings;
  }

  /**
   * A trouble with the word for its family, which a record of a sealed family does not carry.
   *
   * @param kind {@code unread} (missing from the report), {@code doubt} (read, but something is
   *     unknown or was repaired), {@code broken} (a knowledge file) or {@code incomplete} (a stage
   *     gave up on part of its work)
   * @param code a stable word for the trouble
   * @param file path relative to what the user gave
   * @param line from 1, or 0 when it does not apply
   * @param message what is wrong
   * @param remedy what to do
   */
  record FlatTrouble(
      String kind, String code, String file, int line, String message, String remedy) {}

  static String kind(Trouble trouble) {
    return trouble.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  static FlatTrouble flat(Trouble t) {
    return new FlatTrouble(kind(t), t.code(), t.file(), t.line(), t.message(), t.remedy());
  }

  @Override
  public String format() {
    return "json";
  }

  @Override
  public String file() {
    return "report.json";
  }

  @Override
  public void write(Verification v, Reports.Options options, OutputStream out) throws IOException {
    Set<String> skipped = options.text() ? Set.of() : Set.of("Document.text");
    RecordWriter json = RecordWriter.lines(out, 2, skipped).object();
    json.field("schema", Reports.SCHEMA);
    json.field("run", v.run());
    List<RecordWriter> parts = Stream.generate(json::part).limit(PARTS).toList();
    lists(v).forEach((name, list) -> list(name, list, json, parts));
    json.field("coverage", v.coverage());
    json.endObject().end();
  }

  /** Parts of a long list become bytes side by side, and are written in their order. */
  private static void list(String name, List<?> list, RecordWriter json, List<RecordWriter> parts) {
    json.list(name);
    for (int from = 0; from < list.size(); from += PARTS * PART) {
      int start = from;
      IntStream.range(0, Math.min(PARTS, (list.size() - from + PART - 1) / PART))
          .parallel()
          .mapToObj(i -> filled(parts.get(i), list, start + i * PART))
          .forEachOrdered(json::join);
    }
    json.endList();
  }

  private static RecordWriter filled(RecordWriter part, List<?> list, int from) {
    list.subList(from, Math.min(list.size(), from + PART)).forEach(part::write);
    return part;
  }
}
