package org.isnad.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Document;
import org.isnad.link.Reasons.Reason;

/**
 * Joins the scenes of all articles into events: by place first, then along the days. Scenes of
 * different places meet only where one place lies in the other and exactly one event fits.
 */
final class Joins {
  /** Two scenes that were near one another and are not one, and why. */
  record Apart(Scene one, Scene other, Reason why) {}

  private final Directory directory;
  private final Map<String, Document> files;
  private final Tables tables;
  private final int attackGap;
  private final UnionFind sets = new UnionFind();
  private final Map<String, List<Reason>> reasons = new HashMap<>();
  private final List<Apart> apart = new ArrayList<>();
  private final Map<String, String> firstOf = new HashMap<>();

  Joins(Directory directory, Tables tables, Map<String, Document> files) {
    this.files = files;
    this.directory = directory;
    this.tables = tables;
    this.attackGap = tables.days("attack-gap");
  }

  /** Every scene id to the id of its set; ask {@link #reason} why. */
  UnionFind join(List<Scene> scenes) {
    Map<String, List<Scene>> stated = new TreeMap<>();
    Map<String, List<Scene>> loose = new TreeMap<>();
    List<Scene> undated = new ArrayList<>();
    for (Scene scene : scenes) {
      switch (scene.part) {
        case TOLL -> same("toll " + scene.place.key() + scene.window(), scene, "one-sum");
        case STANDING -> same("standing " + scene.place.text(), scene, "one-body");
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
      Courses here = new Courses(tables, decisions());
      here.stated(stated.getOrDefault(place, new ArrayList<>()));
      here.rough(loose.getOrDefault(place, new ArrayList<>()));
      courses.put(place, here.all());
    }
    narrow(courses);
    byVictims(undated, courses);
    leadUps(scenes);
    return sets;
  }

  private Courses.Decisions decisions() {
    return new Courses.Decisions() {
      @Override
      public void join(Scene scene, Course course) {
        Joins.this.join(
            course.scenes.get(0).id,
            scene,
            reason("place-and-days", scene, days(scene.window()), days(course.window)));
      }

      @Override
      public void keepApart(Scene scene, Course course, Course.Objection why) {
        apart.add(
            new Apart(
                scene, course.scenes.get(0), reason(why.basis(), scene, why.one(), why.other())));
      }
    };
  }

  private Reason reason(String basis, Scene scene, String one, String other) {
    String place = scene.place.key().isEmpty() ? scene.place.text() : scene.place.key();
    return new Reason(basis, files.get(scene.document).file(), place, one, other);
  }

  private void same(String key, Scene scene, String basis) {
    String first = firstOf.putIfAbsent(key, scene.id);
    if (first != null) {
      join(first, scene, reason(basis, scene, days(scene.window()), null));
    }
  }

  private void join(String first, Scene scene, Reason why) {
    sets.join(first, scene.id);
    reasons.computeIfAbsent(scene.id, k -> new ArrayList<>()).add(why);
  }

  /** Why a scene was joined to others. */
  List<Reason> reason(String scene) {
    return reasons.getOrDefault(scene, List.of());
  }

  /** Scenes that were near one another and were kept apart. */
  List<Apart> apart() {
    return apart;
  }

  static String days(Window window) {
    return window.from() == null
        ? "… – " + window.to()
        : window.from().equals(window.to())
            ? window.from().toString()
            : window.from() + " – " + (window.to() == null ? "…" : window.to());
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
          List<Course> fitting = fitting(wide, inside.getOrDefault(region(scene.place), List.of()));
          if (fitting.size() == 1) {
            join(fitting.get(0).scenes.get(0).id, scene, reason("region-only", scene, null, null));
          } else {
            for (Course town : fitting) {
              apart.add(
                  new Apart(scene, town.scenes.get(0), reason("apart-several", scene, null, null)));
            }
          }
        }
      }
    }
  }

  /** A side of a region ("north of ...") is as wide as the region when nothing says which towns. */
  private String region(Place place) {
    return directory.entity(place.key()).isPresent() || place.containers().isEmpty()
        ? place.key()
        : place.containers().get(0);
  }

  /** The events of towns in a region that may be the one told of it; two or more say none is. */
  private List<Course> fitting(Course wide, List<Course> towns) {
    Course.Traits its =
        new Course.Traits(wide.parties, wide.victims, wide.family, wide.operation, wide.many);
    List<Course> found = new ArrayList<>();
    for (Course town : towns) {
      if (town.window.from().isAfter(wide.window.to().plusDays(attackGap))) {
        break;
      }
      boolean known = town.victims.stream().anyMatch(wide.victims::contains);
      boolean alike =
          town.operation == wide.operation
              && town.parties.stream().anyMatch(wide.parties::contains);
      boolean beside = town.scenes.get(0).place.key().equals(wide.scenes.get(0).place.beside());
      if (!beside
          && town.window.near(wide.window, attackGap)
          && town.fits(its)
          && (known || alike)) {
        found.add(town);
        if (found.size() > 1) {
          break;
        }
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
      for (String victim : scene.traits.victims()) {
        List<String> candidates = byVictim.computeIfAbsent(victim, k -> new ArrayList<>());
        if (candidates.size() == 1) {
          join(candidates.get(0), scene, reason("same-victim", scene, victim, null));
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
        same("lead-up " + sets.find(scene.main.id), scene, "one-lead-up");
      }
    }
  }
}
