package org.isnad.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.fact.Event;
import org.isnad.fact.Fact;
import org.isnad.finding.Finding;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Text;

/** Turns what a rule flagged into a finding. */
final class FindingMaker {
  static final Text SILENCE = new Text("", "");

  private static final int TOGETHER = 4_096;

  private final FactIndex index;
  private final Rendering rendering;
  private final Map<String, RuleCard> cards;

  FindingMaker(FactIndex index, Phrases phrases, Map<String, RuleCard> cards) {
    this.index = index;
    this.rendering = phrases == null ? null : new Rendering(new Naming(index, phrases), index);
    this.cards = cards;
  }

  /** Makes findings that nobody reads: without a sentence, which costs more than finding them. */
  static FindingMaker mute(FactIndex index, Map<String, RuleCard> cards) {
    return new FindingMaker(index, null, cards);
  }

  /** In the order of what was flagged, which is taken out of its list on the way. */
  List<Finding> all(List<Flagged> flagged) {
    List<Finding> findings = new ArrayList<>(flagged.size());
    for (int i = 0; i < flagged.size(); i += TOGETHER) {
      List<Flagged> some = flagged.subList(i, Math.min(flagged.size(), i + TOGETHER));
      findings.addAll(some.parallelStream().map(this::make).toList());
      Collections.fill(some, null);
    }
    return findings;
  }

  Finding make(Flagged flagged) {
    RuleCard card = cards.get(flagged.rule());
    Evidence evidence = new Evidence(flagged, index);
    String key = key(card, evidence);
    String fingerprint = fingerprint(key, evidence);
    return new Finding(
        "f-" + Hash.of(List.of(key, fingerprint)).substring(0, 10),
        key,
        card.id(),
        card.since(),
        card.kind(),
        card.severity(),
        List.copyOf(evidence.claims),
        List.copyOf(evidence.answers),
        evidence.event,
        rendering == null ? SILENCE : rendering.explain(card, flagged.facts(), flagged.bound()),
        List.copyOf(evidence.standsOn),
        fingerprint);
  }

  /** Survives a new article about the same thing: no dates, no wording, no figures. */
  private String key(RuleCard card, Evidence evidence) {
    return String.join(
        "|", card.id(), anchor(evidence.event), evidence.topic, String.join(",", evidence.actors));
  }

  private String anchor(String id) {
    Event event = id == null ? null : index.events.get(id);
    if (event == null) {
      return "";
    }
    String place = event.place() == null ? "" : event.place();
    return event.kind() + ":" + place + ":" + String.join("+", event.actors());
  }

  private String fingerprint(String key, Evidence evidence) {
    Set<String> quotes = new TreeSet<>();
    for (String id : evidence.claims) {
      Claim claim = index.claims.get(id);
      quotes.add(claim == null ? id : claim.quote());
    }
    List<String> parts = new ArrayList<>(List.of(key));
    parts.addAll(quotes);
    parts.addAll(evidence.values);
    if (evidence.claims.isEmpty()) {
      for (Fact fact : evidence.facts) {
        parts.add(Evidence.id(fact));
      }
    }
    return Hash.of(parts);
  }
}
