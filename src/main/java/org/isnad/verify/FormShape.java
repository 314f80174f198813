package org.isnad.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.knowledge.Nearest;
import org.isnad.knowledge.Node;

/** The left side of a rule in plain form: what is compared, counted, or looked for in words. */
final class FormShape {
  /** The shapes; a form has one of them. */
  static final List<String> ALL = List.of("compare", "count", "words");

  private static final Set<String> COUNTED =
      Set.of("roots.proven", "roots.possible", "outlets", "parties", "claims", "documents");

  private static final Set<String> ONE_EVENT = Set.of("question", "event", "subevent");

  /** Fields that every answer has, so that two of them never agree in saying nothing. */
  private static final Set<String> NEVER_EMPTY =
      Set.of("question", "topic", "type", "polarity", "modality");

  private final Form form;
  private final Set<String> tolerances;
  private final List<Line> lines = new ArrayList<>();
  private final List<String> flagged = new ArrayList<>();
  private final Set<String> functions = new TreeSet<>();

  /** A line of the left side and where it was written. */
  record Line(String text, Spot spot) {}

  private FormShape(Form form, Set<String> tolerances) {
    this.form = form;
    this.tolerances = tolerances;
  }

  /** Reads the shape; what is wrong goes to the form's problems. */
  static FormShape of(Form form, String shape, boolean oneEvent, Set<String> tolerances) {
    FormShape read = new FormShape(form, tolerances);
    Node.Fields fields = form.fields(form.top(), shape);
    if (fields != null) {
      switch (shape) {
        case "compare" -> read.compare(fields, oneEvent);
        case "count" -> read.count(fields);
        default -> read.words(fields);
      }
    }
    return read;
  }

  List<Line> lines() {
    return lines;
  }

  /** Variables to flag. */
  List<String> flagged() {
    return flagged;
  }

  /** Functions of Compare to import. */
  Set<String> functions() {
    return functions;
  }

  private void compare(Node.Fields shape, boolean oneEvent) {
    form.only(shape, "compare", List.of("first", "second", "same", "differ", "where"));
    FormConditions conditions = new FormConditions(form, Answer.class, tolerances);
    List<String> first = conditions(conditions, shape, "first");
    List<String> own = conditions(conditions, shape, "second");
    List<String> second = new ArrayList<>();
    boolean joined = false;
    for (Node.Scalar name : form.list(shape, "same")) {
      FormField field = conditions.field(name.text(), form.spot(name));
      if (field != null && field.type() != String.class && !field.list()) {
        form.wrong(
            name,
            "'" + field.path() + "' cannot be the same word for word",
            "compare it in where: compatible(value), near(lastReported, same-count)");
      } else if (field != null) {
        joined |= !oneEvent || ONE_EVENT.contains(field.path());
        second.add(field.own() + " == " + field.of("$first"));
        if (!NEVER_EMPTY.contains(field.path())) {
          second.add(field.own() + " != null");
        }
      }
    }
    if (!joined) {
      form.wrong(
          form.spot(form.top(), "compare"),
          "the two answers are tied to no " + (oneEvent ? "event or question" : "common field"),
          "add same: [" + (oneEvent ? "question]" : "actor]"));
    }
    FormJoin join = new FormJoin(form, conditions, Answer.class);
    List<String> asked = new ArrayList<>();
    for (Node.Scalar name : form.list(shape, "differ")) {
      FormField field = conditions.field(name.text(), form.spot(name));
      if (field != null) {
        conditions.functions.add("differ");
        asked.add("differ(" + field.own() + ", " + field.of("$first") + ")");
      }
    }
    for (Node.Scalar line : lines(form.list(shape, "where"))) {
      String constraint = join.of(line);
      if (constraint != null) {
        asked.add(constraint);
      }
    }
    // a pair that reads the same both ways is visited once
    second.add(join.even && first.equals(own) ? "rank > $first.rank" : "id != $first.id");
    second.addAll(own);
    second.addAll(asked);
    tolerances(conditions, form.spot(form.top(), "compare"));
    pattern("$first", "Answer", first, form.spot(shape, "first"));
    pattern("$second", "Answer", second, form.spot(shape, "second"));
    functions.addAll(conditions.functions);
  }

  /** In a list between brackets YAML takes the comma of {@code within(value, toll)} for its own. */
  private static List<Node.Scalar> lines(List<Node.Scalar> parts) {
    List<Node.Scalar> lines = new ArrayList<>();
    for (Node.Scalar part : parts) {
      Node.Scalar last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      if (last != null && last.text().indexOf('(') >= 0 && last.text().indexOf(')') < 0) {
        lines.remove(last);
        lines.add(new Node.Scalar(last.line(), last.text() + ", " + part.text()));
      } else {
        lines.add(part);
      }
    }
    return lines;
  }

  private List<String> conditions(FormConditions conditions, Node.Fields shape, String name) {
    Node node = shape.fields().get(name);
    if (node instanceof Node.Scalar empty && empty.text().isEmpty()) {
      return List.of();
    }
    Node.Fields fields = form.fields(shape, name);
    return fields == null ? List.of() : conditions.of(fields);
  }

  private void count(Node.Fields shape) {
    form.only(shape, "count", List.of("answer", "of", "at-least", "at-most", "exactly"));
    FormConditions conditions = new FormConditions(form, Answer.class, tolerances);
    List<String> constraints = new ArrayList<>(conditions(conditions, shape, "answer"));
    String of = form.text(shape, "of");
    if (!COUNTED.contains(of)) {
      form.wrong(
          form.spot(shape, "of"),
          of.isEmpty() ? "'of' is missing" : "'" + Form.shown(of) + "' cannot be counted",
          Nearest.hint(of, COUNTED));
    } else {
      FormField field = conditions.field(of, form.spot(shape, "of"));
      int before = constraints.size();
      for (String way : List.of("at-least", "at-most", "exactly")) {
        if (shape.fields().containsKey(way)) {
          conditions.bound(field, way, shape.fields().get(way), constraints);
        }
      }
      if (constraints.size() == before && form.sound()) {
        form.wrong(shape, "count says no number", "add at-least: 2, at-most: 1 or exactly: 1");
      }
    }
    tolerances(conditions, form.spot(form.top(), "count"));
    pattern("$answer", "Answer", constraints, form.spot(form.top(), "count"));
    functions.addAll(conditions.functions);
  }

  private void words(Node.Fields shape) {
    form.only(shape, "words", List.of("claim", "in", "any", "all", "none"));
    FormConditions conditions = new FormConditions(form, Claim.class, tolerances);
    List<String> constraints = new ArrayList<>(conditions(conditions, shape, "claim"));
    String in = shape.fields().containsKey("in") ? form.text(shape, "in") : "quote";
    FormField field = conditions.field(in, form.spot(shape, "in"));
    if (field != null && field.type() != String.class) {
      form.wrong(form.spot(shape, "in"), "'" + in + "' holds no words", "write in: quote");
    } else if (field != null) {
      List<String> any = said(field, shape, "any");
      if (!any.isEmpty()) {
        constraints.add("(" + String.join(" || ", any) + ")");
      }
      List<String> all = said(field, shape, "all");
      constraints.addAll(all);
      if (any.isEmpty() && all.isEmpty()) {
        form.wrong(shape, "words looks for no words", "add any: [one word, another]");
      }
      said(field, shape, "none").forEach(says -> constraints.add("!" + says));
    }
    tolerances(conditions, form.spot(form.top(), "words"));
    pattern("$claim", "Claim", constraints, form.spot(form.top(), "words"));
    functions.addAll(conditions.functions);
    functions.add("says");
  }

  private List<String> said(FormField field, Node.Fields shape, String list) {
    List<String> said = new ArrayList<>();
    for (Node.Scalar word : form.list(shape, list)) {
      said.add("says(" + field.own() + ", " + form.quoted(word) + ")");
    }
    return said;
  }

  private void tolerances(FormConditions conditions, Spot spot) {
    for (String name : conditions.asked) {
      lines.add(
          new Line(
              "Tolerance( name == \"" + name + "\", " + FormConditions.variable(name) + ": share )",
              spot));
    }
  }

  private void pattern(String variable, String type, List<String> constraints, Spot spot) {
    String inside = constraints.isEmpty() ? "" : " " + String.join(", ", constraints) + " ";
    lines.add(new Line(variable + ": " + type + "(" + inside + ")", spot));
    flagged.add(variable);
  }
}
