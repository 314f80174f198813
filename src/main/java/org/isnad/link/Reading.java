package org.isnad.link;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.fact.Document;

/** Reads one article claim by claim, in the order of the text. */
final class Reading {
  private final Wordbook words;
  private final int gap;
  private final int leadUp;
  private final int rough;
  private final int toll;
  private final Openings openings;
  private final List<Told> told;
  private final Strands strands;
  private final Map<Told, Scene> byClaim = new IdentityHashMap<>();
  private final int lede;
  private final Board board;
  private Scene main;
  private Scene previous;
  private int paragraph = -1;

  Reading(Wordbook words, Tables tables, Document document, List<Told> told) {
    this.words = words;
    this.gap = tables.days("operation-gap");
    this.leadUp = tables.days("lead-up");
    this.rough = tables.days("rough-span");
    this.toll = tables.days("toll-period");
    this.board = new Board(document.id(), rough);
    this.openings = new Openings(document.text());
    this.told = told;
    this.strands = new Strands(told, gap);
    this.lede =
        told.stream()
            .filter(t -> !"title".equals(t.claim().part()) && !"caption".equals(t.claim().part()))
            .mapToInt(Told::paragraph)
            .min()
            .orElse(0);
  }

  List<Scene> read() {
    main = board.main(strands.main(), told);
    for (Told claim : told) {
      if (!claim.follows()) {
        put(claim, of(claim));
        previous = byClaim.get(claim);
        paragraph = claim.paragraph();
      }
    }
    follow();
    List<Scene> scenes = board.scenes();
    scenes.removeIf(scene -> scene.claims.isEmpty());
    scenes.forEach(scene -> scene.main = main.claims.isEmpty() ? null : main);
    return scenes;
  }

  private void put(Told claim, Scene scene) {
    byClaim.put(claim, scene);
    scene.add(claim);
    boolean fits =
        scene.window().unknown() || (claim.timed() && scene.window().near(claim.window(), gap));
    if (!claim.kind().standing() && fits) {
      scene.widen(claim.window());
    }
  }

  /** Standing facts go with what their paragraph tells, before them if it can be. */
  private void follow() {
    Scene before = main;
    int at = -1;
    for (int i = 0; i < told.size(); i++) {
      Told claim = told.get(i);
      if (!claim.follows()) {
        before = byClaim.get(claim);
        at = claim.paragraph();
        continue;
      }
      Scene home = before;
      for (int j = i + 1; at != claim.paragraph() && j < told.size(); j++) {
        if (told.get(j).paragraph() != claim.paragraph()) {
          break;
        }
        if (byClaim.containsKey(told.get(j))) {
          home = byClaim.get(told.get(j));
          break;
        }
      }
      put(claim, home);
      before = home;
      at = claim.paragraph();
    }
  }

  private Scene of(Told claim) {
    Place place = claim.place();
    Window window = claim.window();
    boolean same = previous != null && paragraph == claim.paragraph();
    Scene opened = opened(claim);
    if (opened != null) {
      return opened;
    }
    if (toll(claim, same)) {
      return same && previous.part == Scene.Part.TOLL ? previous : board.tollOf(claim);
    }
    if (!place.unknown() && (claim.stated() || place.key().equals(main.place.key()))) {
      return place.broad() ? region(claim, same) : spot(claim, place, same);
    }
    if (window.unknown()) {
      return previous == null ? main : previous;
    }
    boolean there = previous != null && place.key().equals(previous.place.key());
    if ((same || there) && previous.window().near(window, 0)) {
      return previous;
    }
    if (window.stated() && main.window().near(window, gap)) {
      return main;
    }
    return spot(claim, same ? previous.place : main.place, same);
  }

  /** A paragraph that opens with "before that" and gives its claims no time of their own. */
  private Scene opened(Told claim) {
    if (claim.timed() || main.place.unknown() && main.window().unknown()) {
      return null;
    }
    String opening = openings.at(claim.start());
    boolean free = !claim.stated() || claim.place().unknown();
    if (previous != null
        && (words.opens("then-openers", opening) || (free && words.opens("on-openers", opening)))) {
      return previous;
    }
    if (!free && !claim.place().key().equals(main.place.key())) {
      return null;
    }
    return words.opens("lead-up-openers", opening) ? board.lead() : null;
  }

  private boolean toll(Told claim, boolean same) {
    Window window = claim.window();
    if (same && previous.part == Scene.Part.TOLL && window.equals(previous.window())) {
      return true;
    }
    return claim.place().broad()
        && window.bounded()
        && window.length() >= toll
        && window.length() <= 2 * rough
        && (claim.claim().topic().equals("casualty")
            || claim.claim().type().equals("quantity")
            || main.window().near(window, 0));
  }

  private Scene spot(Told claim, Place place, boolean same) {
    Window window = claim.window();
    boolean mains = place.key().equals(main.place.key());
    if (window.unknown()) {
      return undated(claim, place, mains, same);
    }
    Scene elsewhere = mains || claim.timed() ? null : board.before(place, window);
    if (elsewhere != null) {
      return elsewhere; // an inherited time does not date what is told there
    }
    if (window.stated()) {
      Strand strand = strands.of(place.key(), window);
      if (strand == null || (!strand.anchored && !board.has(strand))) {
        if (same && previous.window().near(window, 0)) {
          return previous;
        }
        if (main.window().near(window, gap)) {
          return main;
        }
      }
      return strand == null ? board.roughly(place, window, previous) : board.on(strand);
    }
    if (mains && !main.window().unknown()) {
      Scene near = besideMain(window);
      if (near != null) {
        return near;
      }
    }
    Strand strand = window.length() <= rough ? strands.best(place.key(), window) : null;
    return strand == null ? board.roughly(place, window, previous) : board.on(strand);
  }

  private Scene undated(Told claim, Place place, boolean mains, boolean same) {
    if (same && previous.place.key().equals(place.key())) {
      return previous;
    }
    if (mains) {
      return main;
    }
    List<Scene> scenes = board.scenes();
    for (int i = scenes.size() - 1; i >= 0; i--) {
      if (scenes.get(i).place.key().equals(place.key())) {
        return scenes.get(i);
      }
    }
    if (!claim.kind().anchors()) {
      return previous == null ? main : previous;
    }
    return board.scene(place, Scene.Part.OTHER, Window.NONE);
  }

  /** An open or rough time at the place of the main event: part of it, or its lead-up. */
  private Scene besideMain(Window window) {
    Window mains = main.window();
    if (mains.from() == null) {
      return null;
    }
    if (window.from() == null) {
      return window.to().isBefore(mains.from()) ? board.lead() : main;
    }
    if (!window.from().isBefore(mains.from().minusDays(gap))) {
      return main.window().near(window, gap) ? main : null;
    }
    if (strands.best(main.place.key(), window) != null && window.length() <= rough) {
      return null;
    }
    return window.from().isBefore(mains.from().minusDays(leadUp)) ? null : board.lead();
  }

  private Scene region(Told claim, boolean same) {
    Window window = claim.window();
    Place place = claim.place();
    if (window.unknown()) {
      return previous == null ? main : previous;
    }
    if (window.stated()) {
      boolean leads = claim.paragraph() <= lede || main.claims.isEmpty();
      if (main.place.inside(place)
          && main.window().near(window, gap)
          && (leads || !claim.kind().anchors())) {
        return main; // a lede speaks of the region and the text then names the town
      }
      if (same && previous.place.inside(place) && previous.window().near(window, 0)) {
        return previous;
      }
      Strand strand = strands.of(place.key(), window);
      if (strand != null) {
        return board.on(strand);
      }
    } else if (window.from() == null && main.place.inside(place) && main.window().near(window, 0)) {
      return main;
    }
    return board.roughly(place, window, previous);
  }
}
