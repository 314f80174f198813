package org.isnad.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.fact.Entity;

/** Chooses among entities of one name by where they are at home: what they lie within. */
final class Homes {
  private static final int DEEPEST = 32;

  private final Map<String, Entity> entities;

  Homes(Map<String, Entity> entities) {
    this.entities = entities;
  }

  List<Entity> nearest(List<Entity> candidates, String place) {
    if (candidates.size() < 2 && place == null) {
      return candidates;
    }
    List<Entity> homeless = candidates.stream().filter(e -> top(e) == null).toList();
    if (place == null) {
      return homeless.isEmpty() ? candidates : homeless;
    }
    List<String> around = path(place);
    for (String container : around) {
      List<Entity> here = candidates.stream().filter(e -> container.equals(home(e))).toList();
      if (!here.isEmpty()) {
        return here;
      }
    }
    List<Entity> inside = candidates.stream().filter(e -> path(e.id()).contains(place)).toList();
    if (!inside.isEmpty()) {
      return inside;
    }
    String country = around.get(around.size() - 1);
    List<Entity> near =
        candidates.stream()
            .filter(e -> country.equals(top(e)) && !e.kind().equals("group"))
            .toList();
    return near.isEmpty() ? homeless : near;
  }

  /** The place an entity is or lies within; null for what is at home nowhere. */
  private String home(Entity entity) {
    for (String id : path(entity.id())) {
      Entity at = entities.get(id);
      if (at != null && at.kind().equals("place")) {
        return id;
      }
    }
    return null;
  }

  private String top(Entity entity) {
    String home = home(entity);
    if (home == null) {
      return null;
    }
    List<String> path = path(home);
    return path.get(path.size() - 1);
  }

  /** The id and all that contains it, the narrowest first. */
  private List<String> path(String id) {
    List<String> path = new ArrayList<>();
    for (String at = id; at != null && path.size() < DEEPEST; ) {
      path.add(at);
      Entity entity = entities.get(at);
      at = entity == null ? null : entity.within();
    }
    return path;
  }
}
