package org.isnad.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.fact.Orthography;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.KnowledgeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A lexicon file of words for numbers, nouns or the calendar, read with its words folded. */
final class NumberData {
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final KnowledgeFile file;
  private final JsonNode root;

  private NumberData(KnowledgeFile file, JsonNode root) {
    this.file = file;
    this.root = root;
  }

  /**
   * Reads a file of the lexicon.
   *
   * @throws KnowledgeException when the file is missing or is no YAML mapping
   */
  static NumberData read(LexiconFolder folder, String name) {
    KnowledgeFile file = folder.file(name);
    if (file == null) {
      throw broken(folder.path(name), 0, "is missing", "put the file back under rules/");
    }
    try {
      JsonNode root = MAPPER.readTree(file.text());
      if (!root.isObject()) {
        throw broken(file.origin(), 1, "holds no entries", "write it as 'name: [words]'");
      }
      return new NumberData(file, root);
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw broken(
          file.origin(),
          at == null ? 0 : at.getLineNr(),
          "is not valid YAML: " + e.getOriginalMessage(),
          "correct the line");
    }
  }

  JsonNode root() {
    return root;
  }

  /** The folded words of a list; empty when there is none. */
  List<String> words(String name) {
    return words(root.path(name));
  }

  /** The folded words under every key of a mapping, in the order of the file. */
  Map<String, List<String>> groups(String name) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    root.path(name).properties().forEach(e -> groups.put(e.getKey(), words(e.getValue())));
    return groups;
  }

  List<String> words(JsonNode list) {
    List<String> words = new ArrayList<>();
    for (JsonNode word : list) {
      if (!word.isValueNode() || word.asString().isBlank()) {
        throw problem("has a list that holds something else than words: " + word, word.toString());
      }
      words.add(Orthography.fold(word.asString().strip()));
    }
    return words;
  }

  /** What to throw when the entry at a place of the file, as for {@link Yaml#line}, is wrong. */
  KnowledgeException problem(String what, String... path) {
    int line = Yaml.line(file, List.of(path));
    return broken(file.origin(), line, what, "see the entries beside it for the shape");
  }

  private static KnowledgeException broken(String file, int line, String what, String remedy) {
    return new KnowledgeException(
        List.of(new Trouble.Broken("lexicon", file, line, file + " " + what, remedy)));
  }
}
