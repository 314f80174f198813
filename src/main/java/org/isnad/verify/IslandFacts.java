package org.isnad.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Entity;
import org.isnad.fact.Event;
import org.isnad.fact.FactBase;
import org.isnad.fact.Hop;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Island;
import org.isnad.fact.Judgement;
import org.isnad.fact.Mention;
import org.isnad.fact.Question;
import org.isnad.fact.Relay;

/** The facts of one island each, with all that they name, as fact bases of their own. */
final class IslandFacts {
  private final FactIndex index;
  private final Map<String, List<Event>> events = new HashMap<>();
  private final Map<String, List<Question>> questions = new TreeMap<>();
  private final Map<String, List<Answer>> answers = new HashMap<>();
  private final Map<String, List<Claim>> claims = new HashMap<>();
  private final Map<String, List<Relay>> relays = new HashMap<>();
  private final Map<String, List<IdentityLink>> linksOf = new HashMap<>();
  private final Map<String, List<Judgement>> judgementsOf = new HashMap<>();

  IslandFacts(FactIndex index) {
    this.index = index;
    group(index.base.events(), Event::id, events);
    group(index.base.questions(), Question::event, questions);
    group(index.base.answers(), Answer::event, answers);
    group(index.base.claims(), Claim::event, claims);
    group(index.base.relays(), Relay::event, relays);
    for (IdentityLink link : index.base.links()) {
      linksOf.computeIfAbsent(link.left(), e -> new ArrayList<>()).add(link);
      linksOf.computeIfAbsent(link.right(), e -> new ArrayList<>()).add(link);
    }
    for (Judgement judgement : index.base.judgements()) {
      if (!judgement.about().equals("event")) {
        judgementsOf.computeIfAbsent(judgement.left(), e -> new ArrayList<>()).add(judgement);
      }
    }
  }

  private <T> void group(List<T> facts, Function<T, String> event, Map<String, List<T>> into) {
    for (T fact : facts) {
      String island = index.island(event.apply(fact));
      into.computeIfAbsent(island == null ? "" : island, i -> new ArrayList<>()).add(fact);
    }
  }

  /** Ids of the islands that ask something, sorted. */
  Set<String> asking() {
    return questions.keySet();
  }

  FactBase of(String island) {
    List<Claim> said = claims.getOrDefault(island, List.of());
    List<Answer> given = answers.getOrDefault(island, List.of());
    List<Event> told = events.getOrDefault(island, List.of());
    Set<String> named = new TreeSet<>(Comparator.nullsFirst(Comparator.naturalOrder()));
    Set<String> documents = new HashSet<>();
    Set<String> roots = new TreeSet<>();
    for (Claim claim : said) {
      documents.add(claim.document());
      roots.add(String.valueOf(claim.root()));
      claim.attribution().stream().map(Hop::source).forEach(named::add);
      for (Mention m : new Mention[] {claim.subject(), claim.object(), claim.place()}) {
        named.add(m == null ? null : m.entity());
      }
      named.add(claim.side());
    }
    for (Answer answer : given) {
      named.add(answer.actor());
      named.add(answer.target());
      named.addAll(answer.outlets());
    }
    for (Event event : told) {
      named.add(event.place());
      named.addAll(event.actors());
    }
    index.rootsOf(roots).forEach(r -> named.add(r.source()));
    Set<IdentityLink> links = new LinkedHashSet<>();
    named.forEach(id -> links.addAll(linksOf.getOrDefault(String.valueOf(id), List.of())));
    links.forEach(l -> named.addAll(List.of(l.left(), l.right(), l.person())));
    for (String id : List.copyOf(named.stream().filter(n -> n != null).toList())) {
      Entity at = index.entities.get(id);
      while (at != null && (named.add(at.party()) | named.add(at.within()))) {
        at = at.within() == null ? null : index.entities.get(at.within());
      }
    }
    Set<Judgement> judgements = new LinkedHashSet<>();
    roots.forEach(id -> judgements.addAll(judgementsOf.getOrDefault(id, List.of())));
    links.forEach(l -> judgements.addAll(judgementsOf.getOrDefault(l.left(), List.of())));
    links.forEach(l -> judgements.addAll(judgementsOf.getOrDefault(l.right(), List.of())));
    return new FactBase(
        known(documents, index.documents),
        known(named, index.sources),
        known(named, index.entities),
        told,
        questions.getOrDefault(island, List.of()),
        given,
        said,
        known(roots, index.roots),
        List.copyOf(links),
        relays.getOrDefault(island, List.of()),
        List.copyOf(judgements),
        List.of(new Island(island, told.stream().map(Event::id).toList())));
  }

  /** Looked up one by one: the whole list is walked for no island. */
  private static <T> List<T> known(Set<String> ids, Map<String, T> byId) {
    return ids.stream()
        .filter(id -> id != null && byId.containsKey(id))
        .sorted()
        .map(byId::get)
        .toList();
  }
}
