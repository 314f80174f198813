package org.isnad.extract;

import java.util.List;
import org.isnad.fact.Entity;
import org.isnad.fact.Source;
import org.isnad.registry.Registry;

/**
 * What a name of the registry stands for, wherever it is written.
 *
 * @param ids entities and sources called so, sorted
 * @param weak whether the words are too general to name one thing without context
 * @param place whether it can only be a place
 * @param mayBePlace whether a place bears it, be it also somebody's: a country at the head of a
 *     title
 * @param person whether it is a person's
 * @param outlet whether it is one of sources alone: an outlet, an agency
 * @param acts whether it is of somebody who can act, and not only of a source that reports
 */
record Named(
    List<String> ids,
    boolean weak,
    boolean place,
    boolean mayBePlace,
    boolean person,
    boolean outlet,
    boolean acts) {
  static Named of(List<String> ids, boolean weak, Registry registry) {
    int entities = 0;
    int places = 0;
    int outlets = 0;
    boolean person = false;
    for (String id : ids) {
      Entity entity = registry.entity(id).orElse(null);
      entities += entity != null ? 1 : 0;
      places += entity != null && entity.kind().equals("place") ? 1 : 0;
      person |= entity != null && entity.kind().equals("person");
      outlets += registry.source(id).filter(Named::reports).isPresent() ? 1 : 0;
    }
    boolean place = places == ids.size() && !ids.isEmpty();
    return new Named(ids, weak, place, places > 0, person, outlets == ids.size(), entities > 0);
  }

  private static boolean reports(Source source) {
    return switch (source.kind()) {
      case "outlet", "agency", "media" -> true;
      default -> false;
    };
  }
}
