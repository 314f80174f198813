package org.isnad.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.isnad.fact.Tolerance;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.RuleCard;
import org.isnad.knowledge.Knowledge;
import org.kie.api.KieBase;

/**
 * The rules in force, compiled, with the tables they need. Immutable; may be shared by threads.
 *
 * <p>Rules as they were shipped come from the classes the build made. Any other rule passes the
 * vocabulary check and is compiled once into the user's cache.
 */
public final class RuleBook {
  /** Name and version of the engine, for the report. */
  public static final String ENGINE = "Drools 10.2.0";

  private final Map<String, Rule> rules;
  private final Models shipped;
  private final Models custom;
  private final Tables tables;
  private final Packs packs;
  private final Map<String, KieBase> bases = new TreeMap<>();
  private final Map<String, List<RuleBook>> groups = new ConcurrentHashMap<>();

  private RuleBook(
      Map<String, Rule> rules, Models shipped, Models custom, Tables tables, Packs packs) {
    this.rules = rules;
    this.shipped = shipped;
    this.custom = custom;
    this.tables = tables;
    this.packs = packs;
    for (String scope : List.of("event", "entity")) {
      KieBase base = base(scope);
      if (base != null) {
        bases.put(scope, base);
      }
    }
  }

  /**
   * The rules and tables of this knowledge.
   *
   * @throws KnowledgeException with every problem of every rule and table
   */
  public static RuleBook load(Knowledge knowledge) {
    return load(knowledge, RuleCache.ofUser());
  }

  static RuleBook load(Knowledge knowledge, RuleCache cache) {
    Problems problems = new Problems();
    Packs packs = Packs.read(knowledge, problems);
    Tables tables = Tables.read(knowledge, packs, problems);
    Map<String, Rule> rules = RuleReader.read(knowledge, tables.names(), packs, problems);
    problems.check();
    Models shipped = Models.shipped();
    List<Rule> others = new ArrayList<>();
    for (Rule rule : rules.values()) {
      if (!rule.shipped() || !shipped.rules().contains(rule.id())) {
        others.add(rule);
      }
    }
    Models custom = others.isEmpty() ? null : cache.models(others, problems);
    problems.check();
    return new RuleBook(rules, shipped, custom, tables, packs);
  }

  /** This book with only one of its rules: what a rule's own cases run against. */
  public RuleBook only(String id) {
    if (!rules.containsKey(id)) {
      throw new IllegalArgumentException("the book holds no rule '" + id + "'");
    }
    return new RuleBook(Map.of(id, rules.get(id)), shipped, custom, tables, packs);
  }

  /** Ids of the rules of a scope, sorted. */
  SortedSet<String> ids(String scope) {
    SortedSet<String> ids = new TreeSet<>();
    rules.values().stream()
        .filter(r -> r.card().scope().equals(scope))
        .forEach(r -> ids.add(r.id()));
    return ids;
  }

  /** This book with some of its rules alone. */
  RuleBook only(Collection<String> ids) {
    Map<String, Rule> some = new TreeMap<>(rules);
    some.keySet().retainAll(ids);
    return new RuleBook(some, shipped, custom, tables, packs);
  }

  /** This book with the rules alone whose findings are of some kinds. */
  RuleBook ofKinds(Collection<String> kinds) {
    return only(
        rules.values().stream()
            .filter(r -> kinds.contains(r.card().kind()))
            .map(Rule::id)
            .toList());
  }

  /** The rules of a scope in books of so many each; made once. */
  List<RuleBook> groups(String scope, int size) {
    return groups.computeIfAbsent(
        scope,
        s -> {
          List<String> ids = List.copyOf(ids(scope));
          List<RuleBook> books = new ArrayList<>();
          for (int i = 0; i < ids.size(); i += size) {
            books.add(only(ids.subList(i, Math.min(i + size, ids.size()))));
          }
          return books;
        });
  }

  /** Ids of the rules that are not as they were shipped. */
  List<String> customIds() {
    return rules.values().stream().filter(r -> !r.shipped()).map(Rule::id).toList();
  }

  /** This book without some of its rules. */
  public RuleBook without(Collection<String> ids) {
    Map<String, Rule> left = new TreeMap<>(rules);
    left.keySet().removeAll(ids);
    return left.size() == rules.size() ? this : new RuleBook(left, shipped, custom, tables, packs);
  }

  /** Cards of the rules, by id. */
  public List<RuleCard> cards() {
    return rules.values().stream().map(Rule::card).toList();
  }

  /**
   * The packs that made this book, sorted: {@code id@version} of those that say what they are, else
   * the name of the folder the rules came from.
   */
  public List<String> packs() {
    Set<String> names = new TreeSet<>(packs.named());
    rules.values().forEach(rule -> names.add(packs.name(rule.file().file().pack())));
    return List.copyOf(names);
  }

  /** Path to show for a rule of this book. */
  String file(String id) {
    return rules.get(id).spot().file().origin();
  }

  /** Line of that file where the rule stands. */
  int line(String id) {
    return rules.get(id).spot().line();
  }

  /** The DRL text of a rule, or null when the book holds no such rule. */
  public String source(String id) {
    Rule rule = rules.get(id);
    return rule == null ? null : rule.file().file().text();
  }

  /** A rule, or null when the book holds no such rule. */
  Rule rule(String id) {
    return rules.get(id);
  }

  Map<String, RuleCard> cardsById() {
    Map<String, RuleCard> cards = new LinkedHashMap<>();
    rules.forEach((id, rule) -> cards.put(id, rule.card()));
    return cards;
  }

  Tables tables() {
    return tables;
  }

  List<Tolerance> tolerances() {
    return tables.tolerances();
  }

  /** The compiled rules of a scope, or null when there are none. */
  KieBase of(String scope) {
    return bases.get(scope);
  }

  private KieBase base(String scope) {
    Collection<String> own = new ArrayList<>();
    Collection<String> others = new ArrayList<>();
    for (Rule rule : rules.values()) {
      if (rule.card().scope().equals(scope)) {
        boolean built = rule.shipped() && shipped.rules().contains(rule.id());
        (built ? own : others).add(rule.id());
      }
    }
    List<Model> models = new ArrayList<>(shipped.only(own));
    if (custom != null) {
      models.addAll(custom.only(others));
    }
    return models.isEmpty() ? null : Models.base(models);
  }
}
