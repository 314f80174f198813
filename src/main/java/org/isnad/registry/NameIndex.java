package org.isnad.registry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names to ids, in widening circles: as written; without generic first and last words; without
 * articles. The first circle that knows the name answers.
 */
final class NameIndex {
  private final Map<String, List<String>> written = new HashMap<>();
  private final Map<String, List<String>> bare = new HashMap<>();
  private final Map<String, List<String>> loose = new HashMap<>();
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

  private static void put(Map<String, List<String>> map, String key, String id) {
    map.merge(key, List.of(id), NameIndex::joined);
  }

  /** Both lists in one, sorted and each id once. */
  static List<String> joined(List<String> some, List<String> more) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  /** Ids of the entries called so, sorted; several when the name is shared. */
  List<String> ids(String name) {
    List<String> words = NameKey.words(name);
    if (words.isEmpty()) {
      return List.of();
    }
    List<String> found = written.get(String.join(" ", words));
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
    return found == null ? List.of() : found;
  }

  /** The words without generic ones at either end; never without all of them. */
  private List<String> core(List<String> words) {
    int from = 0;
    int to = words.size();
    while (to - from > 1 && heads.contains(words.get(from))) {
      from++;
    }
    while (to - from > 1 && tails.contains(words.get(to - 1))) {
      to--;
    }
    return words.subList(from, to);
  }
}
