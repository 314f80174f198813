package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Event;
import org.isnad.fact.Relay;

/** Finds what outlets of the batch pass on from one another. */
final class Relays {
  private record Key(
      String event,
      String topic,
      String actor,
      String outlet,
      String relayed,
      String basis,
      boolean ordered) {
    String id() {
      return "r-" + Keys.hash(event, topic, actor, outlet, relayed, basis, ordered);
    }
  }

  private record Told(Key key, TreeSet<String> claims, TreeSet<String> originals) {}

  private final Map<String, Document> documents;
  private final Map<String, Event> events;
  private final ChainRoots chains;
  private final Questions questions;
  private final Borrowed borrowed;
  private final Ages ages;
  private final Names names;
  private final Map<String, Told> found = new TreeMap<>();

  Relays(
      Map<String, Document> documents,
      Map<String, Event> events,
      ChainRoots chains,
      Questions questions,
      Borrowed borrowed,
      Ages ages,
      Names names) {
    this.documents = documents;
    this.events = events;
    this.chains = chains;
    this.questions = questions;
    this.borrowed = borrowed;
    this.ages = ages;
    this.names = names;
  }

  /** The relays among the linked claims, by id. */
  List<Relay> of(List<Claim> claims) {
    Map<String, List<Claim>> own = new TreeMap<>();
    Map<String, List<Claim>> byDeed = new TreeMap<>();
    for (Claim claim : claims) {
      String outlet = documents.get(claim.document()).outlet();
      if (outlet == null || claim.event() == null) {
        continue;
      }
      String topic = outlet + "|" + claim.event() + "|" + claim.topic();
      own.computeIfAbsent(topic + "|" + actor(claim), k -> new ArrayList<>()).add(claim);
      own.computeIfAbsent(topic, k -> new ArrayList<>()).add(claim);
      if (!chains.vague(claim.root())) {
        for (String deed : deeds(claim)) {
          byDeed.computeIfAbsent(deed, k -> new ArrayList<>()).add(claim);
        }
      }
    }
    for (Claim claim : claims) {
      String outlet = documents.get(claim.document()).outlet();
      if (outlet != null && claim.event() != null) {
        cited(claim, outlet, own);
        likely(claim, outlet, byDeed);
        copied(claim, outlet);
      }
    }
    List<Relay> relays = new ArrayList<>();
    found.forEach(
        (id, told) ->
            relays.add(
                new Relay(
                    id,
                    told.key().event(),
                    told.key().topic(),
                    told.key().actor(),
                    told.key().outlet(),
                    told.key().relayed(),
                    told.key().basis(),
                    List.copyOf(told.claims()),
                    List.copyOf(told.originals()),
                    told.key().ordered())));
    return relays;
  }

  /** The chain names a source that has claims of its own on the same. */
  private void cited(Claim claim, String outlet, Map<String, List<Claim>> own) {
    for (int i = 1; i < claim.attribution().size(); i++) {
      String relayed = chains.known(claim.attribution().get(i));
      if (relayed == null || relayed.equals(outlet)) {
        continue;
      }
      String topic = relayed + "|" + claim.event() + "|" + claim.topic();
      String actor = actor(claim);
      List<Claim> originals = own.get(actor == null ? topic : topic + "|" + actor);
      if (originals == null) {
        originals = own.get(topic + "|null");
      }
      if (originals != null) {
        add(
            new Key(claim.event(), claim.topic(), actor, outlet, relayed, "cited", true),
            claim,
            originals);
      }
    }
  }

  /** Unnamed channels pass on what an article of the batch tells itself, not later than they do. */
  private void likely(Claim claim, String outlet, Map<String, List<Claim>> byDeed) {
    if (claim.attribution().size() < 2 || !chains.vague(claim.root())) {
      return;
    }
    LocalDate day = documents.get(claim.document()).published();
    for (String deed : deeds(claim)) {
      Map<String, List<Claim>> byOutlet = new TreeMap<>();
      for (Claim original : byDeed.getOrDefault(deed, List.of())) {
        Document document = documents.get(original.document());
        boolean earlier =
            day == null || document.published() == null || !document.published().isAfter(day);
        if (!document.outlet().equals(outlet) && earlier) {
          byOutlet.computeIfAbsent(document.outlet(), k -> new ArrayList<>()).add(original);
        }
      }
      byOutlet.forEach(
          (relayed, originals) ->
              add(
                  new Key(
                      claim.event(), claim.topic(), actor(claim), outlet, relayed, "likely", false),
                  claim,
                  originals));
    }
  }

  /** The words are those of an earlier article, which the chain does not name. */
  private void copied(Claim claim, String outlet) {
    Claim original = borrowed.original(claim);
    Claim differing = borrowed.differing(claim);
    if (differing != null) {
      altered(claim, outlet, differing);
    }
    if (original == null || borrowed.statement(claim)) {
      return;
    }
    Document first = documents.get(original.document());
    String relayed = first.outlet();
    boolean named =
        claim.attribution().stream()
            .skip(1)
            .anyMatch(h -> Objects.equals(chains.known(h), relayed));
    if (relayed != null && !relayed.equals(outlet) && !named) {
      boolean ordered = ages.proven(first, documents.get(claim.document()));
      add(
          new Key(claim.event(), claim.topic(), null, outlet, relayed, "copied", ordered),
          claim,
          List.of(original));
    }
  }

  /** The words are those of an earlier article, but for what they claim. */
  private void altered(Claim claim, String outlet, Claim original) {
    Document first = documents.get(original.document());
    if (first.outlet() != null && !first.outlet().equals(outlet)) {
      boolean ordered = ages.proven(first, documents.get(claim.document()));
      String topic = claim.topic();
      add(
          new Key(claim.event(), topic, actor(claim), outlet, first.outlet(), "altered", ordered),
          claim,
          List.of(original));
    }
  }

  private void add(Key key, Claim claim, List<Claim> originals) {
    Told told =
        found.computeIfAbsent(key.id(), id -> new Told(key, new TreeSet<>(), new TreeSet<>()));
    told.claims().add(claim.id());
    if (told.originals().isEmpty() || !key.basis().equals("cited")) {
      originals.forEach(original -> told.originals().add(original.id()));
    }
  }

  /** What a claim tells of: its type, and the kind of its sub-event. */
  private List<String> deeds(Claim claim) {
    List<String> deeds = new ArrayList<>();
    Event part = claim.subevent() == null ? null : events.get(claim.subevent());
    if (part != null && !part.kind().equals("death")) {
      deeds.add(claim.event() + "|part|" + part.kind());
    } else if (part != null) {
      deeds.add(claim.event() + "|part|" + part.id());
    } else {
      deeds.add(claim.event() + "|" + claim.type() + "|" + actor(claim));
    }
    return deeds;
  }

  private String actor(Claim claim) {
    if (claim.topic().equals("casualty") && !names.person(claim.subject())) {
      return claim.side() == null || claim.side().equals("unknown") ? null : claim.side();
    }
    return questions.actor(claim);
  }
}
