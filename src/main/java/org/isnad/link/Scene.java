package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Compare;

/** What one article tells of one happening. Grows while the article is read. */
final class Scene {
  /** What a scene is to its article. */
  enum Part {
    MAIN,
    OTHER,
    LEAD_UP,
    TOLL,
    STANDING
  }

  final String id;
  final String document;
  final Place place;
  final Part part;
  final List<Told> claims = new ArrayList<>();
  Scene main;
  Course.Traits traits;
  private Window window = Window.NONE;

  Scene(String id, String document, Place place, Part part, Window window) {
    this.id = id;
    this.document = document;
    this.place = place;
    this.part = part;
    this.window = window;
  }

  void add(Told told) {
    claims.add(told);
  }

  /** Works out what joining asks of it, when it is whole. */
  void judge(Directory directory, Names names, Wordbook words) {
    traits =
        new Course.Traits(
            parties(directory), victims(names), family(words), operation(), many(names));
  }

  /** Ids of its claims, sorted. */
  List<String> ids() {
    return claims.stream().map(told -> told.claim().id()).sorted().toList();
  }

  /** The first of them. */
  String least() {
    String least = claims.get(0).claim().id();
    for (Told told : claims) {
      least = told.claim().id().compareTo(least) < 0 ? told.claim().id() : least;
    }
    return least;
  }

  Window window() {
    return window;
  }

  /** Widens the window by a stated time; rough times never widen a stated one. */
  void widen(Window by) {
    if (window.unknown() || (by.stated() && !window.stated())) {
      window = by;
    } else if (by.stated() == window.stated()) {
      window = window.hull(by);
    }
  }

  /** Ids of the people who are killed, hurt or held in it. */
  TreeSet<String> victims(Names names) {
    TreeSet<String> victims = new TreeSet<>();
    for (Told told : claims) {
      if (told.claim().topic().equals("casualty") && names.person(told.claim().subject())) {
        victims.add(names.cluster(told.claim().subject().entity()));
      }
    }
    return victims;
  }

  /** Whether it counts two or more dead or hurt beside those it names. */
  boolean many(Names names) {
    return claims.stream()
        .map(Told::claim)
        .anyMatch(
            c ->
                c.topic().equals("casualty")
                    && !names.person(c.subject())
                    && Compare.least(c.value()) > 1);
  }

  /** Sides and parties that act or suffer in it, without those that name nobody. */
  TreeSet<String> parties(Directory directory) {
    TreeSet<String> parties = new TreeSet<>();
    for (Told told : claims) {
      parties.add(told.claim().side() == null ? "unknown" : told.claim().side());
      if (told.claim().subject() != null) {
        parties.add(directory.partyOf(told.claim().subject().entity()));
      }
    }
    parties.removeAll(List.of("unknown", "neutral", "civilians"));
    return parties;
  }

  /** Whether it is told as a course of things, not as one deed. */
  boolean operation() {
    int course = 0;
    for (Told told : claims) {
      String topic = told.claim().topic();
      String type = told.claim().type();
      if (topic.equals("course")
          || type.equals("curfew")
          || type.equals("participation")
          || type.equals("shelling")
          || type.equals("reinforcement")) {
        course++;
      }
    }
    return course > 1 || (course == 1 && course * 3 >= claims.size());
  }

  /** The family of happening its words speak of, or null. */
  String family(Wordbook words) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Told told : claims) {
      told.said().families().forEach(family -> counts.merge(family, 1, Integer::sum));
    }
    return words.family(counts);
  }
}
