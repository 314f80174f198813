package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private record Told(TreeSet<String> claims, TreeSet<String> originals) {}

  /** What an outlet tells of: of one actor or side, or of any. */
  private record Own(String outlet, String topic, String actor) {}

  private final Map<String, Document> documents;
  private final Map<String, Event> events;
  private final ChainRoots chains;
  private final Speakers speakers;
  private final QuestionKeys keys;
  private final Borrowed borrowed;
  private final Ages ages;
  private final Names names;

  Relays(
      Map<String, Document> documents,
      Map<String, Event> events,
      ChainRoots chains,
      Speakers speakers,
      QuestionKeys keys,
      Borrowed borrowed,
      Ages ages,
      Names names) {
    this.documents = documents;
    this.events = events;
    this.chains = chains;
    this.speakers = speakers;
    this.keys = keys;
    this.borrowed = borrowed;
    this.ages = ages;
    this.names = names;
  }

  /**
   * The relays among the claims of one event; events may be read in any order.
   *
   * @param claims by id
   */
  List<Relay> of(List<Claim> claims) {
    Map<Own, List<Claim>> own = new HashMap<>();
    Map<Own, List<Claim>> any = new HashMap<>();
    Map<String, List<Claim>> byDeed = new HashMap<>();
    Map<Key, Told> found = new HashMap<>();
    for (Claim claim : claims) {
      String outlet = documents.get(claim.document()).outlet();
      if (outlet == null) {
        continue;
      }
      own.computeIfAbsent(new Own(outlet, claim.topic(), actor(claim)), k -> new ArrayList<>())
          .add(claim);
      any.computeIfAbsent(new Own(outlet, claim.topic(), null), k -> new ArrayList<>()).add(claim);
      if (!chains.vague(claim.root())) {
        byDeed.computeIfAbsent(deed(claim), k -> new ArrayList<>()).add(claim);
      }
    }
    for (Claim claim : claims) {
      String outlet = documents.get(claim.document()).outlet();
      if (outlet != null) {
        cited(claim, outlet, own, any, found);
        likely(claim, outlet, byDeed, found);
        copied(claim, outlet, found);
      }
    }
    List<Relay> relays = new ArrayList<>();
    found.forEach(
        (key, told) ->
            relays.add(
                new Relay(
                    key.id(),
                    key.event(),
                    key.topic(),
                    key.actor(),
                    key.outlet(),
                    key.relayed(),
                    key.basis(),
                    List.copyOf(told.claims()),
                    List.copyOf(told.originals()),
                    key.ordered())));
    return relays;
  }

  /** The chain names a source that has claims of its own on the same. */
  private void cited(
      Claim claim,
      String outlet,
      Map<Own, List<Claim>> own,
      Map<Own, List<Claim>> any,
      Map<Key, Told> found) {
    for (int i = 1; i < claim.attribution().size(); i++) {
      String relayed = speakers.known(claim.attribution().get(i));
      if (relayed == null || relayed.equals(outlet)) {
        continue;
      }
      String actor = actor(claim);
      Own nobody = new Own(relayed, claim.topic(), null);
      List<Claim> originals =
          actor == null ? any.get(nobody) : own.get(new Own(relayed, claim.topic(), actor));
      if (originals == null) {
        originals = own.get(nobody);
      }
      if (originals != null) {
        Key key = new Key(claim.event(), claim.topic(), actor, outlet, relayed, "cited", true);
        add(found, key, claim, originals);
      }
    }
  }

  /** Unnamed channels pass on what an article of the batch tells itself, not later than they do. */
  private void likely(
      Claim claim, String outlet, Map<String, List<Claim>> byDeed, Map<Key, Told> found) {
    if (claim.attribution().size() < 2 || !chains.vague(claim.root())) {
      return;
    }
    LocalDate day = documents.get(claim.document()).published();
    Map<String, List<Claim>> byOutlet = new HashMap<>();
    for (Claim original : byDeed.getOrDefault(deed(claim), List.of())) {
      Document document = documents.get(original.document());
      boolean earlier =
          day == null || document.published() == null || !document.published().isAfter(day);
      if (!document.outlet().equals(outlet) && earlier) {
        byOutlet.computeIfAbsent(document.outlet(), k -> new ArrayList<>()).add(original);
      }
    }
    String actor = actor(claim);
    byOutlet.forEach(
        (relayed, originals) ->
            add(
                found,
                new Key(claim.event(), claim.topic(), actor, outlet, relayed, "likely", false),
                claim,
                originals));
  }

  /** The words are those of an earlier article, which the chain does not name. */
  private void copied(Claim claim, String outlet, Map<Key, Told> found) {
    Claim original = borrowed.original(claim);
    Claim differing = borrowed.differing(claim);
    if (differing != null) {
      altered(claim, outlet, differing, found);
    }
    if (original == null || borrowed.statement(claim)) {
      return;
    }
    Document first = documents.get(original.document());
    String relayed = first.outlet();
    boolean named =
        claim.attribution().stream()
            .skip(1)
            .anyMatch(h -> Objects.equals(speakers.known(h), relayed));
    if (relayed != null && !relayed.equals(outlet) && !named) {
      boolean ordered = ages.proven(first, documents.get(claim.document()));
      add(
          found,
          new Key(claim.event(), claim.topic(), null, outlet, relayed, "copied", ordered),
          claim,
          List.of(original));
    }
  }

  /** The words are those of an earlier article, but for what they claim. */
  private void altered(Claim claim, String outlet, Claim original, Map<Key, Told> found) {
    Document first = documents.get(original.document());
    if (first.outlet() != null && !first.outlet().equals(outlet)) {
      boolean ordered = ages.proven(first, documents.get(claim.document()));
      String topic = claim.topic();
      add(
          found,
          new Key(claim.event(), topic, actor(claim), outlet, first.outlet(), "altered", ordered),
          claim,
          List.of(original));
    }
  }

  private static void add(Map<Key, Told> found, Key key, Claim claim, List<Claim> originals) {
    Told told = found.computeIfAbsent(key, k -> new Told(new TreeSet<>(), new TreeSet<>()));
    told.claims().add(claim.id());
    if (told.originals().isEmpty() || !key.basis().equals("cited")) {
      originals.forEach(original -> told.originals().add(original.id()));
    }
  }

  /** What a claim tells of: its type, and the kind of its sub-event. */
  private String deed(Claim claim) {
    Event part = claim.subevent() == null ? null : events.get(claim.subevent());
    if (part != null) {
      return "part|" + (part.kind().equals("death") ? part.id() : part.kind());
    }
    return claim.type() + "|" + actor(claim);
  }

  private String actor(Claim claim) {
    if (claim.topic().equals("casualty") && !names.person(claim.subject())) {
      return claim.side() == null || claim.side().equals("unknown") ? null : claim.side();
    }
    return keys.actor(claim);
  }
}
