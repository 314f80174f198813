package org.isnad.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.fact.Compare;
import org.isnad.fact.Event;

/**
 * Parts of one event that are counted for themselves: a shelling, a house, the death of one man.
 */
final class SubEvents {
  private static final Set<String> CONSEQUENCES =
      Set.of("responsibility", "participation", "damage", "cause", "killed", "injured");
  private static final Set<String> NEVER = Set.of("course", "identity");

  private record Piece(String kind, String person, Window window, List<Told> claims) {}

  private final Wordbook words;
  private final Names names;
  private final Titles titles;
  private final List<Event> events = new ArrayList<>();
  private final Map<String, String> ofClaim = new HashMap<>();

  SubEvents(Wordbook words, Names names) {
    this.words = words;
    this.names = names;
    this.titles = new Titles(words);
  }

  /** Finds the parts of an event. */
  SubEvents read(Events.Happening happening) {
    Map<String, List<Told>> byDocument = new LinkedHashMap<>();
    for (Told told : happening.claims()) {
      byDocument.computeIfAbsent(told.document().id(), k -> new ArrayList<>()).add(told);
    }
    byDocument.values().forEach(list -> list.sort(Linker.IN_TEXT));
    for (Wordbook.Part part : words.parts()) {
      if (!part.words().isEmpty()) {
        List<Piece> pieces = new ArrayList<>();
        byDocument.values().forEach(list -> pieces.addAll(pieces(part, list)));
        merge(happening.event(), part.kind(), pieces);
      }
    }
    byDocument.values().forEach(this::harmless);
    deaths(happening, byDocument);
    return this;
  }

  private List<Piece> pieces(Wordbook.Part part, List<Told> claims) {
    List<Told> members = new ArrayList<>();
    int near = -2;
    for (Told told : claims) {
      if (belongs(part, told, near) && !ofClaim.containsKey(told.claim().id())) {
        members.add(told);
        near = told.paragraph();
      }
    }
    members.sort(
        Comparator.comparingInt((Told t) -> t.window().length()).thenComparing(Linker.IN_TEXT));
    List<Piece> pieces = new ArrayList<>();
    for (Told told : members) {
      Piece home = null;
      for (Piece piece : pieces) {
        if (told.window().unknown()
            || piece.window().unknown()
            || piece.window().near(told.window(), 0)) {
          home = piece;
          break;
        }
      }
      if (home == null) {
        home = new Piece(part.kind(), null, told.window(), new ArrayList<>());
        pieces.add(home);
      }
      home.claims().add(told);
    }
    return pieces;
  }

  private boolean belongs(Wordbook.Part part, Told told, int near) {
    Claim claim = told.claim();
    if (claim.type().equals(part.type())) {
      return true;
    }
    if (NEVER.contains(claim.topic())
        || (part.type() != null
            && !(CONSEQUENCES.contains(claim.type()) && near == told.paragraph()))) {
      return false;
    }
    return told.said().parts().contains(part.kind());
  }

  /** Pieces of different articles are one part when their days meet. */
  private void merge(Event event, String kind, List<Piece> pieces) {
    pieces.sort(
        Comparator.comparing(
                (Piece p) -> p.window().from() == null ? "" : p.window().from().toString())
            .thenComparing(p -> p.claims().get(0).claim().id()));
    Window window = Window.NONE;
    List<Told> claims = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!claims.isEmpty() && !window.unknown() && !piece.window().near(window, 0)) {
        add(event, kind, null, window, claims);
        window = Window.NONE;
        claims = new ArrayList<>();
      }
      window = window.hull(piece.window());
      claims.addAll(piece.claims());
    }
    if (!claims.isEmpty()) {
      add(event, kind, null, window, claims);
    }
  }

  /** "Without any dead": what did not happen is told of the part told just before it. */
  private void harmless(List<Told> claims) {
    Told before = null;
    for (Told told : claims) {
      Claim claim = told.claim();
      boolean none = Compare.zero(claim.value());
      if (none
          && before != null
          && before.paragraph() == told.paragraph()
          && ofClaim.containsKey(before.claim().id())) {
        ofClaim.putIfAbsent(claim.id(), ofClaim.get(before.claim().id()));
      }
      before = told;
    }
  }

  private void deaths(Events.Happening happening, Map<String, List<Told>> byDocument) {
    Map<String, List<Told>> dead = new TreeMap<>();
    for (Told told : happening.claims()) {
      if (told.claim().type().equals("killed") && names.person(told.claim().subject())) {
        dead.computeIfAbsent(names.cluster(told.claim().subject().entity()), k -> new ArrayList<>())
            .add(told);
      }
    }
    if (dead.size() < 2 && happening.event().kind().equals("attack")) {
      return; // the death is the event itself
    }
    for (Map.Entry<String, List<Told>> entry : dead.entrySet()) {
      Set<String> surnames = new TreeSet<>();
      Window window = Window.NONE;
      for (Told told : entry.getValue()) {
        List<String> name = Keys.words(told.claim().subject().text());
        surnames.add(Keys.bare(name.get(name.size() - 1)));
        window = told.window().stated() || !window.stated() ? window.hull(told.window()) : window;
      }
      List<Told> claims = new ArrayList<>(entry.getValue());
      Set<String> counted = new HashSet<>();
      claims.forEach(told -> counted.add(told.claim().id()));
      for (List<Told> list : byDocument.values()) {
        for (Told told : list) {
          if (!counted.contains(told.claim().id()) && tellsOf(told, entry.getKey(), surnames)) {
            claims.add(told);
          }
        }
      }
      add(happening.event(), "death", entry.getKey(), window, claims);
    }
  }

  private boolean tellsOf(Told told, String person, Set<String> surnames) {
    Claim claim = told.claim();
    boolean named =
        claim.subject() != null
                && person.equals(names.cluster(String.valueOf(claim.subject().entity())))
            || claim.object() != null
                && person.equals(names.cluster(String.valueOf(claim.object().entity())));
    if (claim.topic().equals("identity")) {
      return named;
    }
    return claim.topic().equals("agency")
        && (named
            || Keys.words(claim.quote()).stream().anyMatch(w -> surnames.contains(Keys.bare(w))));
  }

  private void add(Event event, String kind, String person, Window window, List<Told> claims) {
    Wordbook.Part part = words.part(kind);
    String day = window.from() == null ? "" : "-" + window.from();
    String id = event.id() + "-" + kind + (person == null ? day : "-" + Keys.slug(person));
    TreeSet<String> files = new TreeSet<>();
    int fresh = 0;
    for (Told told : claims) {
      if (ofClaim.putIfAbsent(told.claim().id(), id) == null) {
        fresh++;
        files.add(told.document().file());
      }
    }
    if (fresh == 0) {
      return;
    }
    String ar = part.name() + (person == null ? "" : " " + names.show(person, true));
    String en = part.nameEn() + (person == null ? "" : " " + names.show(person, false));
    List<String> actors = person == null ? List.of() : List.of(person);
    events.add(
        new Event(
            id,
            kind,
            event.id(),
            null,
            event.place(),
            window.from(),
            window.to(),
            actors,
            titles.of(ar, window, true),
            titles.of(en, window, false),
            null,
            List.of(fresh + " claims of " + String.join(", ", files) + " tell of this part.")));
  }

  /** The parts found. */
  List<Event> events() {
    return events;
  }

  /** The part a claim belongs to, or null. */
  String of(String claim) {
    return ofClaim.get(claim);
  }
}
