package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Document;
import org.isnad.fact.Event;

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
    Map<String, EventDraft> drafts = new TreeMap<>();
    for (Scene scene : scenes) {
      EventDraft draft = drafts.computeIfAbsent(sets.find(scene.id), k -> new EventDraft());
      draft.scenes.add(scene);
      joins.reason(scene.id).forEach(r -> draft.reasons.add(reasons.tell(r, false)));
    }
    EventIds.name(drafts.values());
    for (EventDraft draft : drafts.values()) {
      for (Scene scene : draft.scenes) {
        EventDraft main = scene.main == null ? null : drafts.get(sets.find(scene.main.id));
        draft.main |= scene == scene.main;
        if (main != null && main != draft && background(scene, documents.get(scene.document))) {
          draft.backgroundOf.merge(main.id, 1, Integer::sum);
        }
      }
    }
    Map<String, Happening> events = new TreeMap<>();
    drafts.values().forEach(draft -> events.put(draft.id, told(draft, documents)));
    Map<String, String> ofScene = new HashMap<>();
    scenes.forEach(scene -> ofScene.put(scene.id, drafts.get(sets.find(scene.id)).id));
    judge(scenes, joins, ofScene);
    return List.copyOf(events.values());
  }

  private void judge(List<Scene> scenes, Joins joins, Map<String, String> ofScene) {
    for (Scene scene : scenes) {
      for (Reasons.Reason why : joins.reason(scene.id)) {
        judgements.add(
            "event", scene.document, ofScene.get(scene.id), "positive", why, scene.ids());
      }
    }
    for (Joins.Apart apart : joins.apart()) {
      String one = ofScene.get(apart.one().id);
      String other = ofScene.get(apart.other().id);
      if (!one.equals(other)) {
        List<String> claims = new ArrayList<>(apart.one().ids().subList(0, 1));
        claims.addAll(apart.other().ids().subList(0, 1));
        judgements.add("event", one, other, "negative", apart.why(), claims);
      }
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

  private Happening told(EventDraft draft, Map<String, Document> documents) {
    List<Told> claims = new ArrayList<>();
    draft.scenes.forEach(scene -> claims.addAll(scene.claims));
    claims.sort((a, b) -> a.claim().id().compareTo(b.claim().id()));
    TreeSet<String> actors = new TreeSet<>();
    draft.scenes.forEach(scene -> actors.addAll(scene.parties(directory)));
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
