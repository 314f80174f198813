package org.isnad.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.fact.Entity;
import org.isnad.fact.Mention;

/** Who is who in a batch: the entities of the registry and those that its articles name. */
final class Names {
  private final Directory directory;
  private final PersonNames persons;
  private final Map<String, Entity> found = new HashMap<>();
  private final Map<String, String> clusters = new HashMap<>();

  Names(Directory directory, PersonNames persons) {
    this.directory = directory;
    this.persons = persons;
  }

  /** The id of an entity that an editor calls by its id or by its name. */
  String judged(String name) {
    return directory.entity(name).isPresent() || found.containsKey(name)
        ? name
        : persons.id(Keys.name(name));
  }

  /** Takes in what articles name. The same person is shown by the first of the names in order. */
  void add(Collection<Entity> entities) {
    entities.forEach(entity -> found.merge(entity.id(), entity, Names::first));
  }

  static Entity first(Entity a, Entity b) {
    return a.name().compareTo(b.name()) <= 0 ? a : b;
  }

  /** Whether the mention is of one named person. */
  boolean person(Mention mention) {
    return mention != null && person(mention.entity());
  }

  boolean person(String id) {
    return id != null && person(id, found, directory);
  }

  static boolean person(String id, Map<String, Entity> found, Directory directory) {
    Entity entity = found.get(id);
    return entity != null
        ? entity.kind().equals("person")
        : directory.entity(id).map(e -> e.kind().equals("person")).orElse(id.startsWith("p-"));
  }

  /** The words of a person's name that tell him: without article, particles and kunya. */
  List<String> parts(String id) {
    return persons.parts(show(id, true));
  }

  /** Whether the name is a byname of many: "father of" with one given name. */
  boolean byname(String id) {
    return persons.byname(show(id, true));
  }

  /** The kind of an entity, found or registered; null when unknown. */
  String kind(String id) {
    Entity entity = found.get(id);
    return entity != null ? entity.kind() : directory.entity(id).map(Entity::kind).orElse(null);
  }

  /** Names the people who are one: id to the id that stands for all of them. */
  void cluster(Map<String, String> persons) {
    clusters.putAll(persons);
  }

  /** The id that stands for everybody who is said to be this one. */
  String cluster(String id) {
    return clusters.getOrDefault(id, id);
  }

  String show(String id, boolean arabic) {
    Entity entity = found.get(id);
    return entity == null ? directory.show(id, arabic) : arabic ? entity.name() : entity.nameEn();
  }

  /** Entities that the batch names and the registry does not know. */
  Collection<Entity> found() {
    return found.values();
  }
}
