package org.isnad.registry;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file and the line it starts on, from 1. Scalars stay the text they were. */
sealed interface Node {
  int line();

  record Scalar(int line, String text) implements Node {}

  record Items(int line, List<Node> items) implements Node {}

  record Fields(int line, Map<String, Node> fields) implements Node {}
}
