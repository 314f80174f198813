package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Scenes of several articles that are told of one happening, while they are gathered. */
final class Course {
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

  /** Whether a scene may belong: no other family, no other sides, no other dead. */
  boolean fits(Traits traits) {
    if (family != null && traits.family() != null && !family.equals(traits.family())) {
      return false;
    }
    boolean strangers =
        !victims.isEmpty()
            && !traits.victims().isEmpty()
            && !(many && traits.many()); // of many dead, two articles may name different ones
    boolean shared = traits.victims().stream().anyMatch(victims::contains);
    if (strangers && !shared && !operation) {
      return false;
    }
    return shared
        || parties.isEmpty()
        || traits.parties().isEmpty()
        || traits.parties().stream().anyMatch(parties::contains);
  }
}
