package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.fact.Entity;
import org.isnad.fact.Source;
import org.isnad.registry.Memo;
import org.isnad.registry.OutletNames;
import org.isnad.registry.Particles;
import org.isnad.registry.Registry;

/** The registry as linking asks it: by id, by folded name, and by containment. */
final class Directory {
  private static final int LONGEST_NAME = 6;
  private static final int DEEPEST = 12;

  private record Named(String name, String kind) {}

  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, Set<String>> byName = new HashMap<>();
  private final Map<String, Integer> held = new HashMap<>();
  private final Map<String, String> locals = new HashMap<>();
  private final Function<String, Optional<Source>> sourceNamed;
  private final Memo<Named, String> grades;
  private final List<Registry.Judgement> judgements;
  private final Supplier<OutletNames> outletNames;

  Directory(
      List<Entity> entities,
      List<Source> sources,
      List<Registry.Judgement> judgements,
      Function<String, Optional<Source>> sourceNamed,
      BiFunction<String, String, String> classGrade,
      Supplier<OutletNames> outletNames) {
    this.outletNames = outletNames;
    this.grades = new Memo<>(one -> classGrade.apply(one.name(), one.kind()));
    this.sourceNamed = sourceNamed;
    this.judgements = judgements;
    sources.forEach(source -> this.sources.put(source.id(), source));
    for (Entity entity : entities) {
      this.entities.put(entity.id(), entity);
      for (String name : entity.names()) {
        index(name, entity.id());
      }
      index(entity.name(), entity.id());
      index(entity.nameEn(), entity.id());
    }
    for (Entity entity : entities) {
      if (entity.kind().equals("place")) {
        containers(entity.id()).forEach(above -> held.merge(above, 1, Integer::sum));
      } else if (entity.kind().equals("group") && entity.party() != null) {
        locals.merge(entity.party() + "|" + entity.within(), entity.id(), (a, b) -> "");
      }
    }
  }

  static Directory of(Registry registry) {
    return new Directory(
        registry.entities(),
        registry.sources(),
        registry.identities(),
        registry::sourceNamed,
        (name, kind) -> registry.sourceOrProvisional(name, kind).reliability(),
        () -> new OutletNames(registry));
  }

  private void index(String name, String id) {
    String key = Keys.name(name);
    if (!key.isEmpty()) {
      byName.computeIfAbsent(key, k -> new TreeSet<>()).add(id);
      String bare = key.length() > 5 ? Particles.SHIPPED.withoutArticle(key, 0) : key;
      if (!bare.equals(key)) {
        byName.computeIfAbsent(bare, k -> new TreeSet<>()).add(id);
      }
    }
  }

  Optional<Entity> entity(String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(entities.get(id));
  }

  Optional<Source> source(String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(sources.get(id));
  }

  /** The registered source called so, if any. */
  Optional<Source> sourceNamed(String name) {
    return name == null || name.isBlank() ? Optional.empty() : sourceNamed.apply(name);
  }

  /** To be filled with the outlets of a batch that nobody registered. */
  OutletNames outletNames() {
    return outletNames.get();
  }

  /** The letter of an unnamed speaker by the words he is called, F when they say nothing. */
  String classGrade(String name, String kind) {
    return name == null || name.isBlank() ? "F" : grades.get(new Named(name, kind));
  }

  List<Registry.Judgement> judgements() {
    return judgements;
  }

  /** The one entity of the given kinds that is called exactly so; empty when two are. */
  Optional<Entity> called(String text, Set<String> kinds) {
    return called(text, kinds, null);
  }

  /** The same; of several called so, the one at home nearest to a place. */
  Optional<Entity> called(String text, Set<String> kinds, String place) {
    return only(byName.getOrDefault(Keys.name(text), Set.of()), kinds, place);
  }

  private Optional<Entity> only(Set<String> ids, Set<String> kinds, String place) {
    Entity found = null;
    int nearest = Integer.MAX_VALUE;
    for (String id : ids) {
      Entity entity = entities.get(id);
      if (kinds.contains(entity.kind())) {
        int distance = place == null || ids.size() == 1 ? 0 : distance(entity, place);
        if (distance == nearest) {
          found = null; // two are equally near: nobody can say which
        } else if (distance < nearest) {
          found = entity;
          nearest = distance;
        }
      }
    }
    return Optional.ofNullable(found);
  }

  /** How far the home of an entity is from a place: containing it, in its country, anywhere. */
  private int distance(Entity entity, String place) {
    if (entity.within() == null) {
      return 2 * DEEPEST;
    }
    List<String> around = new ArrayList<>(List.of(place));
    around.addAll(containers(place));
    int at = around.indexOf(entity.within());
    if (at >= 0) {
      return at;
    }
    List<String> home = containers(entity.within());
    boolean country = !home.isEmpty() && around.contains(home.get(home.size() - 1));
    return country ? DEEPEST : 3 * DEEPEST;
  }

  /** The group of a party that is at home in a place, when it is the only one. */
  Optional<String> local(String party, String place) {
    return Optional.ofNullable(locals.get(party + "|" + place)).filter(id -> !id.isEmpty());
  }

  /** Entities of the given kinds named inside the text, in the order of the text, longest names. */
  List<Entity> namedIn(String text, Set<String> kinds) {
    return namedIn(text, kinds, null);
  }

  /** The same, for a text about a place. */
  List<Entity> namedIn(String text, Set<String> kinds, String place) {
    List<String> words = Keys.words(text);
    Set<Entity> found = new LinkedHashSet<>();
    int at = 0;
    while (at < words.size()) {
      int next = at + 1;
      for (int end = Math.min(words.size(), at + LONGEST_NAME); end > at; end--) {
        Optional<Entity> hit = run(words.subList(at, end), kinds, place);
        if (hit.isPresent()) {
          found.add(hit.get());
          next = end;
          break;
        }
      }
      at = next;
    }
    return new ArrayList<>(found);
  }

  private Optional<Entity> run(List<String> words, Set<String> kinds, String place) {
    String key = String.join(" ", words);
    Optional<Entity> exact = only(byName.getOrDefault(key, Set.of()), kinds, place);
    if (exact.isPresent()) {
      return exact;
    }
    String first = words.get(0);
    String bare = Keys.bare(first);
    if (bare.equals(first)
        && first.length() > 3
        && (Particles.SHIPPED.conjunction(first) || Particles.SHIPPED.preposition(first))) {
      bare = first.substring(1);
    }
    return bare.equals(first)
        ? Optional.empty()
        : only(byName.getOrDefault(bare + key.substring(first.length()), Set.of()), kinds, place);
  }

  /** What contains the entity, nearest first, at any depth. */
  List<String> containers(String id) {
    List<String> above = new ArrayList<>();
    Entity entity = entities.get(id);
    while (entity != null
        && entity.within() != null
        && above.size() < DEEPEST
        && !above.contains(entity.within())) {
      above.add(entity.within());
      entity = entities.get(entity.within());
    }
    return above;
  }

  boolean within(String id, String container) {
    return id != null && (id.equals(container) || containers(id).contains(container));
  }

  /** How many places lie within, at any depth. */
  int holds(String id) {
    return held.getOrDefault(id, 0);
  }

  /** The party of an entity or source: itself for a party, else its party, else {@code unknown}. */
  String partyOf(String id) {
    Entity entity = entities.get(id == null ? "" : id);
    if (entity != null) {
      String party = entity.kind().equals("party") ? entity.id() : entity.party();
      return party == null ? "unknown" : party;
    }
    Source source = sources.get(id == null ? "" : id);
    return source == null || source.party() == null ? "unknown" : source.party();
  }

  /** The name to show for an id; the id itself when nothing is known. */
  String show(String id, boolean arabic) {
    Entity entity = entities.get(id);
    if (entity != null) {
      return arabic ? entity.name() : entity.nameEn();
    }
    Source source = sources.get(id);
    return source == null ? id : arabic ? source.name() : source.nameEn();
  }
}
