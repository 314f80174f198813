package org.isnad.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.fact.Answer;
import org.isnad.fact.Event;
import org.isnad.fact.FactBase;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Island;
import org.isnad.fact.Relay;
import tools.jackson.databind.JsonNode;

/**
 * Makes a fact base from the compact {@code facts:} of a case. Every fact is a map whose first
 * field is its kind and id; every other field has a default, and whatever an answer or a claim
 * names without describing it (roots, claims, documents, sources, events, questions) is made up.
 */
final class CaseFacts {
  private final Map<String, CaseFields> given = new LinkedHashMap<>();
  private final CaseWorld world = new CaseWorld();
  private final CaseClaims claims = new CaseClaims(world);
  private final CaseAnswers answers = new CaseAnswers(world, claims);
  private final Map<String, IdentityLink> links = new TreeMap<>();
  private final Map<String, Relay> relays = new TreeMap<>();

  private CaseFacts() {}

  static FactBase of(JsonNode list) {
    CaseFacts facts = new CaseFacts();
    for (JsonNode node : list) {
      CaseFields fields = new CaseFields(node);
      if (facts.given.put(fields.kind + " " + fields.id, fields) != null) {
        throw new IllegalArgumentException(
            "two facts are '" + fields.kind + ": " + fields.id + "'");
      }
    }
    facts.all("source", facts.world::source);
    facts.all("entity", facts.world::entity);
    facts.all("event", facts.world::event);
    facts.all("root", facts.world::root);
    facts.all("document", facts.world::document);
    facts.all("claim", facts.claims::claim);
    facts.all("question", facts.world::question);
    facts.all("answer", facts.answers::answer);
    facts.all("link", facts::link);
    facts.all("relay", facts::relay);
    facts.answers.group();
    facts.given.values().forEach(CaseFields::done);
    return facts.base();
  }

  private interface Maker {
    void make(CaseFields fields);
  }

  private void all(String kind, Maker maker) {
    for (CaseFields fields : List.copyOf(given.values())) {
      if (fields.kind.equals(kind)) {
        maker.make(fields);
      }
    }
  }

  private void link(CaseFields f) {
    String left = f.text("left", "left");
    String right = f.text("right", "right");
    for (String id : List.of(left, right)) {
      if (!world.entities.containsKey(id)) {
        world.entity(new CaseFields("entity", id));
      }
    }
    links.put(
        f.id,
        new IdentityLink(
            f.id,
            left,
            right,
            f.text("person", left),
            f.text("basis", "text"),
            f.text("modality", "certain"),
            CaseWorld.sorted(f.list("roots", List.of())),
            CaseWorld.sorted(f.list("claims", List.of())),
            world.needEvent(f.text("event", null))));
  }

  private void relay(CaseFields f) {
    String outlet = f.text("outlet", "paper");
    String relayed = f.text("relayed", "agency");
    world.needSource(outlet);
    world.needSource(relayed);
    relays.put(
        f.id,
        new Relay(
            f.id,
            world.needEvent(f.text("event", "e1")),
            f.text("topic", "casualty"),
            f.text("actor", null),
            outlet,
            relayed,
            f.text("basis", "cited"),
            CaseWorld.sorted(f.list("claims", List.of())),
            CaseWorld.sorted(f.list("originals", List.of())),
            f.flag("ordered", true)));
  }

  private FactBase base() {
    List<Answer> ranked = new ArrayList<>();
    for (Answer answer : answers.answers.values()) {
      ranked.add(answer.ranked(ranked.size()));
    }
    Map<String, List<String>> islands = new TreeMap<>();
    for (Event event : world.events.values()) {
      islands.computeIfAbsent(top(event), id -> new ArrayList<>()).add(event.id());
    }
    List<Island> list = new ArrayList<>();
    islands.forEach((id, members) -> list.add(new Island(id, members)));
    return new FactBase(
        List.copyOf(world.documents.values()),
        List.copyOf(world.sources.values()),
        List.copyOf(world.entities.values()),
        List.copyOf(world.events.values()),
        List.copyOf(world.questions.values()),
        ranked,
        List.copyOf(claims.claims.values()),
        List.copyOf(world.roots.values()),
        List.copyOf(links.values()),
        List.copyOf(relays.values()),
        List.of(),
        list);
  }

  private String top(Event event) {
    String up = event.parent() != null ? event.parent() : event.background();
    return up == null || !world.events.containsKey(up) ? event.id() : top(world.events.get(up));
  }
}
