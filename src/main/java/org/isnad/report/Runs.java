package org.isnad.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.fact.Event;
import org.isnad.finding.Finding;
import org.isnad.finding.Text;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verdict;
import org.isnad.finding.Verification;

/** An index over several runs: a page and the same as data. */
public final class Runs {
  /** The value of {@code schema} in {@code runs.json}. */
  public static final String SCHEMA = "urn:isnad:runs:1";

  /** The page of an index. */
  public static final String PAGE = "index.html";

  /** The data of an index. */
  public static final String DATA = "runs.json";

  private static final int EVENTS = 20;

  /** An event of a run with its grade; the grade is null when it has none. */
  public record Graded(String id, Text name, String grade) {}

  /**
   * How the findings of a run differ from those of the run before it.
   *
   * @param added findings that only this run has
   * @param unchanged findings of both
   * @param updated findings of both whose evidence has changed
   * @param gone findings that only the run before has
   */
  public record Change(int added, int unchanged, int updated, int gone) {}

  /**
   * One run, a row of the index.
   *
   * @param place path from the index to the report's folder, with slashes
   * @param page whether the folder has a page to lead to
   * @param started when it started, ISO instant
   * @param events the first of its events, in the order of its page
   * @param eventCount how many events it has in all
   * @param findings number of findings by severity
   * @param accusing findings that accuse a living person by name
   * @param verdicts number of verdicts by status
   * @param troubles how many troubles it had
   * @param change against the run before it; null for the first
   */
  public record Row(
      String place,
      boolean page,
      String version,
      String started,
      List<String> inputs,
      int documents,
      int claims,
      int roots,
      List<Graded> events,
      int eventCount,
      Map<String, Integer> findings,
      int accusing,
      Map<String, Integer> verdicts,
      int troubles,
      Change change) {
    /** The same with how it differs from the run before it. */
    public Row against(Change change) {
      return new Row(
          place,
          page,
          version,
          started,
          inputs,
          documents,
          claims,
          roots,
          events,
          eventCount,
          findings,
          accusing,
          verdicts,
          troubles,
          change);
    }
  }

  private Runs() {}

  /**
   * What the index tells of a run.
   *
   * @param place path from the index to the report's folder, with slashes
   * @param page whether the folder has a page
   */
  public static Row row(String place, boolean page, Verification v) {
    Lookup lookup = Lookup.of(v);
    Accusations accusations = new Accusations(lookup);
    Map<String, Integer> findings = new TreeMap<>();
    int accusing = 0;
    for (Finding finding : v.findings()) {
      findings.merge(String.valueOf(finding.severity()), 1, Integer::sum);
      accusing += accusations.of(finding).isEmpty() ? 0 : 1;
    }
    Map<String, Integer> verdicts = new TreeMap<>();
    for (Verdict verdict : v.verdicts()) {
      verdicts.merge(String.valueOf(verdict.status()), 1, Integer::sum);
    }
    List<Event> events = lookup.shown();
    return new Row(
        place,
        page,
        v.run().version(),
        v.run().started(),
        v.run().inputs(),
        v.facts().documents().size(),
        v.facts().claims().size(),
        v.facts().roots().size(),
        events.stream()
            .limit(EVENTS)
            .map(e -> new Graded(e.id(), lookup.event(e), e.grade()))
            .toList(),
        events.size(),
        findings,
        accusing,
        verdicts,
        v.troubles().size(),
        null);
  }

  /**
   * Writes the page.
   *
   * @param rows in the order they are to stand
   * @param troubles folders that could not be read
   */
  public static void page(List<Row> rows, List<Trouble> troubles, OutputStream out)
      throws IOException {
    new HtmlRuns(rows, troubles).write(out);
  }

  /** Writes the same as data, one run a line. */
  public static void data(List<Row> rows, List<Trouble> troubles, OutputStream out)
      throws IOException {
    RecordWriter json = RecordWriter.lines(out, 2, Set.of()).object();
    json.field("schema", SCHEMA);
    json.field("runs", rows);
    json.field("troubles", troubles.stream().map(JsonReport::flat).toList());
    json.endObject().end();
  }
}
