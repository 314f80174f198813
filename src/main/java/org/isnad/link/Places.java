package org.isnad.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.fact.Claim;
import org.isnad.fact.Entity;
import org.isnad.fact.Mention;

/** Finds the place of a claim, and lifts quarters, roads and outskirts to their town. */
final class Places {
  private static final Set<String> PLACE = Set.of("place");

  private final Directory directory;
  private final Wordbook words;
  private final int broadHolds;
  private final Map<String, Place> known = new ConcurrentHashMap<>();
  private final Map<String, Optional<Place>> regions = new ConcurrentHashMap<>();
  private final Map<Spelled, List<Wording>> spellings = new ConcurrentHashMap<>();

  Places(Directory directory, Wordbook words, Tables tables) {
    this.directory = directory;
    this.words = words;
    this.broadHolds = (int) tables.limit("broad-holds");
  }

  private record Spelled(String entity, String key) {}

  /**
   * Takes note of places that the registry does not know. What is noted first names the place for
   * all, so this goes through the batch in its order; then articles may be read in any.
   */
  void note(List<Claim> claims) {
    for (Claim claim : claims) {
      if (claim.place() != null && claim.place().entity() == null) {
        of(claim.place());
      }
    }
  }

  /**
   * The place of a claim whose words are {@code quote}. "North of Aleppo" is not the city: it lies
   * somewhere in the region that bears its name, and contains nothing but what is said of it.
   */
  Place of(Mention mention, Wording quote) {
    Place place = of(mention);
    if (place.unknown() || quote == null) {
      return place;
    }
    Place region = place.broad() ? place : named(place);
    String direction = region == null ? null : direction(mention, quote);
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
  private String direction(Mention mention, Wording quote) {
    List<String> said = quote.words();
    for (Wording wanted : spellings(mention)) {
      for (int at = 1; at < said.size(); at++) {
        if (quote.has(wanted, at)) {
          int before = before(said, at);
          if (words.exactly("compass", said.get(before))) {
            boolean two = before > 0 && words.exactly("compass", said.get(before - 1));
            return two ? said.get(before - 1) + " " + said.get(before) : said.get(before);
          }
        }
      }
    }
    return null;
  }

  /** Whether a stretch of text names the place, other than as where somebody comes from. */
  boolean stated(Mention mention, Wording text) {
    if (mention == null) {
      return false;
    }
    for (Wording wanted : spellings(mention)) {
      for (int at = 0; at < text.words().size(); at++) {
        if (text.has(wanted, at) && !origin(text.words(), at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The names of a place that may stand in a text, and the words of the mention itself. */
  private List<Wording> spellings(Mention mention) {
    Place place = of(mention);
    List<Wording> names =
        spellings.computeIfAbsent(new Spelled(place.entity(), place.key()), this::registered);
    if (mention.text() == null) {
      return names;
    }
    Wording own = Wording.of(mention.text());
    if (own.words().isEmpty() || names.contains(own)) {
      return names;
    }
    List<Wording> all = new ArrayList<>(names);
    all.add(own);
    return all;
  }

  private List<Wording> registered(Spelled place) {
    List<Wording> names = new ArrayList<>();
    for (String id : Arrays.asList(place.entity(), place.key())) {
      directory.entity(id).ifPresent(e -> e.names().forEach(n -> names.add(Wording.of(n))));
    }
    return names.stream().filter(name -> !name.words().isEmpty()).distinct().toList();
  }

  /** The word before a name, beyond words such as "town of". */
  private int before(List<String> said, int at) {
    int before = at - 1;
    while (before > 0 && words.listed("origin-heads", said.get(before))) {
      before--;
    }
    return before;
  }

  private boolean origin(List<String> said, int at) {
    int before = before(said, at);
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
    return regions.computeIfAbsent(town.id(), id -> Optional.ofNullable(region(town))).orElse(null);
  }

  private Place region(Entity town) {
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
