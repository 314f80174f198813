package org.isnad.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.knowledge.KnowledgeFile;
import org.isnad.knowledge.Nearest;
import org.isnad.knowledge.Node;

/** One rule in plain form: a tree of fields that knows where each piece of it was written. */
final class Form {
  private static final int LONGEST_TEXT = 500;
  private static final int LONGEST_LIST = 200;

  private final KnowledgeFile file;
  private final Node.Fields top;
  private final Map<Node, Spot> moved;
  private final Problems problems;
  private final int before;

  /**
   * A form.
   *
   * @param moved pieces that were not written in the file but in the row of a table
   */
  Form(KnowledgeFile file, Node.Fields top, Map<Node, Spot> moved, Problems problems) {
    this.file = file;
    this.top = top;
    this.moved = new IdentityHashMap<>(moved);
    this.problems = problems;
    this.before = problems.count();
  }

  KnowledgeFile file() {
    return file;
  }

  Node.Fields top() {
    return top;
  }

  /** Whether nothing was found wrong with it so far. */
  boolean sound() {
    return problems.count() == before;
  }

  /** Where a piece was written. */
  Spot spot(Node node) {
    return moved.getOrDefault(node, new Spot(file, node.line()));
  }

  /** Where the name of a field was written. */
  Spot spot(Node.Fields fields, String name) {
    return new Spot(file, fields.lines().getOrDefault(name, fields.line()));
  }

  void wrong(Spot spot, String message, String remedy) {
    problems.add("rule-form", spot, message, remedy);
  }

  void wrong(Node node, String message, String remedy) {
    wrong(spot(node), message, remedy);
  }

  /** Complains of every field that the form does not know. */
  void only(Node.Fields fields, String what, Collection<String> known) {
    for (String name : fields.fields().keySet()) {
      if (!known.contains(name)) {
        wrong(spot(fields, name), what + " has no field '" + name + "'", Nearest.hint(name, known));
      }
    }
  }

  /** A field's text; empty, with a complaint when it holds something else. */
  String text(Node.Fields fields, String name) {
    Node node = fields.fields().get(name);
    if (node == null || node instanceof Node.Scalar) {
      return node == null ? "" : ((Node.Scalar) node).text();
    }
    wrong(spot(fields, name), "'" + name + "' is not a text", "write one line: " + name + ": ...");
    return "";
  }

  /** A field's mapping; null, with a complaint when it is missing or something else. */
  Node.Fields fields(Node.Fields fields, String name) {
    Node node = fields.fields().get(name);
    if (node instanceof Node.Fields found) {
      return found;
    }
    wrong(
        spot(fields, name),
        node == null ? "'" + name + "' is missing" : "'" + name + "' holds no fields",
        "write " + name + ": with its fields below, two spaces further in");
    return null;
  }

  /** Scalars of a field that holds one or a list of them; none when it is missing. */
  List<Node.Scalar> list(Node.Fields fields, String name) {
    Node node = fields.fields().get(name);
    return node == null ? List.of() : scalars(node, name);
  }

  /** Scalars of a node that is one or a list of them. */
  List<Node.Scalar> scalars(Node node, String name) {
    if (node instanceof Node.Scalar one) {
      return List.of(one);
    }
    List<Node.Scalar> found = new ArrayList<>();
    if (node instanceof Node.Items items) {
      for (Node item : items.items()) {
        if (item instanceof Node.Scalar one) {
          found.add(one);
        } else {
          wrong(item, "'" + name + "' lists more than words", "write " + name + ": [one, two]");
        }
      }
      if (found.size() > LONGEST_LIST) {
        wrong(node, "'" + name + "' lists more than " + LONGEST_LIST, "make two rules of it");
        return found.subList(0, LONGEST_LIST);
      }
    } else {
      wrong(node, "'" + name + "' holds fields", "write " + name + ": word, or [one, two]");
    }
    return found;
  }

  /** A text as a rule writes it; complains when a rule cannot hold it. */
  String quoted(Node.Scalar node) {
    String text = node.text();
    if (text.isEmpty()
        || text.length() > LONGEST_TEXT
        || text.matches("(?s).*[\"'\\\\\\p{Cntrl}].*")) {
      wrong(
          node,
          text.isEmpty() ? "a value is empty" : "'" + shown(text) + "' cannot stand in a rule",
          "write 1 to " + LONGEST_TEXT + " characters on one line, without quotes and backslashes");
      return "\"\"";
    }
    return "\"" + text + "\"";
  }

  /** A text of strangers, cut to what a message can show. */
  static String shown(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return line.length() <= 40 ? line : line.substring(0, 40) + "...";
  }
}
