package org.isnad.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scenes of one article so far, and where a new one is opened. */
final class Board {
  private final String document;
  private final int rough;
  private final List<Scene> scenes = new ArrayList<>();
  private final Map<Strand, Scene> byStrand = new LinkedHashMap<>();
  private Scene main;
  private Scene lead;

  Board(String document, int rough) {
    this.document = document;
    this.rough = rough;
  }

  /** Opens the main scene: on the main strand of days, or at the place told of most. */
  Scene main(Strand strand, List<Told> told) {
    Place place = strand != null ? strand.place : mostTold(told);
    main = scene(place, Scene.Part.MAIN, strand == null ? Window.NONE : strand.window);
    if (strand != null) {
      byStrand.put(strand, main);
    }
    return main;
  }

  /** Whether a strand has a scene already. */
  boolean has(Strand strand) {
    return byStrand.containsKey(strand);
  }

  /** The scene of a strand. */
  Scene on(Strand strand) {
    return byStrand.computeIfAbsent(strand, s -> scene(s.place, Scene.Part.OTHER, s.window));
  }

  List<Scene> scenes() {
    return scenes;
  }

  /** Without any dated spot: the place told of most, the first of equals. */
  private static Place mostTold(List<Told> told) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Place> places = new LinkedHashMap<>();
    for (Told claim : told) {
      if (!claim.place().unknown()) {
        counts.merge(claim.place().key(), claim.place().broad() ? 1 : 2, Integer::sum);
        places.putIfAbsent(claim.place().key(), claim.place());
      }
    }
    String best = null;
    for (String key : counts.keySet()) {
      best = best == null || counts.get(key) > counts.get(best) ? key : best;
    }
    return best == null ? Place.NONE : places.get(best);
  }

  Scene scene(Place place, Scene.Part part, Window window) {
    Scene scene = new Scene(document + ":" + scenes.size(), document, place, part, window);
    scenes.add(scene);
    return scene;
  }

  /** What led up to the main event. */
  Scene lead() {
    if (lead == null) {
      lead = scene(main.place, Scene.Part.LEAD_UP, Window.NONE);
    }
    return lead;
  }

  /** The sum over a region and period that a claim belongs to. */
  Scene tollOf(Told claim) {
    for (Scene scene : scenes) {
      if (scene.part == Scene.Part.TOLL
          && scene.place.key().equals(claim.place().key())
          && scene.window().equals(claim.window())) {
        return scene;
      }
    }
    return scene(claim.place(), Scene.Part.TOLL, claim.window());
  }

  /** Background by place and rough time; within one paragraph the time alone decides. */
  Scene roughly(Place place, Window window, Scene previous) {
    for (Scene scene : scenes) {
      if (scene.part == Scene.Part.OTHER
          && !scene.window().stated()
          && scene.window().near(window, 0)
          && sameStart(scene.window(), window)
          && (scene.place.key().equals(place.key()) || (scene == previous && place.broad()))) {
        return scene;
      }
    }
    return scene(place, Scene.Part.OTHER, window);
  }

  private boolean sameStart(Window a, Window b) {
    if (a.from() == null || b.from() == null) {
      return a.from() == null && b.from() == null;
    }
    return Math.abs(a.from().toEpochDay() - b.from().toEpochDay()) <= rough;
  }

  /** The last scene told of a place, when it lies at another time than the given one. */
  Scene before(Place place, Window window) {
    for (int i = scenes.size() - 1; i >= 0; i--) {
      Scene scene = scenes.get(i);
      if (scene.place.key().equals(place.key()) && !scene.claims.isEmpty()) {
        return scene.window().near(window, 0) ? null : scene;
      }
    }
    return null;
  }
}
