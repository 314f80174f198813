package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An event while its scenes are gathered. */
final class EventDraft {

  final List<Scene> scenes = new ArrayList<>();
  final Set<String> reasons = new LinkedHashSet<>();
  final Map<String, Integer> backgroundOf = new TreeMap<>();
  String id;
  boolean main;

  /** The place told of most, a spot before a region. */
  Place place() {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Place> places = new TreeMap<>();
    for (Scene scene : scenes) {
      if (!scene.place.unknown()) {
        counts.merge(
            scene.place.key(), scene.claims.size() * (scene.place.broad() ? 1 : 100), Integer::sum);
        places.putIfAbsent(scene.place.key(), scene.place);
      }
    }
    String best = null;
    for (String key : counts.keySet()) {
      best = best == null || counts.get(key) > counts.get(best) ? key : best;
    }
    return best == null ? Place.NONE : places.get(best);
  }

  /** The stated days of its scenes, or the rough ones when nobody states any. */
  Window window() {
    Window window = Window.NONE;
    if (scenes.get(0).part == Scene.Part.LEAD_UP) {
      for (Scene scene : scenes) {
        for (Told claim : scene.claims) {
          window = claim.timed() ? window.reach(claim.window()) : window;
        }
      }
      Scene told = scenes.get(0).main;
      LocalDate from = told == null ? null : told.window().from();
      return !window.unknown() || from == null
          ? window
          : new Window(null, from.minusDays(1), false);
    }
    boolean stated = scenes.stream().anyMatch(s -> s.window().stated());
    for (Scene scene : scenes) {
      if (!stated || scene.window().stated()) {
        window = window.hull(scene.window());
      }
    }
    return window;
  }
}
