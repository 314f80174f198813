package org.isnad.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names to ids, in widening circles: as written; without generic first and last words; without
 * articles. The first circle that knows the name answers.
 */
final class NameIndex {
  private final Map<String, Set<String>> written = new HashMap<>();
  private final Map<String, Set<String>> bare = new HashMap<>();
  private final Map<String, Set<String>> loose = new HashMap<>();
  private final Set<String> heads;
  private final Set<String> tails;

  NameIndex(List<String> heads, List<String> tails) {
    this.heads = keys(heads);
    this.tails = keys(tails);
  }

  private static Set<String> keys(List<String> words) {
    Set<String> keys = new HashSet<>();
    words.forEach(word -> keys.add(NameKey.of(word)));
    return keys;
  }

  void put(String name, String id) {
    List<String> words = NameKey.words(name);
    if (words.isEmpty()) {
      return;
    }
    List<String> core = core(words);
    put(written, String.join(" ", words), id);
    put(bare, String.join(" ", core), id);
    put(loose, NameKey.withoutArticles(core), id);
  }

  private static void put(Map<String, Set<String>> map, String key, String id) {
    map.computeIfAbsent(key, k -> new TreeSet<>()).add(id);
  }

  /** Ids of the entries called so, sorted; several when the name is shared. */
  List<String> ids(String name) {
    List<String> words = NameKey.words(name);
    if (words.isEmpty()) {
      return List.of();
    }
    Set<String> found = written.get(String.join(" ", words));
    List<String> core = core(words);
    if (found == null) {
      found = written.get(String.join(" ", core));
    }
    if (found == null) {
      found = bare.get(String.join(" ", core));
    }
    if (found == null) {
      found = loose.get(NameKey.withoutArticles(core));
    }
    return found == null ? List.of() : List.copyOf(new LinkedHashSet<>(found));
  }

  /** The words without generic ones at either end; never without all of them. */
  private List<String> core(List<String> words) {
    List<String> core = new ArrayList<>(words);
    while (core.size() > 1 && heads.contains(core.get(0))) {
      core.remove(0);
    }
    while (core.size() > 1 && tails.contains(core.get(core.size() - 1))) {
      core.remove(core.size() - 1);
    }
    return core;
  }
}
