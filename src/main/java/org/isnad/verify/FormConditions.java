package org.isnad.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.fact.Figure;
import org.isnad.knowledge.Nearest;
import org.isnad.knowledge.Node;

/** Conditions of a plain form, {@code field: what}, as constraints of a pattern. */
final class FormConditions {
  private static final Set<String> BOUNDS = Set.of("at-least", "at-most", "exactly");
  private static final Set<String> WAYS = Set.of("not", "at-least", "at-most", "exactly");

  private final Form form;
  private final Class<?> fact;
  private final Map<String, FormField> fields;
  private final Set<String> tolerances;

  /** Functions of Compare that the constraints call. */
  final Set<String> functions = new TreeSet<>();

  /** Tolerances that the constraints ask for. */
  final Set<String> asked = new TreeSet<>();

  FormConditions(Form form, Class<?> fact, Set<String> tolerances) {
    this.form = form;
    this.fact = fact;
    this.fields = FormField.of(fact);
    this.tolerances = tolerances;
  }

  /** Constraints for every condition of a mapping, in its order. */
  List<String> of(Node.Fields conditions) {
    List<String> constraints = new ArrayList<>();
    conditions
        .fields()
        .forEach(
            (name, node) -> {
              FormField field = field(name, form.spot(conditions, name));
              if (field != null) {
                condition(field, node, constraints);
              }
            });
    return constraints;
  }

  /** A field by name; null with a complaint. */
  FormField field(String name, Spot spot) {
    FormField field = fields.get(name);
    if (field == null) {
      form.wrong(
          spot,
          "no field of " + fact.getSimpleName() + " is called '" + Form.shown(name) + "'",
          Nearest.hint(name, fields.keySet()));
    }
    return field;
  }

  /** What a comparison is given: a field, or the name of a tolerance; null with a complaint. */
  FormField argument(String name, Spot spot) {
    if (fields.containsKey(name)) {
      return fields.get(name);
    }
    if (name.matches("[0-9.]+")) {
      form.wrong(
          spot,
          "the number " + Form.shown(name) + " has no name",
          "write a row of tables/tolerances.csv with its reason, and its name here");
      return null;
    }
    Set<String> known = new TreeSet<>(fields.keySet());
    known.addAll(tolerances);
    form.wrong(
        spot,
        "no field and no tolerance is called '" + Form.shown(name) + "'",
        Nearest.hint(name, known));
    return null;
  }

  private void condition(FormField field, Node node, List<String> into) {
    if (node instanceof Node.Fields ways) {
      form.only(ways, "a condition", WAYS);
      ways.fields().forEach((way, what) -> way(field, way, what, into));
    } else if (node instanceof Node.Scalar one && one.text().equals("present")) {
      into.add(present(field));
    } else if (node instanceof Node.Scalar one && one.text().equals("absent")) {
      into.add(
          field.list() || field.type() == Figure.class
              ? "!(" + present(field) + ")"
              : field.own() + " == null");
    } else {
      equal(field, node, into);
    }
  }

  private String present(FormField field) {
    if (field.list()) {
      return distinct(field) + " > 0";
    }
    return field.type() == Figure.class ? call("known", field.own()) : field.own() + " != null";
  }

  private void way(FormField field, String way, Node what, List<String> into) {
    if (way.equals("not")) {
      not(field, what, into);
    } else if (BOUNDS.contains(way)) {
      bound(field, way, what, into);
    }
  }

  private void equal(FormField field, Node node, List<String> into) {
    List<Node.Scalar> values = form.scalars(node, field.path());
    if (field.type() == Figure.class) {
      values.forEach(value -> bound(field, "exactly", value, into));
    } else if (text(field, node)) {
      List<String> quoted = quoted(field, values);
      if (field.list()) {
        List<String> each = new ArrayList<>();
        quoted.forEach(q -> each.add(field.own() + " contains " + q));
        into.add(each.size() == 1 ? each.get(0) : "(" + String.join(" || ", each) + ")");
      } else if (!quoted.isEmpty()) {
        into.add(
            quoted.size() == 1
                ? field.own() + " == " + quoted.get(0)
                : field.own() + " in (" + String.join(", ", quoted) + ")");
      }
    }
  }

  /** What is not stated is not another: an unknown side fits no {@code {not: army}}. */
  private void not(FormField field, Node node, List<String> into) {
    List<Node.Scalar> values = form.scalars(node, field.path());
    if (text(field, node)) {
      List<String> quoted = quoted(field, values);
      if (field.list()) {
        quoted.forEach(q -> into.add(field.own() + " excludes " + q));
      } else {
        into.add(field.own() + " != null");
        quoted.forEach(q -> into.add(field.own() + " != " + q));
      }
    }
  }

  private boolean text(FormField field, Node node) {
    boolean text = field.type() == String.class || field.list();
    if (!text) {
      form.wrong(
          node,
          "'" + field.path() + "' is no text to compare with",
          "ask whether it is present or absent, or compare it in where:");
    }
    return text;
  }

  private List<String> quoted(FormField field, List<Node.Scalar> values) {
    List<String> quoted = new ArrayList<>();
    for (Node.Scalar value : values) {
      if (!field.words().isEmpty() && !field.words().contains(value.text())) {
        form.wrong(
            value,
            "'" + field.path() + "' is never '" + Form.shown(value.text()) + "'",
            Nearest.hint(value.text(), field.words()));
      }
      quoted.add(form.quoted(value));
    }
    return quoted;
  }

  /** A bound on a figure, or on how many a list holds. */
  void bound(FormField field, String way, Node what, List<String> into) {
    if (!(what instanceof Node.Scalar value)) {
      form.wrong(what, "'" + way + "' is no number", "write " + way + ": 2");
      return;
    }
    if (!field.list() && field.type() != Figure.class) {
      form.wrong(
          what,
          "'" + field.path() + "' cannot be counted",
          "figures and lists can: " + String.join(", ", countable()));
      return;
    }
    String number = number(value);
    boolean figure = field.type() == Figure.class;
    if (!way.equals("at-most")) {
      into.add((figure ? call("least", field.own()) : distinct(field)) + " >= " + number);
    }
    if (!way.equals("at-least")) {
      into.add((figure ? call("most", field.own()) : distinct(field)) + " <= " + number);
    }
  }

  private List<String> countable() {
    List<String> found = new ArrayList<>(FormField.fitting(fact, Figure.class));
    fields.values().stream().filter(FormField::list).forEach(f -> found.add(f.path()));
    return found;
  }

  /** A number as it stands, or the variable of a tolerance. */
  private String number(Node.Scalar value) {
    if (value.text().matches("[0-9]{1,9}")) {
      return new BigDecimal(value.text()).toPlainString();
    }
    String variable = tolerance(value.text());
    if (variable == null) {
      form.wrong(
          value,
          "'" + Form.shown(value.text()) + "' is no whole number and no tolerance",
          "write digits, or a row of tables/tolerances.csv; "
              + Nearest.hint(value.text(), tolerances));
      return "0";
    }
    return variable;
  }

  /** The variable of a tolerance, or null when no row has this name. */
  String tolerance(String name) {
    if (!tolerances.contains(name)) {
      return null;
    }
    asked.add(name);
    return variable(name);
  }

  static String variable(String tolerance) {
    return "$tolerance_" + tolerance.replace('-', '_');
  }

  private String distinct(FormField field) {
    return call("distinct", field.own());
  }

  private String call(String function, String argument) {
    functions.add(function);
    return function + "(" + argument + ")";
  }
}
