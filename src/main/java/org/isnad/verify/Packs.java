package org.isnad.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Tolerance;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Severity;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnowledgeFile;
import org.isnad.knowledge.Nearest;
import org.isnad.knowledge.Node;
import org.isnad.knowledge.YamlReader;

/**
 * What folders of rules say of themselves in {@code pack.yaml}, and what they change of rules and
 * tolerances without writing them anew. A later folder has the last word.
 */
final class Packs {
  private static final List<String> FIELDS =
      List.of("id", "version", "description", "parameters", "rules");
  private static final String OFF = "off";

  private final Problems problems;

  /** Name of a layer to what it calls itself, {@code id@version}. */
  private final Map<String, String> names = new TreeMap<>();

  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final List<Change> changes = new ArrayList<>();

  private record Parameter(String share, Spot spot) {}

  /** A rule's new severity or scope; null for what stays, both null for a rule that is off. */
  private record Change(String rule, String severity, String scope, Spot spot) {}

  private Packs(Problems problems) {
    this.problems = problems;
  }

  static Packs read(Knowledge knowledge, Problems problems) {
    Packs packs = new Packs(problems);
    knowledge.packs().forEach(packs::read);
    return packs;
  }

  /** What the report calls the pack of a layer. */
  String name(String layer) {
    return names.getOrDefault(layer, layer);
  }

  /** What packs with a {@code pack.yaml} call themselves. */
  Collection<String> named() {
    return names.values();
  }

  /** Id of the pack of a layer: its name without the version. */
  String id(String layer) {
    return name(layer).replaceAll("@.*", "");
  }

  private void read(KnowledgeFile file) {
    int before = problems.count();
    Optional<Node> top =
        YamlReader.read(
            file,
            (line, what, remedy) -> problems.add("pack", file, line, "the pack " + what, remedy));
    if (top.isPresent() && top.get() instanceof Node.Fields fields) {
      read(file, new Form(file, fields, Map.of(), problems), fields);
    } else if (problems.count() == before) {
      problems.add("pack", file, 1, "the pack holds no fields", "begin with id: ...");
    }
  }

  private void read(KnowledgeFile file, Form form, Node.Fields top) {
    form.only(top, "a pack", FIELDS);
    String id = form.text(top, "id");
    String version = form.text(top, "version");
    if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")
        || id.length() > 60
        || id.equals(Knowledge.SHIPPED)) {
      form.wrong(
          form.spot(top, "id"),
          id.isEmpty() ? "the pack lacks 'id'" : "a pack cannot be called '" + Form.shown(id) + "'",
          "write id: words-joined-by-hyphens, another than " + Knowledge.SHIPPED);
    }
    if (!version.matches("[0-9A-Za-z][0-9A-Za-z.+-]{0,30}")) {
      form.wrong(
          form.spot(top, "version"),
          version.isEmpty()
              ? "the pack lacks 'version'"
              : "the version is '" + Form.shown(version) + "'",
          "write version: \"1.0\" or the like");
    }
    names.put(file.pack(), id + "@" + version);
    form.text(top, "description");
    if (top.fields().containsKey("parameters")) {
      Node.Fields set = form.fields(top, "parameters");
      if (set != null) {
        set.fields().keySet().forEach(name -> parameter(form, set, name));
      }
    }
    if (top.fields().containsKey("rules")) {
      Node.Fields set = form.fields(top, "rules");
      if (set != null) {
        set.fields().forEach((rule, what) -> change(form, form.spot(set, rule), rule, what));
      }
    }
  }

  private void parameter(Form form, Node.Fields set, String name) {
    String share = form.text(set, name);
    if (!share.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
      form.wrong(
          form.spot(set, name),
          "the parameter '" + Form.shown(name) + "' is '" + Form.shown(share) + "'",
          "write a plain number such as 0.1 or 2");
    } else {
      parameters.put(name, new Parameter(share, form.spot(set, name)));
    }
  }

  private void change(Form form, Spot spot, String rule, Node what) {
    if (what instanceof Node.Scalar word && word.text().equals(OFF)) {
      changes.add(new Change(rule, null, null, spot));
      return;
    }
    if (!(what instanceof Node.Fields set)) {
      form.wrong(
          spot,
          "'" + Form.shown(rule) + "' is neither off nor changed",
          "write " + OFF + ", or {severity: low}");
      return;
    }
    form.only(set, "a change of a rule", List.of("severity", "scope"));
    String severity = word(form, set, "severity", Set.copyOf(Severity.words()));
    String scope = word(form, set, "scope", Set.of("event", "entity"));
    if (severity != null || scope != null) {
      changes.add(new Change(rule, severity, scope, spot));
    }
  }

  private static String word(Form form, Node.Fields set, String name, Set<String> words) {
    if (!set.fields().containsKey(name)) {
      return null;
    }
    String word = form.text(set, name);
    if (words.contains(word)) {
      return word;
    }
    form.wrong(
        form.spot(set, name),
        "'" + name + "' is '" + Form.shown(word) + "'",
        Nearest.hint(word, words));
    return null;
  }

  /** The tolerances with the parameters of the packs in place of their numbers. */
  List<Tolerance> over(List<Tolerance> tolerances) {
    Map<String, Tolerance> changed = new TreeMap<>();
    tolerances.forEach(tolerance -> changed.put(tolerance.name(), tolerance));
    parameters.forEach(
        (name, parameter) -> {
          Tolerance old = changed.get(name);
          if (old == null) {
            problems.add(
                "pack",
                parameter.spot(),
                "no tolerance is called '" + Form.shown(name) + "'",
                Nearest.hint(name, changed.keySet()));
          } else {
            double share = Double.parseDouble(parameter.share());
            changed.put(name, new Tolerance(name, share, old.unit(), old.why()));
          }
        });
    return new ArrayList<>(changed.values());
  }

  /** The rules as the packs want them. */
  void over(Map<String, Rule> rules) {
    Set<String> known = new TreeSet<>(rules.keySet());
    for (Change change : changes) {
      Rule rule = rules.get(change.rule());
      if (!known.contains(change.rule())) {
        problems.add(
            "pack",
            change.spot(),
            "no rule is called '" + Form.shown(change.rule()) + "'",
            Nearest.to(change.rule(), known) == null
                ? "isnad rules list names them all"
                : Nearest.hint(change.rule(), known));
      } else if (change.severity() == null && change.scope() == null) {
        rules.remove(change.rule());
      } else if (rule != null) {
        if ("event".equals(change.scope()) && !rule.left().untied().isEmpty()) {
          problems.add(
              "pack",
              change.spot(),
              "'" + change.rule() + "' joins facts of several events",
              "leave its scope as it is");
        }
        rules.put(change.rule(), rule.with(card(rule.card(), change)));
      }
    }
  }

  private static RuleCard card(RuleCard old, Change change) {
    return new RuleCard(
        old.id(),
        old.category(),
        old.kind(),
        change.severity() == null ? old.severity() : change.severity(),
        change.scope() == null ? old.scope() : change.scope(),
        old.summary(),
        old.summaryAr(),
        old.why(),
        old.whyAr(),
        old.since(),
        old.explainEn(),
        old.explainAr(),
        old.pack());
  }
}
