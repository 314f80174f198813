package org.isnad.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Fact;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Relay;
import org.isnad.fact.Root;
import org.isnad.finding.Text;

/** What an explanation may ask of a fact: {@code {first.value}} is the slot value of $first. */
final class Slots {
  /** Slots of a list, or of a match as a whole: they ask every fact of it. */
  static final Set<String> OF_MATCH = Set.of("question", "event", "sources", "claims");

  private Slots() {}

  /** Names of the slots of a fact type; of any type for the empty name. */
  static SortedSet<String> of(String type) {
    SortedSet<String> names = new TreeSet<>();
    SlotTable.ALL.forEach(
        (fact, slots) -> {
          if (type.isEmpty() || fact.getSimpleName().equals(type)) {
            names.addAll(slots.keySet());
          }
        });
    if (type.isEmpty()) {
      names.add("count");
    }
    return names;
  }

  /** What the slot says of a value: a fact, a collection of facts, or null when it says nothing. */
  static Text fill(Object value, String slot, Naming names, FactIndex facts) {
    if (value instanceof Collection<?> many) {
      return fillAll(many, slot, names, facts);
    }
    if (!(value instanceof Fact fact)) {
      return null;
    }
    SlotTable.Slot<Fact> filler = SlotTable.ALL.getOrDefault(fact.getClass(), Map.of()).get(slot);
    return filler == null ? null : filler.fill(fact, names, facts);
  }

  private static Text fillAll(Collection<?> many, String slot, Naming names, FactIndex facts) {
    if (slot.equals("count")) {
      return Phrases.same("" + new LinkedHashSet<>(many).size());
    }
    if (slot.equals("sources")) {
      Set<String> roots = new TreeSet<>();
      many.forEach(one -> roots.addAll(rootsOf(one, facts)));
      Set<String> claims = new TreeSet<>();
      many.forEach(one -> claims.addAll(Evidence.claims(one)));
      return claims.isEmpty() ? names.sources(roots) : names.sources(roots, claims);
    }
    if (slot.equals("claims")) {
      Set<String> claims = new TreeSet<>();
      many.forEach(one -> claims.addAll(Evidence.claims(one)));
      return Phrases.same("" + claims.size());
    }
    Map<String, Text> sorted = new TreeMap<>();
    for (Object one : many) {
      Text text = one instanceof String id ? names.name(id) : fill(one, slot, names, facts);
      if (text != null) {
        sorted.put(text.ar() + text.en(), text);
      }
    }
    return sorted.isEmpty() ? null : names.join(List.copyOf(sorted.values()));
  }

  /** Ids of the roots behind a fact. */
  static Collection<String> rootsOf(Object value, FactIndex facts) {
    if (value instanceof Answer answer) {
      List<String> all = new ArrayList<>(answer.roots().proven());
      all.addAll(answer.roots().possible());
      return all;
    }
    if (value instanceof Claim claim) {
      return claim.root() == null ? List.of() : List.of(claim.root());
    }
    if (value instanceof IdentityLink link) {
      return link.roots();
    }
    if (value instanceof Root root) {
      return List.of(root.id());
    }
    if (value instanceof Relay relay) {
      Set<String> roots = new TreeSet<>();
      for (String id : relay.claims()) {
        Claim claim = facts.claims.get(id);
        if (claim != null && claim.root() != null) {
          roots.add(claim.root());
        }
      }
      return roots;
    }
    return List.of();
  }
}
