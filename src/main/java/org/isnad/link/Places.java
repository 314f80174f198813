package org.isnad.link;

import java.util.ArrayList;
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

  /**
   * The place of a claim whose words stand in {@code quote}. "North of Aleppo" is not the city: it
   * lies somewhere in the region that bears its name, and contains nothing but what is said of it.
   */
  Place of(Mention mention, String quote) {
    Place place = of(mention);
    if (place.unknown() || quote == null) {
      return place;
    }
    Place region = place.broad() ? place : named(place);
    String direction = region == null ? null : direction(mention, Keys.words(quote));
    if (direction == null) {
      return place;
    }
    List<String> containers = new ArrayList<>(List.of(region.key()));
    containers.addAll(region.containers());
    String text = direction + " " + mention.text();
    return new Place("x-" + Keys.slug(text), region.entity(), true, containers, text, place.key());
  }

  /** The region that bears the name of a town, or null. */
  private Place named(Place town) {
    return directory
        .entity(town.entity())
        .map(entity -> region(town, new Mention(entity.id(), entity.name())))
        .orElse(null);
  }

  /** The words for a direction before the name of the place, or null. */
  private String direction(Mention mention, List<String> said) {
    for (String name : spellings(mention)) {
      List<String> wanted = Keys.words(name);
      for (int at = 1; !wanted.isEmpty() && at + wanted.size() <= said.size(); at++) {
        int before = at - 1;
        while (matches(said, at, wanted)
            && before > 0
            && words.listed("origin-heads", said.get(before))) {
          before--;
        }
        if (matches(said, at, wanted) && words.exactly("compass", said.get(before))) {
          boolean two = before > 0 && words.exactly("compass", said.get(before - 1));
          return two ? said.get(before - 1) + " " + said.get(before) : said.get(before);
        }
      }
    }
    return null;
  }

  /** Whether a stretch of text names the place, other than as where somebody comes from. */
  boolean stated(Mention mention, String text) {
    if (mention == null) {
      return false;
    }
    List<String> said = Keys.words(text);
    for (String name : spellings(mention)) {
      List<String> wanted = Keys.words(name);
      for (int at = 0; !wanted.isEmpty() && at + wanted.size() <= said.size(); at++) {
        if (matches(said, at, wanted) && !origin(said, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<String> spellings(Mention mention) {
    List<String> names = new ArrayList<>();
    Place place = of(mention);
    directory.entity(place.entity()).ifPresent(entity -> names.addAll(entity.names()));
    directory.entity(place.key()).ifPresent(entity -> names.addAll(entity.names()));
    if (mention.text() != null) {
      names.add(mention.text());
    }
    return names;
  }

  private static boolean matches(List<String> said, int at, List<String> wanted) {
    for (int i = 0; i < wanted.size(); i++) {
      String word = said.get(at + i);
      String want = wanted.get(i);
      boolean joined = i == 0 && word.length() == want.length() + 1 && word.endsWith(want);
      if (!word.equals(want) && !Keys.bare(word).equals(Keys.bare(want)) && !joined) {
        return false;
      }
    }
    return true;
  }

  private boolean origin(List<String> said, int at) {
    int before = at - 1;
    while (before > 0 && words.listed("origin-heads", said.get(before))) {
      before--;
    }
    return before >= 0 && words.listed("origin-words", said.get(before));
  }

  private boolean generic(Mention mention) {
    List<String> all = Keys.words(mention.text());
    return !all.isEmpty() && all.stream().allMatch(w -> words.listed("generic-places", w));
  }

  /**
   * The region that bears the name of a town in it, when the words may mean either: "Daraa" for
   * "Daraa Governorate". Null when they cannot.
   */
  Place region(Place place, Mention mention) {
    Entity town = directory.entity(place.entity()).orElse(null);
    if (town == null || place.broad() || mention == null || mention.text() == null) {
      return null;
    }
    String said = Keys.name(mention.text());
    if (!said.equals(Keys.name(town.name())) && !Keys.bare(said).equals(Keys.name(town.name()))) {
      return null;
    }
    for (String above : directory.containers(town.id())) {
      List<String> name = Keys.words(directory.show(above, true));
      if (name.size() > 1
          && String.join(" ", name.subList(1, name.size())).equals(Keys.name(town.name()))) {
        return registered(above);
      }
    }
    return null;
  }

  /** The place of a mention; {@link Place#NONE} when nothing is said. */
  Place of(Mention mention) {
    if (mention != null && generic(mention)) {
      return Place.NONE; // "the town" is the one told of, whatever it was taken for
    }
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
        return new Place(wide, wide, true, directory.containers(wide), text, null);
      }
      return new Place("x-" + Keys.slug(text), null, region, List.of(), text, null);
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
    return new Place(key, id, broad(id), directory.containers(key), text, null);
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
