package org.isnad.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Severity;
import org.isnad.knowledge.Nearest;
import org.isnad.knowledge.Node;

/**
 * A rule in plain form, {@code <rule-id>.rule.yaml}, made into DRL. From there on it is a rule like
 * any other: checked, compiled, and tried by its cases.
 */
final class PlainRule {
  private static final List<String> TEXTS =
      List.of("kind", "severity", "scope", "since", "summary", "why");
  private static final List<String> OPTIONAL =
      List.of("replaces", "retired", "summary_ar", "why_ar");
  private static final List<String> LANGUAGES = List.of("en", "ar");

  private final Form form;
  private final List<String> text = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();

  private PlainRule(Form form) {
    this.form = form;
  }

  /** The DRL of a form; null when something is wrong with it, and the problems say what. */
  static DrlFile read(String id, Form form, Set<String> tolerances) {
    return new PlainRule(form).read(id, tolerances);
  }

  private DrlFile read(String id, Set<String> tolerances) {
    Node.Fields top = form.top();
    List<String> known = new ArrayList<>(TEXTS);
    known.addAll(OPTIONAL);
    known.add("explain");
    known.addAll(FormShape.ALL);
    form.only(top, "a rule", known);
    for (String name : TEXTS) {
      if (form.text(top, name).isEmpty()) {
        form.wrong(form.spot(top, name), "the rule lacks '" + name + "'", "add " + name + ": ...");
      }
    }
    word(top, "kind", RuleCard.KINDS);
    word(top, "severity", Set.copyOf(Severity.words()));
    word(top, "scope", Set.of("event", "entity"));
    Node.Fields explain = form.fields(top, "explain");
    if (explain != null) {
      form.only(explain, "explain", LANGUAGES);
      for (String language : LANGUAGES) {
        if (form.text(explain, language).isEmpty()) {
          form.wrong(
              form.spot(top, "explain"),
              "the rule explains nothing in '" + language + "'",
              "add " + language + ": \"{first.sources}: {first.value}\" or the like");
        }
      }
    }
    List<String> shapes = FormShape.ALL.stream().filter(top.fields()::containsKey).toList();
    if (shapes.size() != 1) {
      form.wrong(
          form.spot(top),
          shapes.isEmpty()
              ? "the rule compares, counts and looks for nothing"
              : "the rule has the shapes " + shapes,
          "give it one of: " + String.join(", ", FormShape.ALL));
      return null;
    }
    boolean oneEvent = !form.text(top, "scope").equals("entity");
    FormShape shape = FormShape.of(form, shapes.get(0), oneEvent, tolerances);
    return form.sound() ? drl(id, explain, shape) : null;
  }

  private void word(Node.Fields top, String name, Set<String> words) {
    String word = form.text(top, name);
    if (!word.isEmpty() && !words.contains(word)) {
      form.wrong(
          top.fields().get(name),
          "'" + name + "' is '" + Form.shown(word) + "'",
          Nearest.hint(word, words));
    }
  }

  private DrlFile drl(String id, Node.Fields explain, FormShape shape) {
    Spot head = form.spot(form.top());
    line("package rules.plain;", head);
    for (String type : List.of("Answer", "Claim", "Tolerance")) {
      if (shape.lines().stream().anyMatch(line -> line.text().contains(type + "("))) {
        line("import org.isnad.fact." + type + ";", head);
      }
    }
    for (String function : shape.functions()) {
      line("import static org.isnad.fact.Compare." + function + ";", head);
    }
    line("global org.isnad.verify.Findings findings;", head);
    line("rule \"" + id + "\"", head);
    List<String> tags = new ArrayList<>(TEXTS);
    tags.addAll(OPTIONAL);
    for (String tag : tags) {
      if (form.top().fields().containsKey(tag)) {
        tag(tag, form.top().fields().get(tag));
      }
    }
    for (Map.Entry<String, Node> language : explain.fields().entrySet()) {
      tag("explain_" + language.getKey(), language.getValue());
    }
    line("when", head);
    shape.lines().forEach(line -> line("  " + line.text(), line.spot()));
    line("then", head);
    line("  findings.flag(" + String.join(", ", shape.flagged()) + ");", head);
    line("end", head);
    return DrlFile.made(form.file(), String.join("\n", text) + "\n", spots);
  }

  private void tag(String name, Node value) {
    String said = value instanceof Node.Scalar scalar ? scalar.text() : "";
    String plain = said.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"");
    line("  @" + name + "(\"" + plain + "\")", form.spot(value));
  }

  private void line(String line, Spot spot) {
    text.add(line);
    spots.add(spot);
  }
}
