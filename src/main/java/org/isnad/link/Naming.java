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

/**
 * Gives the names of one article their entities: those of the registry, else new ones made from the
 * name itself.
 */
final class Naming {
  private static final Set<String> PERSON = Set.of("person");
  private static final Set<String> NAMEABLE = Set.of("casualty", "identity");

  private final Directory directory;
  private final Wordbook words;
  private final PersonNames persons;
  private final Map<String, Entity> found = new HashMap<>();

  Naming(Directory directory, Wordbook words, PersonNames persons) {
    this.directory = directory;
    this.words = words;
    this.persons = persons;
  }

  /** The claims of the article, in the order of the text, with their names resolved. */
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
      Mention subject = mention(claim, claim.subject(), people, byWord, alias);
      Mention object = mention(claim, claim.object(), people, byWord, alias);
      boolean named = subject != claim.subject() || object != claim.object();
      resolved.add(named ? claim.about(subject, object) : claim);
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
      return one(claim) && !Names.person(mention.entity(), found, directory)
          ? member(mention, people)
          : mention;
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
    Optional<Entity> body = persons.actor(mention.text(), place);
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

  private void register(String id, String name, String text, boolean full) {
    if (directory.entity(id).isEmpty()) {
      String shown = full ? text.strip() : name;
      found.merge(
          id, new Entity(id, "person", shown, shown, List.of(shown), null, null), Names::first);
    }
  }

  /** Entities that the article names and the registry does not know. */
  Collection<Entity> found() {
    return found.values();
  }
}
