package org.isnad.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Judgement;
import org.isnad.fact.Question;

/** Who counts as one person before and after some identity links are taken away. */
final class Persons {
  private static final List<String> WEAKNESS = List.of("certain", "likely", "alleged", "unknown");
  private static final String FOUND_IN_TEXT = "p-";

  private final FactIndex index;
  private final Map<String, String> before = new HashMap<>();
  private final Map<String, String> now = new HashMap<>();
  private final Map<String, String> weakest = new HashMap<>();

  Persons(FactIndex index, List<IdentityLink> kept) {
    this.index = index;
    for (IdentityLink link : index.base.links()) {
      before.put(link.left(), link.person());
      before.put(link.right(), link.person());
    }
    Map<String, List<String>> next = new TreeMap<>();
    for (IdentityLink link : kept) {
      next.computeIfAbsent(link.left(), k -> new ArrayList<>()).add(link.right());
      next.computeIfAbsent(link.right(), k -> new ArrayList<>()).add(link.left());
    }
    for (String start : next.keySet()) {
      if (!now.containsKey(start)) {
        TreeSet<String> group = reach(start, next);
        String head = head(group);
        group.forEach(id -> now.put(id, head));
      }
    }
    for (IdentityLink link : kept) {
      weakest.merge(
          now.get(link.left()),
          modality(link),
          (a, b) -> WEAKNESS.indexOf(a) >= WEAKNESS.indexOf(b) ? a : b);
    }
  }

  String before(String entity) {
    return before.getOrDefault(entity, entity);
  }

  String now(String entity) {
    return now.getOrDefault(entity, entity);
  }

  /** The link under the person it belongs to now, as weak as the weakest of that person. */
  IdentityLink now(IdentityLink link) {
    String person = now.get(link.left());
    return new IdentityLink(
        link.id(),
        link.left(),
        link.right(),
        person,
        link.basis(),
        now.keySet().size() == before.keySet().size() && person.equals(link.person())
            ? link.modality()
            : weakest.get(person),
        link.roots(),
        link.claims(),
        link.event());
  }

  private static TreeSet<String> reach(String start, Map<String, List<String>> next) {
    TreeSet<String> group = new TreeSet<>(List.of(start));
    Deque<String> open = new ArrayDeque<>(group);
    while (!open.isEmpty()) {
      for (String other : next.get(open.pop())) {
        if (group.add(other)) {
          open.push(other);
        }
      }
    }
    return group;
  }

  /** The one that stood for all of them if it is among them, else a registered one. */
  private String head(TreeSet<String> group) {
    String old = before.get(group.first());
    return group.contains(old)
        ? old
        : group.stream()
            .filter(id -> !id.startsWith(FOUND_IN_TEXT))
            .findFirst()
            .orElse(group.first());
  }

  private String modality(IdentityLink link) {
    if (link.basis().equals("text")) {
      return link.claims().stream()
          .map(id -> index.claims.get(id))
          .filter(c -> c != null && WEAKNESS.contains(c.modality()))
          .map(c -> c.modality())
          .max((a, b) -> Integer.compare(WEAKNESS.indexOf(a), WEAKNESS.indexOf(b)))
          .orElse(link.modality());
    }
    boolean doubted = link.basis().equals("name");
    for (Judgement judgement : index.base.judgements()) {
      doubted |=
          judgement.basis().equals("editor-maybe") && judgement.about(link.left(), link.right());
    }
    return doubted ? "likely" : "certain";
  }

  static Question of(Question q, String id, String actor, String target) {
    return new Question(
        id,
        q.topic(),
        q.type(),
        q.event(),
        q.subevent(),
        actor,
        target,
        q.side(),
        q.category(),
        q.measure(),
        q.place(),
        q.period(),
        q.text(),
        q.textEn(),
        q.parents());
  }
}
