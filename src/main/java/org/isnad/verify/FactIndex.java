package org.isnad.verify;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Entity;
import org.isnad.fact.Event;
import org.isnad.fact.FactBase;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Island;
import org.isnad.fact.Question;
import org.isnad.fact.Root;
import org.isnad.fact.Source;

/** The facts of a run by id. */
final class FactIndex {
  final FactBase base;
  final Map<String, Document> documents;
  final Map<String, Source> sources;
  final Map<String, Entity> entities;
  final Map<String, Event> events;
  final Map<String, Question> questions;
  final Map<String, Answer> answers;
  final Map<String, Claim> claims;
  final Map<String, Root> roots;
  final Map<String, IdentityLink> links;

  private Joins joins;

  /** Event to island; an event that no island names is an island by itself. */
  private final Map<String, String> islands = new HashMap<>();

  FactIndex(FactBase base) {
    this.base = base;
    documents = byId(base.documents(), Document::id);
    sources = byId(base.sources(), Source::id);
    entities = byId(base.entities(), Entity::id);
    events = byId(base.events(), Event::id);
    questions = byId(base.questions(), Question::id);
    answers = byId(base.answers(), Answer::id);
    claims = byId(base.claims(), Claim::id);
    roots = byId(base.roots(), Root::id);
    links = byId(base.links(), IdentityLink::id);
    for (Island island : base.islands()) {
      island.events().forEach(event -> islands.put(event, island.id()));
    }
  }

  /** What linking joined, for telling what a finding stands on; made when first asked for. */
  synchronized Joins joins() {
    if (joins == null) {
      joins = new Joins(this);
    }
    return joins;
  }

  /** The island of an event; null for null. */
  String island(String event) {
    if (event == null) {
      return null;
    }
    String island = islands.get(event);
    if (island != null) {
      return island;
    }
    Event known = events.get(event);
    return known != null && known.parent() != null ? island(known.parent()) : event;
  }

  List<Root> rootsOf(Collection<String> ids) {
    return ids.stream().sorted().distinct().map(roots::get).filter(r -> r != null).toList();
  }

  private static <T> Map<String, T> byId(List<T> list, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    list.forEach(one -> map.put(id.apply(one), one));
    return map;
  }
}
