package org.isnad.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Entity;
import org.isnad.fact.Event;
import org.isnad.fact.FactBase;
import org.isnad.fact.Question;
import org.isnad.fact.Root;
import org.isnad.fact.Source;

/** What stands in a report, by id. */
final class ReportIds {
  private final Map<String, Object> byId = new TreeMap<>();

  ReportIds(FactBase facts) {
    facts.sources().forEach(source -> byId.put(source.id(), source));
    facts.roots().forEach(root -> byId.put(root.id(), root));
    facts.entities().forEach(entity -> byId.putIfAbsent(entity.id(), entity));
    facts.documents().forEach(document -> byId.put(document.id(), document));
    facts.documents().forEach(document -> byId.putIfAbsent(document.file(), document));
    facts.events().forEach(event -> byId.put(event.id(), event));
    facts.questions().forEach(question -> byId.put(question.id(), question));
    facts.claims().forEach(claim -> byId.put(claim.id(), claim));
  }

  /**
   * The one thing with this id, or whose id begins so.
   *
   * @throws Refusal when there is none or more than one
   */
  Object only(String id) {
    if (byId.containsKey(id)) {
      return byId.get(id);
    }
    Map<String, Object> found = new LinkedHashMap<>();
    byId.forEach(
        (known, thing) -> {
          if (known.startsWith(id)) {
            found.put(known, thing);
          }
        });
    if (found.isEmpty()) {
      throw Refusal.usage(
          "nothing in this report has the id '" + id + "'",
          "give ids of two claims, events, questions, names, sources or articles of the report");
    }
    if (found.values().stream().distinct().count() > 1) {
      List<String> few = found.keySet().stream().limit(5).toList();
      throw Refusal.usage(
          "'" + id + "' begins several ids: " + String.join(", ", few), "give more of the id");
    }
    return found.values().iterator().next();
  }

  String id(Object thing) {
    return thing instanceof Root root
        ? root.id()
        : thing instanceof Source source
            ? source.id()
            : thing instanceof Document document ? document.outlet() : null;
  }

  String sort(Object thing) {
    String name = thing.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return ("aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
  }

  Event event(String id) {
    return get(id, Event.class);
  }

  Question question(String id) {
    return get(id, Question.class);
  }

  Claim claim(String id) {
    return get(id, Claim.class);
  }

  private <T> T get(String id, Class<T> type) {
    Object thing = id == null ? null : byId.get(id);
    return type.isInstance(thing) ? type.cast(thing) : null;
  }

  String file(Claim claim) {
    Document document = get(claim.document(), Document.class);
    return document == null ? claim.document() : document.file();
  }

  /** The English name of what has the id, and the id of what has none. */
  String name(String id) {
    Object thing = id == null ? null : byId.get(id);
    String name =
        thing instanceof Entity entity
            ? entity.nameEn()
            : thing instanceof Source source
                ? source.nameEn()
                : thing instanceof Root root ? root.name() : id;
    return Objects.requireNonNullElse(name, id);
  }

  /** Whether a place is the other one or lies within it. */
  boolean within(String place, String container) {
    String at = place;
    for (int depth = 0; at != null && depth < 20; depth++) {
      if (at.equals(container)) {
        return true;
      }
      Entity entity = get(at, Entity.class);
      at = entity == null ? null : entity.within();
    }
    return false;
  }
}
