package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Document;
import org.isnad.fact.Event;
import org.isnad.fact.Judgement;

/**
 * Makes events of joined scenes: id, kind, days, name, reasons, and what they are background of.
 */
final class Events {
  /** An event with the claims told of it. */
  record Happening(Event event, List<Told> claims) {}

  /** The family whose events are told apart by what is done in them. */
  private static final String CONFLICT = "conflict";

  private final Directory directory;
  private final Wordbook words;
  private final Titles titles;
  private final Reasons reasons;
  private final Judgements judgements;
  private final int gap;
  private final int recent;

  Events(
      Directory directory, Wordbook words, Tables tables, Reasons reasons, Judgements judgements) {
    this.judgements = judgements;
    this.reasons = reasons;
    this.directory = directory;
    this.words = words;
    this.titles = new Titles(words);
    this.gap = tables.days("operation-gap");
    this.recent = tables.days("recent");
  }

  /** The events of the scenes, in the order of their ids. */
  List<Happening> make(
      List<Scene> scenes, Joins joins, UnionFind sets, Map<String, Document> documents) {
    SortedMap<String, EventDraft> drafts = new TreeMap<>();
    Map<String, EventDraft> ofScene = new HashMap<>();
    for (Scene scene : scenes) {
      EventDraft draft = drafts.computeIfAbsent(sets.find(scene.id), k -> new EventDraft());
      draft.scenes.add(scene);
      ofScene.put(scene.id, draft);
    }
    List<EventDraft> all = List.copyOf(drafts.values());
    EventIds.name(all);
    for (EventDraft draft : all) {
      for (Scene scene : draft.scenes) {
        EventDraft main = scene.main == null ? null : ofScene.get(scene.main.id);
        draft.main |= scene == scene.main;
        if (main != null && main != draft && background(scene, documents.get(scene.document))) {
          draft.backgroundOf.merge(main.id, 1, Integer::sum);
        }
      }
    }
    List<Happening> told =
        all.parallelStream().map(draft -> told(draft, joins, documents)).toList();
    joins.apart().parallelStream().forEach(apart -> judge(apart, ofScene));
    Map<String, Happening> events = new TreeMap<>();
    told.forEach(happening -> events.put(happening.event().id(), happening));
    return List.copyOf(events.values());
  }

  private void judge(Joins.Apart apart, Map<String, EventDraft> ofScene) {
    String one = ofScene.get(apart.one().id).id;
    String other = ofScene.get(apart.other().id).id;
    if (!one.equals(other)) {
      List<String> claims = List.of(apart.one().least(), apart.other().least());
      judgements.add("event", one, other, "negative", apart.why(), claims);
    }
  }

  private boolean background(Scene scene, Document document) {
    return scene.part == Scene.Part.LEAD_UP
        || scene.window().before(scene.main.window(), gap)
        || (!scene.window().stated()
            && scene.window().from() != null
            && scene.main.window().from() != null
            && scene.window().from().isBefore(scene.main.window().from().minusDays(recent)))
        || (scene.window().to() != null
            && document.published() != null
            && scene.window().to().isBefore(document.published().minusDays(recent)));
  }

  private Happening told(EventDraft draft, Joins joins, Map<String, Document> documents) {
    for (Scene scene : draft.scenes) {
      for (Reasons.Reason why : joins.reason(scene.id)) {
        Judgement made =
            judgements.add("event", scene.document, draft.id, "positive", why, scene.ids());
        draft.reasons.add(made.reasonEn());
      }
    }
    List<Told> claims = new ArrayList<>();
    draft.scenes.forEach(scene -> claims.addAll(scene.claims));
    claims.sort((a, b) -> a.claim().id().compareTo(b.claim().id()));
    TreeSet<String> actors = new TreeSet<>();
    draft.scenes.forEach(scene -> actors.addAll(scene.traits.parties()));
    Place place = draft.place();
    Window window = draft.window();
    String background =
        draft.main
            ? null
            : draft.backgroundOf.entrySet().stream()
                .max(
                    (a, b) -> {
                      int votes = a.getValue().compareTo(b.getValue());
                      return votes != 0 ? votes : b.getKey().compareTo(a.getKey());
                    })
                .map(Map.Entry::getKey)
                .orElse(null);
    boolean standing = draft.scenes.get(0).part == Scene.Part.STANDING;
    String key = directory.entity(place.key()).isPresent() ? place.key() : place.entity();
    String ar =
        standing
            ? directory.show(draft.scenes.get(0).place.text(), true)
            : title(place, window, true);
    String en =
        standing
            ? directory.show(draft.scenes.get(0).place.text(), false)
            : title(place, window, false);
    Event event =
        new Event(
            draft.id,
            kind(draft, claims, background),
            null,
            background,
            standing ? null : key,
            window.from(),
            window.to(),
            List.copyOf(actors),
            ar,
            en,
            null,
            reasons(draft, documents));
    return new Happening(event, claims);
  }

  private String title(Place place, Window window, boolean arabic) {
    boolean registered = directory.entity(place.key()).isPresent();
    return titles.of(
        registered ? directory.show(place.key(), arabic) : place.text(), window, arabic);
  }

  private static List<String> reasons(EventDraft draft, Map<String, Document> documents) {
    TreeSet<String> files = new TreeSet<>();
    draft.scenes.forEach(scene -> files.add(documents.get(scene.document).file()));
    int claims = draft.scenes.stream().mapToInt(s -> s.claims.size()).sum();
    List<String> reasons = new ArrayList<>();
    reasons.add(claims + " claims of " + String.join(", ", files) + ".");
    reasons.addAll(new TreeSet<>(draft.reasons));
    return reasons.size() > 40 ? List.copyOf(reasons.subList(0, 40)) : List.copyOf(reasons);
  }

  private String kind(EventDraft draft, List<Told> claims, String background) {
    switch (draft.scenes.get(0).part) {
      case TOLL:
        return "toll";
      case STANDING:
        return "standing";
      case LEAD_UP:
        return "lead-up";
      default:
        break;
    }
    Map<String, Integer> types = new HashMap<>();
    claims.forEach(t -> types.merge(t.claim().type(), 1, Integer::sum));
    Scene all = new Scene("", "", Place.NONE, Scene.Part.OTHER, Window.NONE);
    claims.forEach(all::add);
    String family = all.family(words);
    if (family != null && !family.equals(CONFLICT)) {
      return family;
    }
    if (background == null && all.operation()) {
      return "operation";
    }
    if (types.containsKey("attack")
        || types.containsKey("killed")
        || types.containsKey("injured")) {
      return "attack";
    }
    if (types.containsKey("negotiation")) {
      return "settlement";
    }
    return types.containsKey("shelling") ? "shelling" : background == null ? "event" : "background";
  }
}
