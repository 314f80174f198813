package org.isnad.link;

import java.util.HashMap;
import java.util.Map;

/** Sets of ids that grow together; each set is named by its smallest id, so order never matters. */
final class UnionFind {
  private final Map<String, String> parents = new HashMap<>();

  /** The smallest id of the set that holds {@code id}. */
  String find(String id) {
    String root = id;
    for (String up = parents.get(root); up != null && !up.equals(root); up = parents.get(root)) {
      root = up;
    }
    String walk = id;
    while (!walk.equals(root)) {
      String next = parents.getOrDefault(walk, root);
      parents.put(walk, root);
      walk = next;
    }
    return root;
  }

  /** Joins the sets of both. */
  void join(String a, String b) {
    String left = find(a);
    String right = find(b);
    if (left.compareTo(right) <= 0) {
      parents.put(right, left);
    } else {
      parents.put(left, right);
    }
  }
}
