package org.isnad.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.fact.Fact;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Judgement;
import org.isnad.fact.Mention;
import org.isnad.fact.Root;
import org.isnad.fact.Source;

/** The joins of linking that a finding stands on: names taken for one, articles for one event. */
final class Joins {
  private final FactIndex index;
  private final Map<String, List<IdentityLink>> linksOf = new HashMap<>();

  /** Document and event to the decision that joined them. */
  private final Map<String, String> joined = new HashMap<>();

  Joins(FactIndex index) {
    this.index = index;
    for (IdentityLink link : index.base.links()) {
      linksOf.computeIfAbsent(link.left(), e -> new ArrayList<>()).add(link);
      linksOf.computeIfAbsent(link.right(), e -> new ArrayList<>()).add(link);
    }
    for (Judgement judgement : index.base.judgements()) {
      if (judgement.about().equals("event") && judgement.outcome().equals("positive")) {
        boolean first = index.documents.containsKey(judgement.left());
        String document = first ? judgement.left() : judgement.right();
        String event = first ? judgement.right() : judgement.left();
        joined.put(document + "\n" + event, judgement.id());
      }
    }
  }

  /** Ids of links, of decisions to join, of sources and roots that the match used. */
  Set<String> of(Evidence evidence, Collection<Fact> matched) {
    Set<String> ids = new TreeSet<>();
    Set<String> names = new TreeSet<>(evidence.actors);
    for (Fact fact : matched) {
      if (fact instanceof Source || fact instanceof Root) {
        ids.add(Evidence.id(fact));
      }
      Evidence.claims(fact).forEach(id -> claim(id, names, ids));
    }
    evidence.claims.forEach(id -> claim(id, names, ids));
    ids.addAll(between(names));
    return ids;
  }

  private void claim(String id, Set<String> names, Set<String> ids) {
    Claim claim = index.claims.get(id);
    if (claim == null) {
      return;
    }
    for (Mention mention : new Mention[] {claim.subject(), claim.object()}) {
      if (mention != null && mention.entity() != null) {
        names.add(mention.entity());
      }
    }
    String decision = decision(claim);
    if (decision != null) {
      ids.add(decision);
    }
  }

  /** The decision that joined the claim's article to its event, or null. */
  String decision(Claim claim) {
    return joined.get(claim.document() + "\n" + claim.event());
  }

  List<IdentityLink> linksOf(String name) {
    return linksOf.getOrDefault(name, List.of());
  }

  /** The links that tie names of one person to the first of them, by the shortest way. */
  private Set<String> between(Set<String> names) {
    Map<String, Set<String>> persons = new TreeMap<>();
    for (String name : names) {
      List<IdentityLink> links = linksOf.get(name);
      if (links != null) {
        persons.computeIfAbsent(links.get(0).person(), p -> new LinkedHashSet<>()).add(name);
      }
    }
    Set<String> ids = new TreeSet<>();
    for (Set<String> group : persons.values()) {
      if (group.size() > 1) {
        Map<String, IdentityLink> back = ways(group.iterator().next());
        for (String name : group) {
          String at = name;
          for (IdentityLink link = back.get(at); link != null; link = back.get(at)) {
            ids.add(link.id());
            at = link.left().equals(at) ? link.right() : link.left();
          }
        }
      }
    }
    return ids;
  }

  /** From each name that can be reached: the link that leads one step back to the start. */
  private Map<String, IdentityLink> ways(String start) {
    Map<String, IdentityLink> back = new HashMap<>();
    back.put(start, null);
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String at = open.removeFirst();
      for (IdentityLink link : linksOf.getOrDefault(at, List.of())) {
        String next = link.left().equals(at) ? link.right() : link.left();
        if (!back.containsKey(next)) {
          back.put(next, link);
          open.addLast(next);
        }
      }
    }
    return back;
  }
}
