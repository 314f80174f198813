package org.isnad.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.isnad.fact.Answer;
import org.isnad.fact.ById;
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

  private volatile Joins joins;

  /** Event to island; an event that no island names is an island by itself. */
  private final Map<String, String> islands = new HashMap<>();

  /** Root to the outlets that carry it anywhere in the batch; worked out when first asked for. */
  private volatile Map<String, Set<String>> carriers;

  FactIndex(FactBase base) {
    this(base, null);
  }

  /** A part of a batch, with what the whole of it says of the roots. */
  FactIndex(FactBase base, Map<String, Set<String>> carriers) {
    this.base = base;
    this.carriers = carriers;
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
  Joins joins() {
    if (joins == null) {
      synchronized (this) {
        joins = joins == null ? new Joins(this) : joins;
      }
    }
    return joins;
  }

  /**
   * Outlets by the root that they carry, sorted; a root that no claim of an outlet has is missing.
   */
  Map<String, Set<String>> carriers() {
    if (carriers == null) {
      synchronized (this) {
        carriers = carriers == null ? carriers(claims.keySet()) : carriers;
      }
    }
    return carriers;
  }

  /** The same of some claims alone. */
  Map<String, Set<String>> carriers(Collection<String> claims) {
    Map<String, Set<String>> found = new TreeMap<>();
    for (String id : claims) {
      Claim claim = this.claims.get(id);
      Document document = claim == null ? null : documents.get(claim.document());
      if (document != null && document.outlet() != null && claim.root() != null) {
        found.computeIfAbsent(claim.root(), r -> new TreeSet<>()).add(document.outlet());
      }
    }
    return found;
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

  /** The roots of these ids, each once, in the order of the ids. */
  List<Root> rootsOf(Collection<String> ids) {
    String[] sorted = ids.toArray(new String[0]);
    Arrays.sort(sorted);
    List<Root> found = new ArrayList<>(sorted.length);
    for (int i = 0; i < sorted.length; i++) {
      Root root = i > 0 && sorted[i].equals(sorted[i - 1]) ? null : roots.get(sorted[i]);
      if (root != null) {
        found.add(root);
      }
    }
    return found;
  }

  private static <T> Map<String, T> byId(List<T> list, Function<T, String> id) {
    return new ById<>(list, id);
  }
}
