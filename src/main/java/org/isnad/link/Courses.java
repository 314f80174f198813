package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The events of one place along the days. Only neighbours in time are ever compared. */
final class Courses {
  private static final int MOST_MISSES = 3;
  private static final Course.Objection LESS = new Course.Objection("apart-less", null, null);

  private static final Comparator<Scene> BY_DAY =
      Comparator.comparing((Scene s) -> s.window().from())
          .thenComparing(s -> s.window().to())
          .thenComparing(s -> s.id);
  private static final Comparator<Scene> ROUGHLY_BY_DAY =
      Comparator.comparing((Scene s) -> String.valueOf(s.window().from()))
          .thenComparing(s -> String.valueOf(s.window().to()))
          .thenComparing(s -> s.id);

  /** Told when a scene joins an event, and when it is kept apart from one that was near. */
  interface Decisions {
    void join(Scene scene, Course course);

    void keepApart(Scene scene, Course course, Course.Objection why);
  }

  private record Miss(Course course, Course.Objection why, int days) {}

  private final Decisions decisions;
  private final int operationGap;
  private final int attackGap;
  private final int longest;
  private final int rough;
  private final List<Course> all = new ArrayList<>();
  private final NavigableMap<LocalDate, List<Course>> byStart = new TreeMap<>();

  Courses(Tables tables, Decisions decisions) {
    this.decisions = decisions;
    this.operationGap = tables.days("operation-gap");
    this.attackGap = tables.days("attack-gap");
    this.longest = tables.days("longest-operation");
    this.rough = tables.days("rough-span");
  }

  /**
   * Adds scenes whose days are stated: operations first, then single deeds, which join an operation
   * they fit; those whose words betray a family before those whose words do not.
   */
  void stated(List<Scene> scenes) {
    scenes.sort(BY_DAY);
    for (int pass = 0; pass < 4; pass++) {
      for (Scene scene : scenes) {
        Course.Traits its = scene.traits;
        int turn = (its.operation() ? 0 : 2) + (its.family() == null ? 1 : 0);
        if (turn == pass) {
          Course course = fitting(scene, its);
          if (course == null) {
            course = open(scene, its);
          } else {
            decisions.join(scene, course);
          }
          course.add(scene, its);
        }
      }
    }
  }

  private Course open(Scene scene, Course.Traits its) {
    Course course = new Course(its.operation());
    all.add(course);
    byStart.computeIfAbsent(scene.window().from(), k -> new ArrayList<>()).add(course);
    return course;
  }

  private Course fitting(Scene scene, Course.Traits its) {
    Course best = null;
    List<Miss> misses = new ArrayList<>();
    for (List<Course> list : around(scene.window()).values()) {
      for (Course course : list) {
        Course.Objection why = objection(course, scene, its);
        if (why == null && (best == null || shares(course, its) > shares(best, its))) {
          miss(best, LESS, scene, misses);
          best = course;
        } else {
          miss(course, why == null ? LESS : why, scene, misses);
        }
      }
    }
    misses.sort(Comparator.comparingInt(Miss::days));
    misses.stream()
        .limit(MOST_MISSES)
        .forEach(miss -> decisions.keepApart(scene, miss.course(), miss.why()));
    return best;
  }

  private static void miss(Course course, Course.Objection why, Scene scene, List<Miss> misses) {
    if (course != null) {
      misses.add(new Miss(course, why, course.window.between(scene.window())));
    }
  }

  private Course.Objection objection(Course course, Scene scene, Course.Traits its) {
    int gap = course.operation && its.operation() ? operationGap : attackGap;
    if (!course.window.near(scene.window(), gap)) {
      int days = course.window.between(scene.window());
      return new Course.Objection("apart-days", String.valueOf(days), String.valueOf(gap));
    }
    int length = course.window.hull(scene.window()).length();
    return length <= longest
        ? course.objection(its)
        : new Course.Objection("apart-length", String.valueOf(length), String.valueOf(longest));
  }

  /** Events that may reach into the window; no event is longer than the longest allowed. */
  private NavigableMap<LocalDate, List<Course>> around(Window window) {
    return byStart.subMap(
        window.from().minusDays(longest), true, window.to().plusDays(2L * operationGap), true);
  }

  private static int shares(Course course, Course.Traits its) {
    int dead = (int) its.victims().stream().filter(course.victims::contains).count();
    int sides = (int) its.parties().stream().filter(course.parties::contains).count();
    return dead * 100 + sides * 10 + (course.operation ? 1 : 0);
  }

  /**
   * Adds scenes told by a month or the like: each joins the event of the place that shares most
   * days with it; without one, those that start about the same time are one.
   */
  void rough(List<Scene> scenes) {
    List<Course> own = new ArrayList<>();
    scenes.sort(ROUGHLY_BY_DAY);
    for (Scene scene : scenes) {
      Course.Traits its = scene.traits;
      Course best = scene.window().length() <= rough ? sharing(scene, its) : null;
      for (int i = own.size() - 1; best == null && i >= 0 && alike(own.get(i), scene); i--) {
        best = own.get(i).fits(its) ? own.get(i) : null;
      }
      if (best == null) {
        best = new Course(its.operation());
        own.add(best);
        best.add(scene, its);
      } else {
        decisions.join(scene, best);
      }
    }
  }

  private Course sharing(Scene scene, Course.Traits its) {
    Course best = null;
    for (List<Course> list : around(scene.window()).values()) {
      for (Course course : list) {
        int shared = course.window.shared(scene.window());
        Course.Objection why = shared > 0 ? course.objection(its) : null;
        if (why != null) {
          decisions.keepApart(scene, course, why);
        } else if (shared > 0 && (best == null || shared > best.window.shared(scene.window()))) {
          best = course;
        }
      }
    }
    return best;
  }

  private boolean alike(Course course, Scene scene) {
    LocalDate from = course.window.from();
    LocalDate other = scene.window().from();
    boolean start =
        from == null || other == null
            ? from == null && other == null
            : Math.abs(from.toEpochDay() - other.toEpochDay()) <= rough;
    return start && course.window.near(scene.window(), 0);
  }

  /** The events with stated days. */
  List<Course> all() {
    return all;
  }
}
