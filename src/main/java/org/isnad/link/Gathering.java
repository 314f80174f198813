package org.isnad.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Entity;
import org.isnad.fact.Event;
import org.isnad.fact.Hop;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Mention;
import org.isnad.fact.Source;

/** Gathers the sources and entities that a batch speaks of, so that a report stands alone. */
final class Gathering {
  private final Directory directory;
  private final Names names;

  Gathering(Directory directory, Names names) {
    this.directory = directory;
    this.names = names;
  }

  /** Registered sources of the batch, and outlets that nobody registered, graded F. */
  List<Source> sources(List<Document> documents, List<Claim> claims, Speakers speakers) {
    Map<String, Source> sources = new TreeMap<>();
    Set<String> unnamed = new HashSet<>();
    for (Document document : documents) {
      if (document.outlet() != null && directory.source(document.outlet()).isEmpty()) {
        unnamed.add(document.id());
      }
    }
    Set<String> known = ConcurrentHashMap.newKeySet();
    Map<String, String> voices = new ConcurrentHashMap<>();
    claims.parallelStream()
        .forEach(
            claim -> {
              for (Hop hop : claim.attribution()) {
                add(known, speakers.known(hop));
              }
              if (unnamed.contains(claim.document())) {
                voices.merge(
                    claim.document(),
                    claim.attribution().get(0).name(),
                    (a, b) -> a.compareTo(b) <= 0 ? a : b);
              }
            });
    known.forEach(id -> directory.source(id).ifPresent(source -> sources.put(id, source)));
    for (Document document : documents) {
      String id = document.outlet();
      if (id != null) {
        String name = voices.getOrDefault(document.id(), id);
        sources.putIfAbsent(id, directory.source(id).orElseGet(() -> unknown(id, name)));
      }
    }
    return List.copyOf(sources.values());
  }

  private static Source unknown(String id, String name) {
    return new Source(
        id,
        name,
        name,
        List.of(name),
        "outlet",
        "F",
        "not in the registry",
        "",
        "unknown",
        List.of());
  }

  /** Every entity that claims, events and links name, with what contains it. */
  List<Entity> entities(List<Claim> claims, List<Event> events, List<IdentityLink> links) {
    Set<String> ids = ConcurrentHashMap.newKeySet();
    claims.parallelStream()
        .forEach(
            claim -> {
              add(ids, claim.subject());
              add(ids, claim.object());
              add(ids, claim.place());
              add(ids, claim.side());
              // the side that a speaker stands on is said beside their name
              for (Hop hop : claim.attribution()) {
                add(ids, hop.party());
              }
            });
    for (Event event : events) {
      add(ids, event.place());
      ids.addAll(event.actors());
    }
    for (IdentityLink link : links) {
      ids.add(link.left());
      ids.add(link.right());
    }
    Map<String, Entity> entities = new TreeMap<>();
    names.found().forEach(entity -> entities.put(entity.id(), entity));
    for (String id : ids) {
      directory.entity(id).ifPresent(entity -> entities.put(id, entity));
      for (String above : directory.containers(id)) {
        directory.entity(above).ifPresent(entity -> entities.put(above, entity));
      }
      directory.entity(directory.partyOf(id)).ifPresent(e -> entities.put(e.id(), e));
    }
    return new ArrayList<>(entities.values());
  }

  private static void add(Set<String> ids, Mention mention) {
    add(ids, mention == null ? null : mention.entity());
  }

  private static void add(Set<String> ids, String id) {
    if (id != null && !ids.contains(id)) { // most are there, and a look disturbs nobody
      ids.add(id);
    }
  }
}
