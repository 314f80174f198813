package org.isnad.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Entity;
import org.isnad.fact.Event;
import org.isnad.fact.Fact;
import org.isnad.fact.Hop;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Mention;
import org.isnad.fact.Relay;
import org.isnad.fact.Root;
import org.isnad.fact.Source;

/**
 * The facts of one session as they come together, each with what it names. A fact is known by being
 * the same object: of one id an index holds one.
 */
final class SessionFacts {
  private final FactIndex index;
  private final Map<String, List<IdentityLink>> linksOf;
  private final Set<Fact> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Fact> facts = new ArrayList<>();
  private final Set<String> named = new HashSet<>();

  SessionFacts(FactIndex index, Map<String, List<IdentityLink>> linksOf) {
    this.index = index;
    this.linksOf = linksOf;
  }

  /** In the order in which they came. */
  Collection<Fact> all() {
    return facts;
  }

  /** The fact alone; false when it is there. */
  boolean put(Fact fact) {
    return seen.add(fact) && facts.add(fact);
  }

  /** The fact with all that it names. */
  void add(Fact fact) {
    put(fact);
    if (fact instanceof Answer answer) {
      name(answer.actor());
      name(answer.target());
      name(answer.side());
      answer.outlets().forEach(this::name);
      index.rootsOf(Slots.rootsOf(answer, index)).forEach(this::root);
    } else if (fact instanceof Claim claim) {
      mention(claim.subject());
      mention(claim.object());
      mention(claim.place());
      claim.attribution().stream().map(Hop::source).forEach(this::name);
      root(claim.root() == null ? null : index.roots.get(claim.root()));
      Document document = index.documents.get(claim.document());
      if (document != null && put(document)) {
        name(document.outlet());
      }
    } else if (fact instanceof Event event) {
      name(event.place());
      event.actors().forEach(this::name);
    } else if (fact instanceof Relay relay) {
      name(relay.outlet());
      name(relay.relayed());
      name(relay.actor());
    }
  }

  private void mention(Mention mention) {
    name(mention == null ? null : mention.entity());
  }

  private void root(Root root) {
    if (root != null && put(root)) {
      name(root.source());
      name(root.outlet());
    }
  }

  private void name(String id) {
    if (id == null || !named.add(id)) {
      return;
    }
    Source source = index.sources.get(id);
    if (source != null) {
      put(source);
    }
    Entity entity = index.entities.get(id);
    if (entity != null) {
      put(entity);
      name(entity.within());
      name(entity.party());
    }
    for (IdentityLink link : linksOf.getOrDefault(id, List.of())) {
      put(link);
      name(link.left());
      name(link.right());
    }
  }
}
