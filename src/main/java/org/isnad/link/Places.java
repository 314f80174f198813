package org.isnad.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.fact.Entity;
import org.isnad.fact.Mention;

/** Finds the place of a claim, and lifts quarters, roads and outskirts to their town. */
final class Places {
  private static final Set<String> PLACE = Set.of("place");

  private final Directory directory;
  private final Wordbook words;
  private final int broadHolds;
  private final Map<String, Place> known = new HashMap<>();

  Places(Directory directory, Wordbook words, Tables tables) {
    this.directory = directory;
    this.words = words;
    this.broadHolds = (int) tables.limit("broad-holds");
  }

  /** The place of a mention; {@link Place#NONE} when nothing is said. */
  Place of(Mention mention) {
    if (mention == null || (mention.entity() == null && Keys.words(mention.text()).isEmpty())) {
      return Place.NONE;
    }
    String id = mention.entity() == null ? "\u0000" + Keys.name(mention.text()) : mention.entity();
    return known.computeIfAbsent(
        id, k -> mention.entity() == null ? named(mention.text()) : registered(mention.entity()));
  }

  private Place named(String text) {
    Optional<Entity> whole = directory.called(text, PLACE);
    if (whole.isPresent()) {
      return registered(whole.get().id());
    }
    List<String> all = Keys.words(text);
    boolean region = words.listed("region-heads", all.get(0));
    List<Entity> inside = directory.namedIn(text, PLACE);
    Entity spot = inside.stream().filter(e -> !broad(e.id())).findFirst().orElse(null);
    if (spot != null && !region) {
      return registered(spot.id());
    }
    if (inside.isEmpty() && all.stream().anyMatch(w -> words.listed("generic-places", w))) {
      return Place.NONE; // "the edges of the town": the sentence around it says which town
    }
    if (region || inside.isEmpty()) {
      boolean pointed = all.stream().anyMatch(w -> words.listed("directions", w));
      if (region && !pointed && !inside.isEmpty()) {
        Entity container = inside.get(0);
        String wide =
            broad(container.id())
                ? container.id()
                : directory.containers(container.id()).stream().findFirst().orElse(container.id());
        return new Place(wide, wide, true, directory.containers(wide), text);
      }
      return new Place("x-" + Keys.slug(text), null, region, List.of(), text);
    }
    return registered(inside.get(0).id());
  }

  private Place registered(String id) {
    String key = id;
    if (!broad(id)) {
      for (String above : directory.containers(id)) {
        if (broad(above)) {
          break;
        }
        key = above;
      }
    }
    String text = directory.show(id, true);
    return new Place(key, id, broad(id), directory.containers(key), text);
  }

  /** Whether a place is a region: called so, at the top, or with many places in it. */
  boolean broad(String id) {
    Entity place = directory.entity(id).orElse(null);
    if (place == null) {
      return false;
    }
    List<String> name = Keys.words(place.name());
    return place.within() == null && directory.holds(id) > 0
        || directory.holds(id) > broadHolds
        || (!name.isEmpty() && words.listed("region-heads", name.get(0)));
  }
}
