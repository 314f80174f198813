package org.isnad.registry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.fact.Entity;
import org.isnad.fact.Source;

/**
 * What the registry files say, checked.
 *
 * @param weak names that mean the entry only in context, by source or entity id
 * @param camps the larger side a party stands with, by party id
 * @param hostile parties a party fights or opposes, by party id, as written
 * @param heads generic words by their role
 * @param classes kinds of unnamed source that have a grade of their own
 */
record Contents(
    SortedMap<String, Source> sources,
    SortedMap<String, Entity> entities,
    SortedMap<String, List<String>> weak,
    Map<String, String> camps,
    Map<String, Set<String>> hostile,
    SortedMap<String, List<String>> heads,
    List<SourceClass> classes,
    List<Registry.Judgement> identities) {

  /** A kind of unnamed source, such as a commander who gives no name. */
  record SourceClass(
      String id, List<String> words, String reliability, String reason, String graded) {}

  /** See {@link Registry#recognition}. */
  List<Object> recognition() {
    List<Source> plain = sources.values().stream().map(Contents::plain).toList();
    List<List<String>> kinds = classes.stream().map(SourceClass::words).toList();
    SortedMap<String, List<String>> foes = new TreeMap<>();
    hostile.forEach((party, others) -> foes.put(party, others.stream().sorted().toList()));
    return List.of(
        plain, List.copyOf(entities.values()), weak, new TreeMap<>(camps), foes, heads, kinds);
  }

  private static Source plain(Source s) {
    return new Source(
        s.id(), s.name(), s.nameEn(), s.names(), s.kind(), "", "", "", s.party(), s.domains());
  }
}
