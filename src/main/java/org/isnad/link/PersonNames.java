package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.fact.Entity;
import org.isnad.registry.Memo;
import org.isnad.registry.Particles;

/** Tells which words are the name of one person, and which names are short for longer ones. */
final class PersonNames {
  private static final Set<String> PERSON = Set.of("person");
  private static final Set<String> OTHERS = Set.of("place", "group", "body", "party");
  private static final Set<String> ACTORS = Set.of("person", "group", "body", "party");
  private static final int LONGEST = 6;

  private record Actor(String text, String place) {}

  private final Directory directory;
  private final Wordbook words;
  private final Memo<Actor, Optional<Entity>> actors = new Memo<>(this::actor);
  private final Memo<String, Optional<String>> known = new Memo<>(this::find);

  PersonNames(Directory directory, Wordbook words) {
    this.directory = directory;
    this.words = words;
  }

  /** Who acts: the one that is called so about a place, else the first named in the words. */
  Optional<Entity> actor(String text, String place) {
    return actors.get(new Actor(text, place));
  }

  private Optional<Entity> actor(Actor said) {
    return directory
        .called(said.text(), ACTORS, said.place())
        .or(() -> directory.namedIn(said.text(), ACTORS, said.place()).stream().findFirst());
  }

  /** The folded name when the text reads as a person's name or gives one, else null. */
  String of(String text) {
    return known.get(text).orElse(null);
  }

  private Optional<String> find(String text) {
    for (String part : NamedPart.of(text, words)) {
      String name = plain(part);
      if (name != null) {
        return Optional.of(name);
      }
    }
    return Optional.ofNullable(plain(text));
  }

  String plain(String text) {
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
      if (words.listed("not-names", word)
          || words.listed("naming", word)
          || Character.isDigit(word.charAt(0))) {
        return null;
      }
    }
    if (name.stream().allMatch(Particles.SHIPPED::definite)) {
      return null; // "the security units": a name has a word without an article
    }
    String joined = String.join(" ", name);
    return directory.called(joined, OTHERS).isPresent() ? null : joined;
  }

  /** The one longer name of the document that holds this one as a run of its words. */
  static String longer(String name, Map<String, TreeSet<String>> byWord) {
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

  /**
   * The words that tell one bearer of a name from another, bare of article and particles: without a
   * kunya ("father of ..."), "son of", and with names of two words as one.
   */
  List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    List<String> all = Keys.words(name);
    for (int i = 0; i < all.size(); i++) {
      String word = all.get(i);
      boolean more = i + 1 < all.size();
      if (more && words.listed("joined-name-heads", word)) {
        parts.add(word + Keys.bare(all.get(++i)));
      } else if (more && all.size() > 3 && words.listed("kunya-heads", word)) {
        i++;
      } else if (!words.listed("son-of", word) && !words.listed("titles", word)) {
        parts.add(Keys.bare(word));
      }
    }
    return parts;
  }

  /** Whether the name is a kunya ("father of ...") and one given name, no more. */
  boolean byname(String name) {
    List<String> all = Keys.words(name);
    int given = all.size() > 2 && words.listed("joined-name-heads", all.get(1)) ? 2 : 1;
    return all.size() == 1 + given && words.listed("kunya-heads", all.get(0));
  }

  /** The id of the person called so: of the registry, else made of the name. */
  String id(String name) {
    return directory
        .called(name, PERSON)
        .or(() -> directory.namedIn(name, PERSON).stream().findFirst())
        .map(Entity::id)
        .orElse("p-" + name.replace(' ', '-'));
  }

  /** The part of the words that is the name, as the article spells it. */
  String shown(String text, String name) {
    for (String part : NamedPart.of(text, words)) {
      if (Keys.name(part).equals(name)) {
        return part;
      }
    }
    return text;
  }
}
