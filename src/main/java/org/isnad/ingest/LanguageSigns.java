package org.isnad.ingest;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.fact.Orthography;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnowledgeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * By what a text is known to be in a language.
 *
 * @param scripts the scripts it is written in
 * @param common its commonest words, folded; empty where the script alone tells
 */
record LanguageSigns(Set<UnicodeScript> scripts, Set<String> common) {
  private static final YAMLMapper YAML = new YAMLMapper();

  /**
   * Those of every language that is read for claims, from {@code lexicons/<lang>/morphology.yaml}.
   * What is wrong in such a file the extractor says.
   */
  static Map<String, LanguageSigns> load(Knowledge knowledge) {
    Map<String, LanguageSigns> languages = new TreeMap<>();
    for (KnowledgeFile file : knowledge.under("lexicons")) {
      String[] steps = file.path().split("/");
      if (steps.length == 3 && steps[2].equals("morphology.yaml")) {
        languages.put(steps[1], of(file));
      }
    }
    return languages;
  }

  private static LanguageSigns of(KnowledgeFile file) {
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    Set<String> common = new HashSet<>();
    try {
      JsonNode root = YAML.readTree(file.text());
      root.path("scripts").forEach(name -> scripts.add(UnicodeScript.forName(name.asString(""))));
      root.path("common-words").forEach(word -> common.add(Orthography.fold(word.asString(""))));
    } catch (JacksonException | IllegalArgumentException e) {
      scripts.clear(); // the extractor reads the same file and says where it is wrong
    }
    return new LanguageSigns(scripts, common);
  }
}
