package org.isnad.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.fact.Compare;
import org.isnad.fact.Entity;
import org.isnad.fact.Mention;

/** Gives names their entities: those of the registry, else new ones made from the name itself. */
final class Names {
  private static final Set<String> ACTORS = Set.of("person", "group", "body", "party");
  private static final Set<String> PERSON = Set.of("person");
  private static final Set<String> NAMEABLE = Set.of("casualty", "identity");

  private final Directory directory;
  private final Wordbook words;
  private final PersonNames persons;
  private final Map<String, Entity> found = new TreeMap<>();
  private final Map<String, String> clusters = new HashMap<>();

  Names(Directory directory, Wordbook words) {
    this.directory = directory;
    this.words = words;
    this.persons = new PersonNames(directory, words);
  }

  /** The claims of one document, in the order of the text, with their names resolved. */
  List<Claim> resolve(List<Claim> claims) {
    Map<String, String> people = new TreeMap<>();
    for (Claim claim : claims) {
      for (Mention mention : nameable(claim)) {
        String name = persons.of(mention.text());
        if (name != null) {
          people.put(name, mention.entity() == null ? persons.id(name) : mention.entity());
        }
      }
    }
    Map<String, TreeSet<String>> byWord = new HashMap<>();
    for (String name : people.keySet()) {
      for (String word : name.split(" ")) {
        byWord.computeIfAbsent(Keys.bare(word), w -> new TreeSet<>()).add(name);
      }
    }
    List<Claim> resolved = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      boolean alias = claim.type().equals("alias");
      resolved.add(
          claim.about(
              mention(claim, claim.subject(), people, byWord, alias),
              mention(claim, claim.object(), people, byWord, alias)));
    }
    return resolved;
  }

  private List<Mention> nameable(Claim claim) {
    List<Mention> mentions = new ArrayList<>();
    boolean many = claim.value() != null && claim.value().hi() == null && claim.value().known();
    many |= claim.value() != null && claim.value().hi() != null && Compare.most(claim.value()) > 1;
    if (claim.subject() != null
        && NAMEABLE.contains(claim.topic())
        && !(many && claim.topic().equals("casualty"))) {
      mentions.add(claim.subject());
    }
    if (claim.object() != null && claim.type().equals("alias")) {
      mentions.add(claim.object());
    }
    return mentions;
  }

  private Mention mention(
      Claim claim,
      Mention mention,
      Map<String, String> people,
      Map<String, TreeSet<String>> byWord,
      boolean alias) {
    if (mention == null || mention.text() == null) {
      return mention;
    }
    if (mention.entity() != null) {
      return one(claim) && !person(mention) ? member(mention, people) : mention;
    }
    String name = persons.of(mention.text());
    String key = name == null ? Keys.name(mention.text()) : name;
    String longer = alias && people.containsKey(key) ? key : PersonNames.longer(key, byWord);
    if (people.containsKey(longer) && (name != null || !longer.equals(key))) {
      String id = people.get(longer);
      register(id, longer, persons.shown(mention.text(), name), longer.equals(key));
      return new Mention(id, mention.text());
    }
    if (alias) {
      return mention; // a description ("a leader of the group") is no name of the group
    }
    String place = claim.place() == null ? null : claim.place().entity();
    Optional<Entity> body =
        directory
            .called(mention.text(), ACTORS, place)
            .or(() -> directory.namedIn(mention.text(), ACTORS, place).stream().findFirst());
    return body.map(e -> new Mention(e.id(), mention.text())).orElse(mention);
  }

  /** "The leader of the group, called so and so": the man is meant and not the group. */
  private Mention member(Mention mention, Map<String, String> people) {
    Optional<Entity> known = directory.namedIn(mention.text(), PERSON).stream().findFirst();
    if (known.isPresent()) {
      return new Mention(known.get().id(), mention.text());
    }
    for (String part : NamedPart.of(mention.text(), words)) {
      String name = persons.plain(part);
      if (name != null) {
        String id = people.getOrDefault(name, persons.id(name));
        register(id, name, part, true);
        return new Mention(id, mention.text());
      }
    }
    return mention;
  }

  private static boolean one(Claim claim) {
    return claim.topic().equals("casualty")
        && (claim.value() == null || Compare.most(claim.value()) == 1);
  }

  /** The id of an entity that an editor calls by its id or by its name. */
  String judged(String name) {
    return directory.entity(name).isPresent() || found.containsKey(name)
        ? name
        : persons.id(Keys.name(name));
  }

  private void register(String id, String name, String text, boolean full) {
    if (directory.entity(id).isEmpty()) {
      String shown = full ? text.strip() : name;
      found.merge(
          id,
          new Entity(id, "person", shown, shown, List.of(shown), null, null),
          (a, b) -> a.name().compareTo(b.name()) <= 0 ? a : b);
    }
  }

  /** Whether the mention is of one named person. */
  boolean person(Mention mention) {
    return mention != null && person(mention.entity());
  }

  boolean person(String id) {
    if (id == null) {
      return false;
    }
    Entity entity = found.get(id);
    return entity != null
        ? entity.kind().equals("person")
        : directory.entity(id).map(e -> e.kind().equals("person")).orElse(id.startsWith("p-"));
  }

  /** The words of a person's name that tell him: without article, particles and kunya. */
  List<String> parts(String id) {
    return persons.parts(show(id, true));
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
