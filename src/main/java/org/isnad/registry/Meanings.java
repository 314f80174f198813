package org.isnad.registry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.fact.Entity;
import org.isnad.fact.Orthography;

/** Which entities a name, weak or not, may mean where something happens. */
final class Meanings {
  /** A name, and the id of the place or null. */
  private record Asked(String name, String place) {}

  private final Map<String, Entity> entities;
  private final Map<String, List<String>> weakNames;
  private final NameIndex names;
  private final Memo<Asked, Optional<List<Entity>>> answers = new Memo<>(this::find);

  Meanings(Map<String, Entity> entities, Map<String, List<String>> weakNames, NameIndex names) {
    this.entities = entities;
    this.weakNames = weakNames;
    this.names = names;
  }

  /** Empty when none of those it names is at home there. */
  Optional<List<Entity>> of(String name, String place) {
    return answers.get(new Asked(name, place));
  }

  private Optional<List<Entity>> find(Asked asked) {
    Set<String> ids =
        new TreeSet<>(weakNames.getOrDefault(Orthography.fold(asked.name()), List.of()));
    ids.addAll(names.ids(asked.name()));
    List<Entity> candidates = ids.stream().map(entities::get).filter(Objects::nonNull).toList();
    List<Entity> nearest = new Homes(entities).nearest(candidates, asked.place());
    return nearest.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(nearest));
  }
}
