package org.isnad.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Event;
import org.isnad.fact.Question;
import org.isnad.finding.Finding;
import org.isnad.finding.Verdict;

/** What a reader is shown first. Every order ends with an id, so that it is always the same. */
final class Ranking {
  private static final List<String> STATUSES =
      List.of("contested", "confirmed", "probable", "discounted", "superseded", "unconfirmed");

  private static final List<String> TOPICS =
      List.of("casualty", "agency", "course", "act", "identity", "other");

  private static final Comparator<LocalDate> OLDEST_FIRST =
      Comparator.nullsLast(Comparator.<LocalDate>naturalOrder());

  private Ranking() {}

  private static int weight(Question question) {
    return question == null
        ? TOPICS.size()
        : Math.floorMod(TOPICS.indexOf(question.topic()), TOPICS.size() + 1);
  }

  /**
   * What is in dispute first, what rests on one root last; within each, people's lives first, then
   * who did it, and what is merely said last.
   */
  static Comparator<Verdict> verdicts(Map<String, Question> questions) {
    return Comparator.comparingInt(
            (Verdict v) -> Math.floorMod(STATUSES.indexOf(v.status()), STATUSES.size() + 1))
        .thenComparingInt(v -> weight(questions.get(v.question())))
        .thenComparing(v -> String.valueOf(v.question()));
  }

  /**
   * Events with most findings of weight first, then those with most verdicts.
   *
   * @param eventOf the event that a finding is shown under
   * @param verdicts how many verdicts an event has
   */
  static Comparator<Event> events(
      List<Finding> findings, Function<Finding, String> eventOf, ToIntFunction<Event> verdicts) {
    Map<String, Integer> high = count(findings, "high", eventOf);
    Map<String, Integer> medium = count(findings, "medium", eventOf);
    return Comparator.comparingInt((Event e) -> -high.getOrDefault(e.id(), 0))
        .thenComparingInt(e -> -medium.getOrDefault(e.id(), 0))
        .thenComparingInt(e -> -verdicts.applyAsInt(e))
        .thenComparing(Event::id);
  }

  /** Oldest words first; what has no day comes last. */
  static Comparator<Claim> claims(Map<String, Document> documents) {
    return Comparator.comparing((Claim c) -> day(documents.get(c.document())), OLDEST_FIRST)
        .thenComparing(Claim::document)
        .thenComparingInt(c -> c.span().start())
        .thenComparing(Claim::id);
  }

  private static LocalDate day(Document document) {
    return document == null ? null : document.published();
  }

  private static Map<String, Integer> count(
      List<Finding> findings, String severity, Function<Finding, String> eventOf) {
    Map<String, Integer> counts = new HashMap<>();
    for (Finding finding : findings) {
      if (severity.equals(finding.severity())) {
        counts.merge(eventOf.apply(finding), 1, Integer::sum);
      }
    }
    return counts;
  }
}
