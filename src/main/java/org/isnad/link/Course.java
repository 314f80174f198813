package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Scenes of several articles that are told of one happening, while they are gathered. */
final class Course {
  private static final int MOST_SHOWN = 3;

  /** Why something does not belong, with what is told of the one and of the other. */
  record Objection(String basis, String one, String other) {}

  final List<Scene> scenes = new ArrayList<>();
  final Set<String> parties = new TreeSet<>();
  final Set<String> victims = new TreeSet<>();
  final boolean operation;
  boolean many;
  String family;
  Window window = Window.NONE;

  Course(boolean operation) {
    this.operation = operation;
  }

  void add(Scene scene, Traits traits) {
    scenes.add(scene);
    parties.addAll(traits.parties());
    victims.addAll(traits.victims());
    many |= traits.many();
    family = family == null ? traits.family() : family;
    window = window.hull(scene.window());
  }

  /**
   * What joining asks of a scene, worked out once.
   *
   * @param many whether it tells of more people than it names
   */
  record Traits(
      Set<String> parties, Set<String> victims, String family, boolean operation, boolean many) {}

  /** Why a scene may not belong: another kind, other dead, other sides. Null when it may. */
  Objection objection(Traits traits) {
    if (family != null && traits.family() != null && !family.equals(traits.family())) {
      return new Objection("apart-kind", family, traits.family());
    }
    boolean strangers =
        !victims.isEmpty()
            && !traits.victims().isEmpty()
            && !(many && traits.many()); // of many dead, two articles may name different ones
    boolean shared = traits.victims().stream().anyMatch(victims::contains);
    if (strangers && !shared && !operation) {
      return new Objection("apart-victims", few(victims), few(traits.victims()));
    }
    boolean sides =
        shared
            || parties.isEmpty()
            || traits.parties().isEmpty()
            || traits.parties().stream().anyMatch(parties::contains);
    return sides ? null : new Objection("apart-sides", few(parties), few(traits.parties()));
  }

  /** Whether a scene may belong. */
  boolean fits(Traits traits) {
    return objection(traits) == null;
  }

  private static String few(Set<String> ids) {
    return ids.stream().limit(MOST_SHOWN).collect(Collectors.joining("|"));
  }
}
