package org.isnad.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.fact.Fact;
import org.isnad.fact.FactBase;
import org.isnad.finding.RuleCard;
import org.isnad.knowledge.KnowledgeFile;

/**
 * Why a rule says nothing of some facts: each of its conditions becomes a rule of its own, and the
 * engine itself tells which of them hold for the facts that come nearest.
 */
public final class WhyNot {
  private static final int FIRINGS = 500_000;
  private static final int STEPS = 50_000_000;
  private static final String PREFIX = "condition-";

  private final RuleBook book;
  private final FactIndex index;
  private final Candidates candidates;

  /** Over the facts of one report. */
  public WhyNot(RuleBook book, FactBase facts) {
    this.book = book;
    this.index = new FactIndex(Sorted.of(facts));
    this.candidates = new Candidates(index);
  }

  /**
   * One condition of a rule.
   *
   * @param on the fact it asks about, as the rule calls it; empty for facts that are not bound
   * @param text as the rule writes it
   * @param holds whether it does
   * @param found what the facts hold where it looks
   */
  public record Condition(String on, String text, boolean holds, String found) {}

  /**
   * A rule and the facts that came nearest.
   *
   * @param facts variable of the rule to id of the fact
   * @param conditions in the order of the rule; none when the rule cannot be taken apart or has no
   *     facts to ask
   */
  public record Near(String rule, Map<String, String> facts, List<Condition> conditions) {
    /** How many conditions fail. */
    public long failing() {
      return conditions.stream().filter(c -> !c.holds()).count();
    }
  }

  /** Adds the facts asked about; false when no fact has the id. */
  public boolean about(String id) {
    return candidates.add(id);
  }

  /**
   * The rules that came nearest to speaking of the facts asked about and did not: those that read
   * more of them first, then those with fewest failing conditions.
   */
  public List<Near> nearest(int most) {
    return new NearRules(book, candidates).of(this::ask, most);
  }

  /** A condition that is asked by a rule of its own. */
  private record Probe(String id, String on, Conditions.Pattern pattern, String text) {}

  /** Asks one rule of the book; null when the book holds no such rule. */
  public Near ask(String id) {
    Rule rule = book.rule(id);
    if (rule == null) {
      return null;
    }
    DrlFile.Rule drl =
        rule.file().rules().stream()
            .filter(r -> r.name().equals(id))
            .findFirst()
            .orElse(rule.file().rules().get(0));
    Conditions conditions = Conditions.of(rule.file(), drl);
    List<List<Fact>> facts = conditions == null ? List.of() : facts(conditions);
    if (conditions == null || facts.stream().anyMatch(List::isEmpty)) {
      return new Near(id, Map.of(), List.of());
    }
    List<Probe> probes = probes(conditions);
    List<Rule> rules = new ArrayList<>();
    for (Probe probe : probes) {
      rules.add(rule(rule, probe, conditions, facts));
    }
    Problems problems = new Problems();
    Models models = new RuleCache(null).models(rules, problems);
    problems.check();
    Session session = new Session(index, book.tolerances(), new Pass.Budget(FIRINGS, STEPS), false);
    Map<List<String>, Set<String>> held = new TreeMap<>((a, b) -> a.toString().compareTo("" + b));
    List<Flagged> flagged =
        session.run(Models.base(models.only(models.rules())), everything()).flagged();
    for (Flagged match : flagged) {
      List<String> tuple = match.facts().stream().map(f -> Evidence.id((Fact) f)).toList();
      if (new HashSet<>(tuple).size() == tuple.size()) {
        held.computeIfAbsent(tuple, t -> new HashSet<>()).add(match.rule());
      }
    }
    return near(id, conditions, probes, held, facts, rule.card().scope());
  }

  private List<List<Fact>> facts(Conditions conditions) {
    List<List<Fact>> facts = new ArrayList<>();
    for (Conditions.Pattern pattern : conditions.patterns()) {
      long alike =
          conditions.patterns().stream().filter(p -> p.type().equals(pattern.type())).count();
      facts.add(candidates.of(pattern.type(), (int) alike));
    }
    return facts;
  }

  private static List<Probe> probes(Conditions conditions) {
    List<Probe> probes = new ArrayList<>();
    for (Conditions.Pattern pattern : conditions.patterns()) {
      for (Conditions.Constraint ask : pattern.asks()) {
        probes.add(new Probe(PREFIX + probes.size(), pattern.variable(), pattern, ask.text()));
      }
    }
    for (Conditions.Other other : conditions.others()) {
      probes.add(new Probe(PREFIX + probes.size(), "", null, other.text()));
    }
    return probes;
  }

  /** The facts pinned by their ids, then the one condition. */
  private static Rule rule(Rule rule, Probe probe, Conditions conditions, List<List<Fact>> facts) {
    StringBuilder drl = new StringBuilder("package " + rule.file().pack() + ";\n");
    for (DrlFile.Header h : rule.file().headers()) {
      drl.append(h.keyword()).append(' ').append(h.name()).append(' ').append(h.variable());
      drl.append(";\n");
    }
    drl.append("rule \"").append(probe.id()).append("\"\nwhen\n");
    List<String> variables = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      Conditions.Pattern pattern = conditions.patterns().get(i);
      variables.add(pattern.variable());
      Set<String> ids = new LinkedHashSet<>();
      facts.get(i).forEach(f -> ids.add("\"" + Evidence.id(f).replace("\"", "") + "\""));
      drl.append(pattern.variable()).append(" : ").append(pattern.type());
      drl.append("( id in (").append(String.join(", ", ids)).append(")");
      pattern.bindings().forEach(b -> drl.append(", ").append(b));
      drl.append(" )\n");
    }
    conditions.givens().forEach(g -> drl.append(g).append('\n'));
    if (probe.pattern() == null) {
      drl.append(probe.text()).append('\n');
    } else {
      conditions.others().stream()
          .filter(o -> o.binds() && uses(probe.text(), o.text()))
          .forEach(o -> drl.append(o.text()).append('\n'));
      drl.append(probe.pattern().type()).append("( this == ").append(probe.on()).append(", ");
      drl.append(probe.text()).append(" )\n");
    }
    drl.append("then\n  findings.flag(").append(String.join(", ", variables)).append(");\nend\n");
    KnowledgeFile file =
        new KnowledgeFile("custom/" + probe.id() + ".drl", probe.id(), drl.toString(), "whynot");
    DrlFile parsed = DrlFile.parse(file);
    RuleCard c = rule.card();
    RuleCard card =
        new RuleCard(
            probe.id(),
            c.category(),
            c.kind(),
            c.severity(),
            c.scope(),
            c.summary(),
            c.summaryAr(),
            c.why(),
            c.whyAr(),
            c.since(),
            c.explainEn(),
            c.explainAr(),
            c.pack());
    return new Rule(card, parsed, LeftSide.of(parsed.rules().get(0).left()));
  }

  /** Whether a constraint uses a sum that an accumulate binds. */
  private static boolean uses(String constraint, String accumulate) {
    for (Token token : DrlLexer.tokens(constraint)) {
      if (token.text().startsWith("$") && accumulate.contains(token.text() + ":")) {
        return true;
      }
    }
    return false;
  }

  private Collection<Fact> everything() {
    Set<Fact> all = new LinkedHashSet<>();
    Batch.of(index, Integer.MAX_VALUE).forEach(all::addAll);
    all.addAll(Batch.ofEntities(index));
    return all;
  }

  private Near near(
      String id,
      Conditions conditions,
      List<Probe> probes,
      Map<List<String>, Set<String>> held,
      List<List<Fact>> facts,
      String scope) {
    // what was named comes before what merely holds more
    List<String> best =
        held.keySet().stream()
            .max(
                Comparator.comparingInt(candidates::nearness)
                    .thenComparingInt(tuple -> held.get(tuple).size())
                    .thenComparing(Object::toString, Comparator.reverseOrder()))
            .orElseGet(() -> facts.stream().map(f -> Evidence.id(f.get(0))).toList());
    Set<String> holds = held.getOrDefault(best, Set.of());
    Map<String, Fact> bound = new TreeMap<>();
    Map<String, String> ids = new TreeMap<>();
    for (int i = 0; i < best.size(); i++) {
      String variable = conditions.patterns().get(i).variable();
      String fact = best.get(i);
      ids.put(variable, fact);
      facts.get(i).stream()
          .filter(f -> Evidence.id(f).equals(fact))
          .findFirst()
          .ifPresent(f -> bound.put(variable, f));
    }
    List<Condition> told = new ArrayList<>();
    for (Probe probe : probes) {
      String found = probe.pattern() == null ? "" : Fields.told(probe.text(), probe.on(), bound);
      told.add(new Condition(probe.on(), probe.text(), holds.contains(probe.id()), found));
    }
    if (scope.equals("event")) {
      Set<String> islands = new HashSet<>();
      bound.values().forEach(f -> islands.add(index.island(Evidence.eventOf(f))));
      islands.remove(null);
      if (islands.size() > 1) {
        told.add(new Condition("", "all of it stands in one event", false, "" + islands));
      }
    }
    return new Near(id, ids, told);
  }
}
