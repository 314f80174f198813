package org.isnad.link;

import java.util.HashMap;
import java.util.Map;
import org.isnad.fact.Claim;
import org.isnad.fact.Event;
import org.isnad.fact.Mention;

/** The words that fill the text of a question. */
final class Phrasing {
  /** What a question asks about, by id; null where it asks about any. */
  record Slots(
      Claim claim,
      Event event,
      String scope,
      String sub,
      String actor,
      String side,
      String category,
      String activity,
      String deed,
      String thing) {}

  private final Names names;
  private final Wordbook words;
  private final Map<String, Event> events;
  private final Titles titles;

  Phrasing(Names names, Wordbook words, Map<String, Event> events) {
    this.names = names;
    this.words = words;
    this.events = events;
    this.titles = new Titles(words);
  }

  /** The words of each slot in one language; an absent slot is left out of the text. */
  Map<String, String> slots(Slots asked, boolean arabic) {
    Claim claim = asked.claim();
    Event event = asked.event();
    Map<String, String> slots = new HashMap<>();
    Event part = asked.sub() == null ? null : events.get(asked.sub());
    if (part != null && part.kind().equals(claim.type()) && part.place() != null) {
      Window days = new Window(part.from(), part.to(), true);
      slots.put("place", titles.of(names.show(part.place(), arabic), days, arabic));
    } else if (part != null) {
      slots.put("place", arabic ? part.name() : part.nameEn());
    } else if (event != null) {
      Window days = new Window(event.from(), event.to(), true);
      slots.put(
          "place",
          asked.scope() != null
              ? titles.of(names.show(asked.scope(), arabic), days, arabic)
              : arabic ? event.name() : event.nameEn());
    }
    if (asked.side() != null && !asked.side().equals("unknown")) {
      slots.put("side", names.show(asked.side(), arabic));
    }
    put(
        slots,
        "category",
        asked.category() == null ? null : words.categoryName(asked.category(), arabic));
    put(
        slots,
        "actor",
        asked.actor() == null ? text(claim.subject()) : names.show(asked.actor(), arabic));
    put(slots, "words", (text(claim.subject()) + " " + text(claim.object())).strip());
    slots.put("activity", words.activityName(asked.activity(), arabic));
    put(slots, "thing", asked.thing() == null ? null : text(claim.object()));
    put(slots, "deed", asked.deed() == null ? null : claim.object().text());
    return slots;
  }

  private static void put(Map<String, String> slots, String key, String value) {
    if (value != null && !value.isBlank()) {
      slots.put(key, value);
    }
  }

  private static String text(Mention mention) {
    return mention == null || mention.text() == null ? "" : mention.text();
  }
}
