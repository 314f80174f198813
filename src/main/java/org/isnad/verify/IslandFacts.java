package org.isnad.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Entity;
import org.isnad.fact.Event;
import org.isnad.fact.FactBase;
import org.isnad.fact.Hop;
import org.isnad.fact.IdentityLink;
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

  IslandFacts(FactIndex index) {
    this.index = index;
    group(index.base.events(), Event::id, events);
    group(index.base.questions(), Question::event, questions);
    group(index.base.answers(), Answer::event, answers);
    group(index.base.claims(), Claim::event, claims);
    group(index.base.relays(), Relay::event, relays);
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
    Set<String> named = new HashSet<>();
    Set<String> documents = new HashSet<>();
    Set<String> roots = new HashSet<>();
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
    List<IdentityLink> links =
        index.base.links().stream()
            .filter(l -> named.contains(l.left()) || named.contains(l.right()))
            .toList();
    links.forEach(l -> named.addAll(List.of(l.left(), l.right(), l.person())));
    for (String id : List.copyOf(named.stream().filter(n -> n != null).toList())) {
      Entity at = index.entities.get(id);
      while (at != null && (named.add(at.party()) | named.add(at.within()))) {
        at = at.within() == null ? null : index.entities.get(at.within());
      }
    }
    return new FactBase(
        index.base.documents().stream().filter(d -> documents.contains(d.id())).toList(),
        index.base.sources().stream().filter(s -> named.contains(s.id())).toList(),
        index.base.entities().stream().filter(e -> named.contains(e.id())).toList(),
        told,
        questions.getOrDefault(island, List.of()),
        given,
        said,
        index.base.roots().stream().filter(r -> roots.contains(r.id())).toList(),
        links,
        relays.getOrDefault(island, List.of()),
        index.base.judgements(),
        index.base.islands().stream().filter(i -> i.id().equals(island)).toList());
  }
}
