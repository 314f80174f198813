package org.isnad.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Severity;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnowledgeFile;
import org.isnad.knowledge.Nearest;

/** Reads the rules in force from their DRL texts, and says what is wrong with their form. */
final class RuleReader {
  private static final Set<String> SCOPES = Set.of("event", "entity");
  private static final List<String> TAGS =
      List.of("kind", "severity", "scope", "since", "summary", "why", "explain_en", "explain_ar");
  private static final Set<String> OPTIONAL = Set.of("replaces", "retired", "summary_ar", "why_ar");

  private final Packs packs;
  private final Problems problems;
  private final Map<String, Rule> rules = new TreeMap<>();

  private RuleReader(Packs packs, Problems problems) {
    this.packs = packs;
    this.problems = problems;
  }

  /**
   * The rules to run by id; retired ones are checked and left out.
   *
   * @param tolerances names of the tolerances that rules may ask for
   * @param packs what folders of rules change without writing rules anew
   */
  static Map<String, Rule> read(
      Knowledge knowledge, Set<String> tolerances, Packs packs, Problems problems) {
    RuleReader reader = new RuleReader(packs, problems);
    PlainReader plain = new PlainReader(knowledge, tolerances, problems);
    for (KnowledgeFile file : knowledge.files()) {
      if (file.path().endsWith(".drl")) {
        reader.file(file);
      } else {
        plain.read(file).values().forEach(reader::made);
      }
    }
    packs.over(reader.rules);
    return reader.rules;
  }

  private void made(DrlFile drl) {
    if (!drl.file().pack().equals(Knowledge.SHIPPED)) {
      VocabularyCheck.check(drl, problems);
    }
    rule(drl, drl.rules().get(0), category(drl.file().path().split("/")));
  }

  private void file(KnowledgeFile file) {
    DrlFile drl = DrlFile.parse(file);
    boolean shipped = file.pack().equals(Knowledge.SHIPPED);
    if (drl.rules().isEmpty() && drl.strays().isEmpty() && drl.headers().isEmpty()) {
      if (shipped) {
        problems.add("rule-form", file, 1, "the file holds no rule", "write the rule or remove it");
      }
      return; // an empty file over a shipped rule takes it away
    }
    if (!shipped) {
      VocabularyCheck.check(drl, problems);
    }
    String[] path = file.path().split("/");
    String name = path[path.length - 1].replaceAll("\\.drl$", "");
    if (drl.rules().size() != 1 || !drl.rules().get(0).name().equals(name)) {
      List<String> names = drl.rules().stream().map(DrlFile.Rule::name).toList();
      problems.add(
          "rule-name",
          drl.rules().isEmpty() ? drl.spot(1) : drl.spot(drl.rules().get(0).at()),
          "the file must hold one rule called \"" + name + "\", and holds " + names,
          "give folder, file and rule one name: " + name + "/" + name + ".drl");
      return;
    }
    rule(drl, drl.rules().get(0), category(path));
  }

  /** checks/tolls/x/x.drl is of the category tolls, custom/x/x.drl of custom. */
  private static String category(String[] path) {
    return path.length >= 4 && path[0].equals("checks")
        ? path[1]
        : path.length >= 4 && path[0].equals("custom") ? path[1] : "custom";
  }

  private void rule(DrlFile drl, DrlFile.Rule rule, String category) {
    int before = problems.count();
    Map<String, String> tags = rule.tags();
    if (!rule.closed()) {
      report(drl, rule, "the rule lacks 'when', 'then' or 'end'", "write when ... then ... end");
    }
    for (String tag : TAGS) {
      if (tags.getOrDefault(tag, "").isBlank()) {
        report(drl, rule, "the rule lacks @" + tag, "add @" + tag + "(\"...\") under its name");
      }
    }
    List<String> known = new ArrayList<>(TAGS);
    known.addAll(OPTIONAL);
    for (String tag : tags.keySet()) {
      if (!known.contains(tag)) {
        report(drl, rule, "no metadata is called @" + tag, Nearest.hint(tag, known));
      }
    }
    word(drl, rule, "kind", RuleCard.KINDS);
    word(drl, rule, "scope", SCOPES);
    word(drl, rule, "severity", Set.copyOf(Severity.words()));
    LeftSide left = LeftSide.of(rule.left());
    Rule read = new Rule(card(drl, rule, category), drl, left);
    Rendering.check(read, problems);
    if ("event".equals(tags.get("scope"))) {
      for (LeftSide.Pattern pattern : left.untied()) {
        problems.add(
            "rule-join",
            drl.spot(pattern.at()),
            "the second pattern " + pattern.type() + "(...) is tied to no event or question",
            "join it with == on event, question or id: " + pattern.type() + "( event == $event )");
      }
    }
    Rule twin = rules.get(read.id());
    if (twin != null) {
      report(
          drl,
          rule,
          "a rule of this name already stands in " + twin.spot().file().origin(),
          "choose another name, or lay the file over the same path to replace the rule");
    } else if (!tags.containsKey("retired") || problems.count() > before) {
      rules.put(read.id(), read);
    }
  }

  private void word(DrlFile drl, DrlFile.Rule rule, String tag, Set<String> words) {
    String value = rule.tags().getOrDefault(tag, "");
    if (!value.isBlank() && !words.contains(value)) {
      report(drl, rule, "@" + tag + " is \"" + value + "\"", Nearest.hint(value, words));
    }
  }

  private RuleCard card(DrlFile drl, DrlFile.Rule rule, String category) {
    Map<String, String> tags = rule.tags();
    return new RuleCard(
        rule.name(),
        category,
        tags.getOrDefault("kind", ""),
        tags.getOrDefault("severity", ""),
        tags.getOrDefault("scope", ""),
        tags.getOrDefault("summary", ""),
        tags.get("summary_ar"),
        tags.getOrDefault("why", ""),
        tags.get("why_ar"),
        tags.getOrDefault("since", ""),
        tags.getOrDefault("explain_en", ""),
        tags.getOrDefault("explain_ar", ""),
        packs.id(drl.file().pack()));
  }

  private void report(DrlFile drl, DrlFile.Rule rule, String message, String remedy) {
    problems.add("rule-metadata", drl.spot(rule.at()), rule.name() + ": " + message, remedy);
  }
}
