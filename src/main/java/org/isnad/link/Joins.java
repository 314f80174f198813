package org.isnad.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins the scenes of all articles into events: by place first, then along the days. Scenes of
 * different places meet only where one place lies in the other and exactly one event fits.
 */
final class Joins {
  private final Wordbook words;
  private final Directory directory;
  private final Names names;
  private final Tables tables;
  private final int attackGap;
  private final UnionFind sets = new UnionFind();
  private final Map<String, List<String>> reasons = new TreeMap<>();
  private final Map<String, Course.Traits> traits = new HashMap<>();
  private final Map<String, String> firstOf = new HashMap<>();

  Joins(Wordbook words, Directory directory, Names names, Tables tables) {
    this.words = words;
    this.directory = directory;
    this.names = names;
    this.tables = tables;
    this.attackGap = tables.days("attack-gap");
  }

  /** Every scene id to the id of its set; ask {@link #reason} why. */
  UnionFind join(List<Scene> scenes) {
    Map<String, List<Scene>> stated = new TreeMap<>();
    Map<String, List<Scene>> loose = new TreeMap<>();
    List<Scene> undated = new ArrayList<>();
    for (Scene scene : scenes) {
      traits.put(
          scene.id,
          new Course.Traits(
              scene.parties(directory),
              scene.victims(names),
              scene.family(words),
              scene.operation(),
              scene.many(names)));
      switch (scene.part) {
        case TOLL ->
            same(
                "toll " + scene.place.key() + scene.window(),
                scene,
                "sums over one region and period");
        case STANDING ->
            same("standing " + scene.place.text(), scene, "standing facts of one body");
        case LEAD_UP -> {}
        default -> {
          if (scene.place.unknown() || scene.window().unknown()) {
            undated.add(scene);
          } else {
            boolean days = scene.window().stated();
            (days ? stated : loose)
                .computeIfAbsent(scene.place.key(), k -> new ArrayList<>())
                .add(scene);
          }
        }
      }
    }
    Map<String, List<Course>> courses = new TreeMap<>();
    Set<String> places = new TreeSet<>(stated.keySet());
    places.addAll(loose.keySet());
    for (String place : places) {
      Courses here =
          new Courses(
              tables,
              traits,
              (scene, course) -> join(course.scenes.get(0).id, scene.id, told(scene, course)));
      here.stated(stated.getOrDefault(place, new ArrayList<>()));
      here.rough(loose.getOrDefault(place, new ArrayList<>()));
      courses.put(place, here.all());
    }
    narrow(courses);
    byVictims(undated, courses);
    leadUps(scenes);
    return sets;
  }

  private void same(String key, Scene scene, String why) {
    String first = firstOf.putIfAbsent(key, scene.id);
    if (first != null) {
      join(first, scene.id, "Two articles tell of " + why + ".");
    }
  }

  private void join(String a, String b, String why) {
    sets.join(a, b);
    reasons.computeIfAbsent(b, k -> new ArrayList<>()).add(why);
  }

  /** Why a scene was joined to others. */
  List<String> reason(String scene) {
    return reasons.getOrDefault(scene, List.of());
  }

  private String told(Scene scene, Course course) {
    return "Told of "
        + directory.show(scene.place.key(), false)
        + " for "
        + days(scene.window())
        + ", beside reports for "
        + days(course.window)
        + ".";
  }

  static String days(Window window) {
    return window.from() == null
        ? "days up to " + window.to()
        : window.from().equals(window.to())
            ? window.from().toString()
            : window.from() + " to " + (window.to() == null ? "an open end" : window.to());
  }

  /** An event told of a region only is the one event of a town in it, if exactly one fits. */
  private void narrow(Map<String, List<Course>> courses) {
    Map<String, List<Course>> inside = new TreeMap<>();
    courses.values().stream()
        .flatMap(List::stream)
        .filter(c -> !c.scenes.get(0).place.broad())
        .forEach(
            c ->
                c.scenes
                    .get(0)
                    .place
                    .containers()
                    .forEach(
                        above -> inside.computeIfAbsent(above, k -> new ArrayList<>()).add(c)));
    inside.values().forEach(list -> list.sort(Comparator.comparing(c -> c.window.from())));
    for (List<Course> list : courses.values()) {
      for (Course wide : list) {
        Scene scene = wide.scenes.get(0);
        if (scene.place.broad()) {
          Course only = only(wide, inside.getOrDefault(scene.place.key(), List.of()));
          if (only != null) {
            join(
                only.scenes.get(0).id,
                scene.id,
                "Told of "
                    + directory.show(scene.place.key(), false)
                    + " only; one event there fits.");
          }
        }
      }
    }
  }

  private Course only(Course wide, List<Course> towns) {
    Course.Traits its =
        new Course.Traits(wide.parties, wide.victims, wide.family, wide.operation, wide.many);
    Course found = null;
    for (Course town : towns) {
      if (town.window.from().isAfter(wide.window.to().plusDays(attackGap))) {
        break;
      }
      boolean known = town.victims.stream().anyMatch(wide.victims::contains);
      boolean alike =
          town.operation == wide.operation
              && town.parties.stream().anyMatch(wide.parties::contains);
      if (town.window.near(wide.window, attackGap) && town.fits(its) && (known || alike)) {
        if (found != null) {
          return null;
        }
        found = town;
      }
    }
    return found;
  }

  /** Scenes without day or place join only the event in which the same named person suffers. */
  private void byVictims(List<Scene> undated, Map<String, List<Course>> courses) {
    Map<String, List<String>> byVictim = new TreeMap<>();
    courses.values().stream()
        .flatMap(List::stream)
        .forEach(
            c ->
                c.victims.forEach(
                    v ->
                        byVictim
                            .computeIfAbsent(v, k -> new ArrayList<>())
                            .add(c.scenes.get(0).id)));
    undated.sort(Comparator.comparing(s -> s.id));
    for (Scene scene : undated) {
      for (String victim : traits.get(scene.id).victims()) {
        List<String> candidates = byVictim.computeIfAbsent(victim, k -> new ArrayList<>());
        if (candidates.size() == 1) {
          join(
              candidates.get(0),
              scene.id,
              "Names the same victim, " + names.show(victim, false) + ".");
          break;
        } else if (candidates.isEmpty()) {
          candidates.add(scene.id);
        }
      }
    }
  }

  private void leadUps(List<Scene> scenes) {
    for (Scene scene : scenes) {
      if (scene.part == Scene.Part.LEAD_UP && scene.main != null) {
        same("lead-up " + sets.find(scene.main.id), scene, "what led up to one event");
      }
    }
  }
}
