package org.isnad.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Entity;
import org.isnad.fact.FactBase;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Root;
import org.isnad.fact.Source;
import org.isnad.verify.Removal;

/** What the user wants to take away, as {@code kind=ID}, found in the report. */
final class Without {
  private static final Set<String> KINDS = Set.of("source", "claim", "identity", "rule", "root");

  private final FactBase facts;
  private final Collection<String> knownRules;
  private final Removal removal = new Removal();
  private final Set<String> rules = new TreeSet<>();
  private final List<String> told = new ArrayList<>();

  Without(FactBase facts, Collection<String> knownRules) {
    this.facts = facts;
    this.knownRules = knownRules;
  }

  /**
   * Adds one.
   *
   * @throws Refusal when it is not in the report, or several are
   */
  void add(String given) {
    int at = given.indexOf('=');
    String kind = at < 0 ? "" : given.substring(0, at).strip();
    String id = given.substring(at + 1).strip();
    if (!KINDS.contains(kind) || id.isEmpty()) {
      throw Refusal.usage(
          "--without is '" + given + "'",
          "write source=ID, root=ID, claim=ID, identity=ID or rule=ID; ids stand in the report");
    }
    switch (kind) {
      case "source" -> removal.sources().add(one(kind, id, sources()));
      case "root" -> removal.roots().add(one(kind, id, roots()));
      case "claim" -> removal.claims().add(one(kind, id, claims()));
      case "identity" -> removal.identities().add(one(kind, id, identities()));
      default -> rules.add(one(kind, id, rulesKnown()));
    }
  }

  Removal removal() {
    return removal;
  }

  Set<String> rules() {
    return rules;
  }

  /** What is taken away, by its name. */
  List<String> told() {
    return told;
  }

  private String one(String kind, String given, SortedMap<String, String> known) {
    Set<String> fit = fit(known, given::equals);
    fit = fit.isEmpty() ? fit(known, word -> word.startsWith(given)) : fit;
    if (fit.size() == 1) {
      String id = fit.iterator().next();
      told.add(kind + "=" + id);
      return id;
    }
    List<String> some = (fit.isEmpty() ? known.keySet() : fit).stream().limit(8).toList();
    throw Refusal.usage(
        fit.isEmpty()
            ? "nothing in this report is the " + kind + " '" + given + "'"
            : "'" + given + "' is " + fit.size() + " of them",
        some.isEmpty() ? "the report holds none" : "there are " + String.join(", ", some));
  }

  private static Set<String> fit(SortedMap<String, String> known, Predicate<String> which) {
    Set<String> fit = new TreeSet<>();
    known.forEach(
        (word, id) -> {
          if (which.test(word)) {
            fit.add(id);
          }
        });
    return fit;
  }

  private SortedMap<String, String> sources() {
    SortedMap<String, String> names = new TreeMap<>();
    for (Source source : facts.sources()) {
      names.put(source.id(), source.id());
      names.putIfAbsent(source.name(), source.id());
      names.putIfAbsent(source.nameEn(), source.id());
    }
    facts.documents().stream().map(Document::outlet).forEach(o -> names.putIfAbsent(o, o));
    return names;
  }

  private SortedMap<String, String> roots() {
    SortedMap<String, String> names = new TreeMap<>();
    facts.roots().stream().map(Root::id).forEach(id -> names.put(id, id));
    return names;
  }

  private SortedMap<String, String> claims() {
    SortedMap<String, String> names = new TreeMap<>();
    facts.claims().stream().map(Claim::id).forEach(id -> names.put(id, id));
    return names;
  }

  /** A link by its id, or by the two ids or names it joins: {@code one:other}. */
  private SortedMap<String, String> identities() {
    SortedMap<String, Entity> entities = new TreeMap<>();
    facts.entities().forEach(e -> entities.put(e.id(), e));
    SortedMap<String, String> names = new TreeMap<>();
    for (IdentityLink link : facts.links()) {
      names.put(link.id(), link.id());
      for (String left : both(link.left(), entities)) {
        for (String right : both(link.right(), entities)) {
          names.putIfAbsent(left + ":" + right, link.id());
          names.putIfAbsent(right + ":" + left, link.id());
        }
      }
    }
    return names;
  }

  private static Set<String> both(String id, SortedMap<String, Entity> entities) {
    Entity entity = entities.get(id);
    return entity == null ? Set.of(id) : new TreeSet<>(List.of(id, entity.name()));
  }

  private SortedMap<String, String> rulesKnown() {
    SortedMap<String, String> names = new TreeMap<>();
    knownRules.forEach(id -> names.put(id, id));
    return names;
  }
}
