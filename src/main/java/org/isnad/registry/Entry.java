package org.isnad.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.knowledge.KnowledgeFile;
import org.isnad.knowledge.Nearest;
import org.isnad.knowledge.Node;

/**
 * One mapping of a registry file and where it stands, so that a problem can name its line.
 *
 * @param section the list it stands in, such as {@code sources}
 */
record Entry(String section, KnowledgeFile file, Node.Fields node) {

  /** How messages call it: the section and the id. */
  String title() {
    String id = text("id");
    return section + " entry" + (id.isEmpty() ? "" : " '" + id + "'");
  }

  int lineOf(String field) {
    Node value = node.fields().get(field);
    return value == null ? node.line() : value.line();
  }

  boolean has(String field) {
    return node.fields().containsKey(field);
  }

  /** A field's text; empty when it is absent or is not text. */
  String text(String field) {
    return node.fields().get(field) instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  String text(String field, String absent) {
    String text = text(field);
    return text.isEmpty() ? absent : text;
  }

  /** A field's texts; one text counts as a list of one. */
  List<String> texts(String field) {
    Node value = node.fields().get(field);
    if (value instanceof Node.Scalar scalar) {
      return scalar.text().isEmpty() ? List.of() : List.of(scalar.text());
    }
    List<String> texts = new ArrayList<>();
    if (value instanceof Node.Items list) {
      for (Node item : list.items()) {
        if (item instanceof Node.Scalar scalar && !scalar.text().isEmpty()) {
          texts.add(scalar.text());
        }
      }
    }
    return texts;
  }

  boolean flag(String field) {
    return text(field).equals("true");
  }

  /** Reports fields that nothing reads and values of a wrong shape. */
  void checkShape(Map<String, Shape> known, Set<String> required, Problems problems) {
    for (Map.Entry<String, Node> field : node.fields().entrySet()) {
      Shape shape = known.get(field.getKey());
      if (shape == null) {
        problems.add(
            "registry-field",
            this,
            field.getKey(),
            "has a field '" + field.getKey() + "' that nothing reads",
            Nearest.hint(field.getKey(), known.keySet()));
      } else if (!shape.fits(field.getValue())) {
        problems.add(
            "registry-field",
            this,
            field.getKey(),
            "gives '" + field.getKey() + "' in a wrong form",
            "write " + shape.form);
      }
    }
    for (String field : new TreeSet<>(required)) {
      if (!has(field) || (texts(field).isEmpty() && known.get(field) != Shape.GROUPS)) {
        problems.add(
            "registry-missing", this, "", "lacks '" + field + "'", "add '" + field + ": ...'");
      }
    }
  }

  /** The forms a value may have. */
  enum Shape {
    TEXT("one text"),
    TEXTS("a list of texts, such as [a, b]"),
    GROUPS("a mapping of lists of texts, such as {army: [a, b]}"),
    FLAG("true or false");

    private final String form;

    Shape(String form) {
      this.form = form;
    }

    boolean fits(Node node) {
      return switch (this) {
        case TEXT -> node instanceof Node.Scalar;
        case FLAG -> node instanceof Node.Scalar s && s.text().matches("true|false");
        case TEXTS -> node instanceof Node.Scalar || allScalars(node);
        case GROUPS ->
            node instanceof Node.Fields f && f.fields().values().stream().allMatch(TEXTS::fits);
      };
    }

    private static boolean allScalars(Node node) {
      return node instanceof Node.Items list
          && list.items().stream().allMatch(Node.Scalar.class::isInstance);
    }
  }
}
