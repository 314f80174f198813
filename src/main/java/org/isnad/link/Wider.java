package org.isnad.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Event;
import org.isnad.fact.Question;

/**
 * Which questions hold others: the dead of a governorate and week hold those of a town in it, the
 * dead of an event hold its civilians, the dead and injured together hold the dead. What answers a
 * child can never exceed what answers its parent.
 */
final class Wider {
  private record Key(
      String type, String event, String subevent, String side, String category, String place) {}

  private final Directory directory;
  private final Map<String, Event> events;
  private final int slack;
  private final Map<Key, String> byKey = new HashMap<>();
  private final Map<String, List<Event>> sums = new TreeMap<>();

  Wider(Directory directory, Map<String, Event> events, Collection<Question> questions, int slack) {
    this.slack = slack;
    this.directory = directory;
    this.events = events;
    for (Question question : questions) {
      if (counts(question)) {
        byKey.putIfAbsent(key(question), question.id());
      }
    }
    for (Event event : events.values()) {
      if (event.kind().equals("toll") && event.place() != null) {
        sums.computeIfAbsent(event.place(), k -> new ArrayList<>()).add(event);
      }
    }
  }

  /** Counts of people, which may hold other counts. */
  private static boolean counts(Question q) {
    return q.topic().equals("casualty") && q.actor() == null;
  }

  private static Key key(Question q) {
    return new Key(q.type(), q.event(), q.subevent(), q.side(), q.category(), q.place());
  }

  /** Ids of the questions that hold this one, sorted. */
  List<String> than(Question q) {
    TreeSet<String> wider = new TreeSet<>();
    Event event = events.get(q.event());
    if (!q.topic().equals("casualty")) {
      return List.of();
    }
    if (q.actor() != null) { // one named victim is among those of the region and week
      sums(q, event, wider);
      return List.copyOf(wider);
    }
    if (q.category() != null) {
      add(wider, q.type(), q.event(), q.subevent(), q.side(), null, q.place());
    }
    if (q.subevent() != null) {
      add(wider, q.type(), q.event(), null, q.side(), q.category(), q.place());
    }
    if (q.side() != null && !q.side().equals("unknown")) {
      add(wider, q.type(), q.event(), q.subevent(), "unknown", q.category(), q.place());
      add(wider, q.type(), q.event(), q.subevent(), null, q.category(), q.place());
    }
    if (q.type().equals("killed") || q.type().equals("injured")) {
      add(wider, "casualties", q.event(), q.subevent(), q.side(), q.category(), q.place());
    }
    if (event != null && q.place() != null && !q.place().equals(event.place())) {
      add(wider, q.type(), q.event(), q.subevent(), q.side(), q.category(), event.place());
    }
    sums(q, event, wider);
    wider.remove(q.id());
    return List.copyOf(wider);
  }

  private void add(
      TreeSet<String> wider,
      String type,
      String event,
      String subevent,
      String side,
      String category,
      String place) {
    String found = byKey.get(new Key(type, event, subevent, side, category, place));
    if (found != null) {
      wider.add(found);
    }
  }

  /** Sums over a region and period that hold the place and the days of the event. */
  private void sums(Question q, Event event, TreeSet<String> wider) {
    if (event == null
        || q.place() == null
        || event.kind().equals("toll")
        || event.from() == null
        || event.to() == null) {
      return;
    }
    for (String region : directory.containers(q.place())) {
      for (Event sum : sums.getOrDefault(region, List.of())) {
        boolean holds =
            sum.from() != null
                && sum.to() != null
                && !event.from().isBefore(sum.from().minusDays(slack))
                && !event.to().isAfter(sum.to().plusDays(slack));
        if (holds) {
          add(wider, q.type(), sum.id(), null, q.side(), q.category(), region);
          add(wider, q.type(), sum.id(), null, "unknown", null, region);
          add(wider, q.type(), sum.id(), null, null, null, region);
        }
      }
    }
  }
}
