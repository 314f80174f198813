package org.isnad.knowledge;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file and the line it starts on, from 1. Scalars stay the text they were. */
public sealed interface Node {
  /** Line of the file, from 1. */
  int line();

  /** One text, number or word. */
  record Scalar(int line, String text) implements Node {}

  /** A list. */
  record Items(int line, List<Node> items) implements Node {}

  /**
   * A mapping, in the order of the file.
   *
   * @param lines the line of each field's name
   */
  record Fields(int line, Map<String, Node> fields, Map<String, Integer> lines) implements Node {}
}
