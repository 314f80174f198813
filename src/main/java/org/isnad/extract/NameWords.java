package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.fact.Orthography;
import org.isnad.knowledge.KnowledgeFile;

/**
 * What names of people are made of, as {@code lexicons/<lang>/names.yaml} lists it; nothing where a
 * language has no such file.
 */
final class NameWords {
  private static final int SHORTEST = 3;

  private final Set<String> given = new HashSet<>();
  private final Set<String> doubtful = new HashSet<>();
  private final Set<String> opens = new HashSet<>();
  private final Set<String> joins = new HashSet<>();
  private final Set<String> completes = new HashSet<>();
  private final Set<String> never = new HashSet<>();
  private final List<String> begins = new ArrayList<>();
  private final List<String> verbBegins = new ArrayList<>();
  private final List<String> verbEnds = new ArrayList<>();
  private final String familyEnd;
  private final String openEnd;

  NameWords(LexiconFolder folder) {
    KnowledgeFile file = folder.file("names.yaml");
    Map<String, Object> lists = file == null ? Map.of() : Yaml.map(file);
    fill(given, file, lists, "given");
    fill(doubtful, file, lists, "given-also-word");
    fill(opens, file, lists, "opens");
    fill(joins, file, lists, "joins");
    fill(completes, file, lists, "completes");
    Yaml.texts(file, lists, "never").forEach(word -> never.add(Orthography.strict(word)));
    Yaml.texts(file, lists, "begins").forEach(word -> begins.add(Orthography.fold(word)));
    Yaml.texts(file, lists, "verb-begins").forEach(word -> verbBegins.add(Orthography.fold(word)));
    Yaml.texts(file, lists, "verb-ends").forEach(word -> verbEnds.add(Orthography.fold(word)));
    familyEnd = Orthography.fold(Yaml.text(lists, "family-end", ""));
    openEnd = Yaml.text(lists, "open-end", "");
  }

  private static void fill(
      Set<String> set, KnowledgeFile file, Map<String, Object> lists, String name) {
    Yaml.texts(file, lists, name).forEach(word -> set.add(Orthography.fold(word)));
  }

  /** Whether the word is a first name, or may be one. */
  boolean given(Token token) {
    return certain(token) || doubtful.contains(token.folded()) && !never.contains(token.strict());
  }

  /** Whether the word is a first name and hardly ever anything else. */
  boolean certain(Token token) {
    return given.contains(token.folded()) || compound(token.folded());
  }

  private boolean compound(String folded) {
    for (String letters : begins) {
      if (folded.startsWith(letters) && folded.length() >= letters.length() + SHORTEST) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word opens a part of a name that the next word completes. */
  boolean opens(String folded) {
    return opens.contains(folded);
  }

  /** Whether such a word stands only inside names: "son of". */
  boolean joins(String folded) {
    return joins.contains(folded);
  }

  /** Whether the word is the second part of a first name. */
  boolean completes(String folded) {
    return completes.contains(folded);
  }

  /** Whether a word with the article has the shape of a family name. */
  boolean family(String folded) {
    return !familyEnd.isEmpty() && folded.endsWith(familyEnd);
  }

  /** Whether it has the ending of an adjective rather than of a family name. */
  boolean open(String strict) {
    return !openEnd.isEmpty() && strict.endsWith(openEnd);
  }

  /** Whether an unknown word is rather a verb than part of a name. */
  boolean verb(String folded) {
    for (String letters : verbBegins) {
      if (folded.startsWith(letters)) {
        return true;
      }
    }
    for (String letters : verbEnds) {
      if (folded.endsWith(letters)) {
        return true;
      }
    }
    return false;
  }
}
