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
import org.isnad.fact.Entity;
import org.isnad.fact.Mention;

/** Gives names their entities: those of the registry, else new ones made from the name itself. */
final class Names {
  private static final Set<String> ACTORS = Set.of("person", "group", "body", "party");
  private static final Set<String> PERSON = Set.of("person");
  private static final Set<String> NAMEABLE = Set.of("casualty", "identity");
  private static final int LONGEST = 6;

  private final Directory directory;
  private final Wordbook words;
  private final Map<String, Entity> found = new TreeMap<>();
  private final Map<String, String> clusters = new HashMap<>();

  Names(Directory directory, Wordbook words) {
    this.directory = directory;
    this.words = words;
  }

  /** The claims of one document, in the order of the text, with their names resolved. */
  List<Claim> resolve(List<Claim> claims) {
    Map<String, String> people = new TreeMap<>();
    for (Claim claim : claims) {
      for (Mention mention : nameable(claim)) {
        String name = personName(mention.text());
        if (name != null) {
          people.put(name, mention.entity() == null ? idOf(name) : mention.entity());
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
          with(
              claim,
              mention(claim, claim.subject(), people, byWord, alias),
              mention(claim, claim.object(), people, byWord, alias)));
    }
    return resolved;
  }

  private List<Mention> nameable(Claim claim) {
    List<Mention> mentions = new ArrayList<>();
    boolean many = claim.value() != null && claim.value().hi() == null && claim.value().known();
    many |= claim.value() != null && claim.value().hi() != null && claim.value().hi() > 1;
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

  /** The folded name when the text reads as a person's name, else null. */
  private String personName(String text) {
    List<String> all = Keys.words(text);
    int from = 0;
    while (from < all.size() - 2 && words.listed("titles", all.get(from))) {
      from++;
    }
    List<String> name = all.subList(from, all.size());
    if (name.size() < 2 || name.size() > LONGEST) {
      return null;
    }
    for (String word : name) {
      if (words.listed("not-names", word) || Character.isDigit(word.charAt(0))) {
        return null;
      }
    }
    String joined = String.join(" ", name);
    return directory.called(joined, Set.of("place", "group", "body", "party")).isPresent()
        ? null
        : joined;
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
      return mention;
    }
    String name = personName(mention.text());
    String key = name == null ? Keys.name(mention.text()) : name;
    String longer = alias && people.containsKey(key) ? key : longer(key, byWord);
    if (people.containsKey(longer) && (name != null || !longer.equals(key))) {
      String id = people.get(longer);
      register(id, longer, mention.text(), longer.equals(key));
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

  /** The one longer name of the document that holds this one as a run of its words. */
  private static String longer(String name, Map<String, TreeSet<String>> byWord) {
    String[] parts = name.split(" ");
    if (parts.length > 3 || parts[0].isEmpty()) {
      return name;
    }
    String bare = " " + bare(name) + " ";
    String last = Keys.bare(parts[parts.length - 1]);
    String best = null;
    for (String candidate : byWord.getOrDefault(last, new TreeSet<>())) {
      if (!candidate.equals(name)
          && candidate.split(" ").length > parts.length
          && (" " + bare(candidate) + " ").contains(bare)) {
        if (best != null) {
          return name; // two people share it: nobody can say which
        }
        best = candidate;
      }
    }
    return best == null ? name : best;
  }

  private static String bare(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.split(" ")) {
      out.append(out.length() == 0 ? "" : " ").append(Keys.bare(word));
    }
    return out.toString();
  }

  /** The id of an entity that an editor calls by its id or by its name. */
  String judged(String name) {
    return directory.entity(name).isPresent() || found.containsKey(name)
        ? name
        : idOf(Keys.name(name));
  }

  private String idOf(String name) {
    return directory
        .called(name, PERSON)
        .or(() -> directory.namedIn(name, PERSON).stream().findFirst())
        .map(Entity::id)
        .orElse("p-" + name.replace(' ', '-'));
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

  private static Claim with(Claim c, Mention subject, Mention object) {
    return new Claim(
        c.id(),
        c.document(),
        c.span(),
        c.quote(),
        c.part(),
        c.type(),
        subject,
        object,
        c.side(),
        c.category(),
        c.value(),
        c.state(),
        c.polarity(),
        c.modality(),
        c.time(),
        c.place(),
        c.attribution(),
        c.root(),
        c.event(),
        c.subevent(),
        c.question());
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
