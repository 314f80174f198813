package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Event;
import org.isnad.fact.FactBase;
import org.isnad.fact.Relay;
import org.junit.jupiter.api.Test;

/** Ten thousand articles over a thousand events: what belongs together is found, little else. */
class CrowdTest {
  @Test
  void eventsAndCopiesOfABigBatchAreFound() {
    Crowd crowd = Crowd.of(1000, 10_000, 1);
    FactBase base = crowd.link();
    Map<String, String> found = events(base);
    double both = pairs(crowd, id -> crowd.truth().get(id) + "|" + found.get(id));
    double precision = both / pairs(crowd, found::get);
    double recall = both / pairs(crowd, crowd.truth()::get);
    TreeSet<String> copying = new TreeSet<>();
    Map<String, String> documents = new HashMap<>();
    crowd.claims().forEach(c -> documents.put(c.id(), c.document()));
    for (Relay relay : base.relays()) {
      if (relay.basis().equals("copied")) {
        relay.claims().forEach(id -> copying.add(documents.get(id)));
      }
    }
    double planted = crowd.copies().size();
    double copies =
        crowd.copies().stream().filter(c -> copying.contains(c.copy())).count() / planted;
    double wrong =
        copying.stream()
            .filter(d -> crowd.copies().stream().noneMatch(c -> c.copy().equals(d)))
            .count();
    assertThat(precision)
        .as("share of claim pairs in one event that belong in one")
        .isGreaterThan(0.98);
    assertThat(recall).as("share of claim pairs of one event found in one").isGreaterThan(0.95);
    assertThat(copies).as("share of planted copies found").isGreaterThan(0.95);
    assertThat(wrong).as("articles taken for copies").isLessThan(planted / 50);
  }

  private static Map<String, String> events(FactBase base) {
    Map<String, String> events = new HashMap<>();
    base.claims().forEach(claim -> events.put(claim.id(), claim.event()));
    return events;
  }

  /** How many pairs of claims share the key. */
  private static double pairs(Crowd crowd, Function<String, String> key) {
    Map<String, Long> sizes = new HashMap<>();
    for (Claim claim : crowd.claims()) {
      sizes.merge(key.apply(claim.id()), 1L, Long::sum);
    }
    return sizes.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
  }

  @Test
  void shufflingTheBatchChangesNothing() {
    Crowd crowd = Crowd.of(60, 500, 2);
    FactBase base = crowd.link();
    for (int seed = 1; seed < 4; seed++) {
      List<Document> documents = new ArrayList<>(crowd.documents());
      List<Claim> claims = new ArrayList<>(crowd.claims());
      Collections.shuffle(documents, new Random(seed));
      Collections.shuffle(claims, new Random(seed));
      assertThat(crowd.link(documents, claims)).isEqualTo(base);
    }
  }

  @Test
  void countriesLinkedApartGiveWhatTheWholeGives() {
    Crowd crowd = Crowd.of(90, 700, 3);
    FactBase whole = crowd.link();
    List<Claim> parts = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (String land : List.of("alif", "ba", "jim")) {
      FactBase part = crowd.inside(land).link();
      parts.addAll(part.claims());
      events.addAll(part.events());
    }
    parts.sort(Comparator.comparing(Claim::id));
    events.sort(Comparator.comparing(Event::id));
    assertThat(parts).as("no event needs a claim of another country").isEqualTo(whole.claims());
    assertThat(events).isEqualTo(whole.events());
  }
}
