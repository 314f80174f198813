package org.isnad.extract;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.fact.Orthography;
import org.isnad.finding.KnowledgeException;
import org.isnad.knowledge.KnowledgeFile;

/** Reads {@code morphology.yaml}; a wrong entry stops the load with its line. */
final class MorphologyFile {
  static final String NAME = "morphology.yaml";

  private static final List<String> PARADIGMS =
      List.of(
          "adjective", "past", "present", "singular", "dual", "bound", "bound-dual", "agreeing");

  /** No word holds it: what a language without an article has for one. */
  static final String NOTHING = "\uFFFF";

  private static final Set<String> FIELDS =
      Set.of(
          "scripts",
          "common-words",
          "word-order",
          "comma",
          "article",
          "contraction",
          "definite",
          "conjunctions",
          "prepositions",
          "prefixes",
          "future",
          "future-before",
          "suffixes",
          "subjects",
          "opened",
          "variants",
          "wavering",
          "closing",
          "verbal-nouns",
          "particles",
          "endings",
          "paradigms",
          "plurals");

  private final KnowledgeFile file;
  private final Map<String, Object> fields;

  MorphologyFile(LexiconFolder folder) {
    file = folder.file(NAME);
    if (file == null) {
      throw Yaml.missing(folder.path(NAME));
    }
    fields = Yaml.map(file);
    for (String field : fields.keySet()) {
      if (!FIELDS.contains(field)) {
        throw broken(field, "has the unknown entry '" + field + "'");
      }
    }
    known("particles", java.util.Arrays.stream(Particle.values()).map(Particle::key).toList());
    known("paradigms", PARADIGMS);
    known("endings", java.util.Arrays.stream(Ending.values()).map(Ending::key).toList());
  }

  private void known(String section, List<String> names) {
    for (String name : section(section).keySet()) {
      if (!names.contains(name)) {
        throw Yaml.broken(
            file,
            List.of(section + ":", name),
            "'" + section + "' has the unknown role '" + name + "'",
            "use " + names);
      }
    }
  }

  Set<UnicodeScript> scripts() {
    Set<UnicodeScript> out = EnumSet.noneOf(UnicodeScript.class);
    for (String name : written("scripts")) {
      try {
        out.add(UnicodeScript.forName(name));
      } catch (IllegalArgumentException e) {
        throw Yaml.broken(
            file,
            List.of(name),
            "'" + name + "' is no script",
            "write the name of one, such as Arabic");
      }
    }
    if (out.isEmpty()) {
      throw broken("scripts", "names no script");
    }
    return out;
  }

  boolean subjectFirst() {
    String order = Yaml.text(fields, "word-order", "verb-first");
    if (!order.equals("verb-first") && !order.equals("subject-first")) {
      throw Yaml.broken(
          file,
          List.of("word-order"),
          "the word order is '" + order + "'",
          "write verb-first or subject-first");
    }
    return order.equals("subject-first");
  }

  String text(String name, String otherwise) {
    Object value = fields.get(name);
    return value == null ? otherwise : Orthography.fold(String.valueOf(value));
  }

  /** The folded words of a list; none when there is no such list. */
  List<String> words(String name) {
    return Yaml.texts(file, fields, name).stream().map(Orthography::fold).toList();
  }

  /** The words of a list as they stand in it. */
  List<String> written(String name) {
    return Yaml.texts(file, fields, name);
  }

  /** The folded words of a list in a section. */
  List<String> words(String section, String name) {
    return Yaml.texts(file, section(section), name).stream().map(Orthography::fold).toList();
  }

  private Map<String, Object> section(String name) {
    Object value = fields.get(name);
    return value == null ? Map.of() : Yaml.fields(file, "'" + name + "'", value);
  }

  /** Each folded word of the lists of a section, to the folded name of its list. */
  Map<String, String> pairs(String section) {
    Map<String, String> out = new LinkedHashMap<>();
    Map<String, Object> lists = section(section);
    for (String name : lists.keySet()) {
      for (String word : Yaml.texts(file, lists, name)) {
        out.put(Orthography.fold(word), Orthography.fold(name));
      }
    }
    return out;
  }

  Map<Character, Preposition> prepositions() {
    Map<Character, Preposition> out = new LinkedHashMap<>();
    section("prepositions")
        .forEach(
            (role, letter) -> {
              try {
                out.put(
                    letter(role, String.valueOf(letter)),
                    Preposition.valueOf(role.toUpperCase(Locale.ROOT)));
              } catch (IllegalArgumentException e) {
                throw broken(role, "has the unknown preposition '" + role + "'");
              }
            });
    return out;
  }

  private char letter(String near, String text) {
    if (text.length() != 1) {
      throw broken(near, "has '" + text + "' where one letter should stand");
    }
    return Orthography.fold(text).charAt(0);
  }

  /** Every prefix in the order of the file, the empty one first; the parts are set off by +. */
  List<Prefix> prefixes(Morphology grammar) {
    List<Prefix> out = new ArrayList<>(List.of(Prefix.NONE));
    List<String> future = words("future");
    for (String written : words("prefixes")) {
      String[] parts = written.split("\\+");
      Preposition preposition = null;
      for (String part : parts) {
        boolean known =
            part.equals(grammar.article)
                || grammar.conjunction(part)
                || grammar.preposition(part) != null
                || future.contains(part);
        if (!known) {
          throw broken(
              written, "has the prefix '" + written + "' of which '" + part + "' is nothing");
        }
        preposition =
            part.equals(grammar.article) || grammar.preposition(part) == null
                ? preposition
                : grammar.preposition(part);
      }
      String last = parts[parts.length - 1];
      out.add(
          new Prefix(
              String.join("", parts),
              grammar.conjunction(parts[0]),
              preposition,
              last.equals(grammar.article),
              future.contains(last),
              parts.length));
    }
    return List.copyOf(out);
  }

  /** Pronouns that are written onto the end, behind none. */
  List<String> suffixes() {
    List<String> out = new ArrayList<>(List.of(""));
    out.addAll(words("suffixes"));
    return List.copyOf(out);
  }

  /** The paradigms by name; those of plurals by the sign that noun lists use for them. */
  Map<String, Paradigm> paradigms() {
    Map<String, Paradigm> out = new LinkedHashMap<>();
    for (String section : List.of("paradigms", "plurals")) {
      section(section).forEach((name, rows) -> out.put(name, Paradigm.read(file, name, rows)));
    }
    return out;
  }

  private KnowledgeException broken(String near, String what) {
    return Yaml.broken(file, List.of(near), what, "see the comments of lexicons/ar/" + NAME);
  }
}
