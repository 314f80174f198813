package org.isnad.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Event;
import org.isnad.fact.Question;
import org.isnad.finding.Verdict;

/**
 * Who says nothing of an event though an article of theirs in this batch is of its days. Not a
 * denial: what they published elsewhere is not known here.
 *
 * @param event the event
 * @param of registered outlets that say nothing of it, with their articles of those days
 * @param on each contested question of it, with the outlets that speak of the event and not of this
 */
record Silence(Event event, Map<String, List<Document>> of, Map<String, Set<String>> on) {
  /** News of an event comes in its days and in the week after. */
  private static final int DAYS_AFTER = 7;

  /** Outlets that the registry does not know have ids that begin so. */
  private static final String PROVISIONAL = "x-";

  private static final int EVENTS = 12;
  private static final int QUESTIONS = 8;

  /** Of the events that are shown first, those of which somebody is silent. */
  static List<Silence> of(Lookup lookup) {
    NavigableMap<LocalDate, List<Document>> byDay = new TreeMap<>();
    for (Document document : lookup.documents.values()) {
      if (document.published() != null && registered(lookup, document.outlet())) {
        byDay.computeIfAbsent(document.published(), d -> new ArrayList<>()).add(document);
      }
    }
    Map<String, Set<String>> speakers = new HashMap<>();
    Map<String, Set<String>> answering = new HashMap<>();
    for (Claim claim : lookup.claims.values()) {
      Document document = lookup.documents.get(claim.document());
      if (document != null && document.outlet() != null) {
        String event = lookup.top(claim.event());
        speakers.computeIfAbsent(event, e -> new TreeSet<>()).add(document.outlet());
        answering
            .computeIfAbsent(String.valueOf(claim.question()), q -> new TreeSet<>())
            .add(document.outlet());
      }
    }
    List<Silence> silences = new ArrayList<>();
    for (Event event : lookup.shown().subList(0, Math.min(EVENTS, lookup.shown().size()))) {
      Set<String> speaking = speakers.getOrDefault(event.id(), Set.of());
      Silence silence =
          new Silence(
              event, others(event, speaking, byDay), contested(lookup, event, speaking, answering));
      if (!silence.of().isEmpty() || !silence.on().isEmpty()) {
        silences.add(silence);
      }
    }
    return silences;
  }

  static boolean registered(Lookup lookup, String outlet) {
    return outlet != null && !outlet.startsWith(PROVISIONAL) && lookup.sources.containsKey(outlet);
  }

  private static Map<String, List<Document>> others(
      Event event, Set<String> speaking, NavigableMap<LocalDate, List<Document>> byDay) {
    LocalDate from = event.from() == null ? event.to() : event.from();
    LocalDate to = event.to() == null ? from : event.to();
    Map<String, List<Document>> others = new TreeMap<>();
    if (from == null || to.isBefore(from) || to.getYear() > 9_000) {
      return others;
    }
    for (List<Document> day : byDay.subMap(from, true, to.plusDays(DAYS_AFTER), true).values()) {
      for (Document document : day) {
        if (!speaking.contains(document.outlet())) {
          others.computeIfAbsent(document.outlet(), o -> new ArrayList<>()).add(document);
        }
      }
    }
    return others;
  }

  private static Map<String, Set<String>> contested(
      Lookup lookup, Event event, Set<String> speaking, Map<String, Set<String>> answering) {
    Map<String, Set<String>> contested = new TreeMap<>();
    for (Verdict verdict : lookup.verdictsOf(event.id())) {
      Question asked = lookup.questions.get(verdict.question());
      boolean telling = asked != null && !"other".equals(asked.type()); // "other" asks nothing
      if (telling && "contested".equals(verdict.status()) && contested.size() < QUESTIONS) {
        Set<String> silent = new LinkedHashSet<>();
        for (String outlet : speaking) {
          boolean answers = answering.getOrDefault(verdict.question(), Set.of()).contains(outlet);
          if (!answers && registered(lookup, outlet)) {
            silent.add(outlet);
          }
        }
        if (!silent.isEmpty()) {
          contested.put(verdict.question(), silent);
        }
      }
    }
    return contested;
  }
}
