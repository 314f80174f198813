package org.isnad.extract;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Document;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnowledgeFile;
import org.isnad.registry.Registry;

/**
 * The languages that are read: every folder under {@code lexicons/} that says how its words are
 * built. A newsroom adds one by laying such a folder over the shipped ones.
 */
final class Languages {
  private static final int LETTERS = 20_000;

  private final SortedMap<String, Language> byCode = new TreeMap<>();

  /**
   * @throws KnowledgeException with the problems of every language
   */
  Languages(Knowledge knowledge, Registry registry) {
    Names.Trie names = Names.trie(registry);
    List<Trouble> problems = new ArrayList<>();
    codes(knowledge).parallelStream()
        .map(code -> Loaded.of(new LexiconFolder(knowledge, code), registry, names))
        .toList()
        .forEach(
            loaded -> {
              problems.addAll(loaded.problems());
              if (loaded.language() != null) {
                byCode.put(loaded.language().code, loaded.language());
              }
            });
    if (!problems.isEmpty()) {
      throw new KnowledgeException(problems);
    }
  }

  /** A language, or what is wrong with it. */
  private record Loaded(Language language, List<Trouble> problems) {
    static Loaded of(LexiconFolder folder, Registry registry, Names.Trie names) {
      try {
        return new Loaded(new Language(folder, registry, names), List.of());
      } catch (KnowledgeException e) {
        return new Loaded(null, e.problems());
      }
    }
  }

  /** The folders that hold words to read by, whatever else they hold or lack. */
  private static SortedSet<String> codes(Knowledge knowledge) {
    SortedSet<String> codes = new TreeSet<>();
    for (KnowledgeFile file : knowledge.under("lexicons")) {
      String[] steps = file.path().split("/");
      boolean reads =
          steps.length == 3
              && (steps[2].equals(MorphologyFile.NAME)
                  || steps[2].startsWith("words")
                  || steps[2].startsWith("frames"));
      if (reads) {
        codes.add(steps[1]);
      }
    }
    if (codes.isEmpty()) {
      throw Yaml.missing("lexicons/ar/" + MorphologyFile.NAME);
    }
    return codes;
  }

  /** The language of a document, or null when it is none of those read. */
  Language of(Document document) {
    return document.lang() == null
        ? byLetters(document.text())
        : byCode.get(document.lang().split("-", 2)[0]);
  }

  /** The language of a code, or null. */
  Language of(String code) {
    return byCode.get(code);
  }

  Collection<Language> all() {
    return byCode.values();
  }

  /** The first language in whose scripts most of the letters are written. */
  private Language byLetters(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .limit(LETTERS)
        .filter(Character::isLetter)
        .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
    int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
    for (Language language : byCode.values()) {
      int own = language.grammar.scripts.stream().mapToInt(s -> counts.getOrDefault(s, 0)).sum();
      if (2 * own > letters) {
        return language;
      }
    }
    return null;
  }
}
