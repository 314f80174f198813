package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.fact.Event;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Island;
import org.isnad.fact.Mention;
import org.isnad.fact.Question;

/**
 * The units of verification. Parents, background, explicit person links and a sum over a region
 * with what it holds join events; places, parties and bodies never do, or every event of a war
 * would be one island.
 */
final class Islands {
  private Islands() {}

  static List<Island> of(
      List<Event> events,
      List<Question> questions,
      List<Claim> claims,
      List<IdentityLink> links,
      Names names) {
    UnionFind sets = new UnionFind();
    for (Event event : events) {
      if (event.parent() != null) {
        sets.join(event.id(), event.parent());
      }
      if (event.background() != null) {
        sets.join(event.id(), event.background());
      }
    }
    Map<String, String> asked = new HashMap<>();
    questions.forEach(question -> asked.put(question.id(), question.event()));
    for (Question question : questions) {
      question.parents().forEach(parent -> sets.join(question.event(), asked.get(parent)));
    }
    Set<String> persons = new HashSet<>();
    for (IdentityLink link : links) {
      if (names.person(link.left())) {
        persons.add(link.person());
      }
    }
    Map<String, String> seen = new HashMap<>();
    for (Claim claim : persons.isEmpty() ? List.<Claim>of() : claims) {
      join(claim.subject(), claim, persons, names, seen, sets);
      join(claim.object(), claim, persons, names, seen, sets);
    }
    Map<String, List<String>> members = new TreeMap<>();
    for (Event event : events) {
      members.computeIfAbsent(sets.find(event.id()), k -> new ArrayList<>()).add(event.id());
    }
    List<Island> islands = new ArrayList<>();
    members.forEach(
        (first, ids) -> islands.add(new Island(first, List.copyOf(new TreeSet<>(ids)))));
    return islands;
  }

  private static void join(
      Mention mention,
      Claim claim,
      Set<String> persons,
      Names names,
      Map<String, String> seen,
      UnionFind sets) {
    if (mention == null || mention.entity() == null || claim.event() == null) {
      return;
    }
    String person = names.cluster(mention.entity());
    if (persons.contains(person)) {
      String other = seen.putIfAbsent(person, claim.event());
      if (other != null) {
        sets.join(other, claim.event());
      }
    }
  }
}
