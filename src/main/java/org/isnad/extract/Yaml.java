package org.isnad.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.KnowledgeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads lexicon files as plain maps, lists and texts, and says where one is wrong. */
final class Yaml {
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private Yaml() {}

  static Map<String, Object> map(KnowledgeFile file) {
    return fields(file, "the file", tree(file));
  }

  static List<Object> list(KnowledgeFile file) {
    if (tree(file) instanceof List<?> list) {
      return new ArrayList<>(list);
    }
    throw broken(file, 1, "the file is not a list", "begin each entry with '- '");
  }

  private static Object tree(KnowledgeFile file) {
    try {
      return MAPPER.readValue(file.text(), Object.class);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw broken(file, line, "not YAML: " + e.getOriginalMessage(), "mend the line");
    }
  }

  static Map<String, Object> fields(KnowledgeFile file, String what, Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> out = new LinkedHashMap<>();
      map.forEach((k, v) -> out.put(String.valueOf(k), v));
      return out;
    }
    throw broken(
        file, List.of(what), what + " does not hold fields", "write it as 'name: value' lines");
  }

  static String text(KnowledgeFile file, Map<String, Object> fields, String name) {
    Object value = fields.get(name);
    if (value == null) {
      throw broken(
          file,
          fields.values().stream().limit(1).map(String::valueOf).toList(),
          "the field '" + name + "' is missing in " + fields.keySet(),
          "add it");
    }
    return String.valueOf(value);
  }

  static String text(Map<String, Object> fields, String name, String otherwise) {
    Object value = fields.get(name);
    return value == null ? otherwise : String.valueOf(value);
  }

  static List<String> texts(KnowledgeFile file, Map<String, Object> fields, String name) {
    Object value = fields.get(name);
    List<String> out = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(item -> out.add(String.valueOf(item)));
    } else if (value != null) {
      out.add(String.valueOf(value));
    }
    return out;
  }

  /**
   * With the line of a place in the file: each text is looked for behind the one before, as whole
   * words; the last that is found counts.
   */
  static KnowledgeException broken(
      KnowledgeFile file, List<String> path, String message, String remedy) {
    return broken(file, line(file, path), message, remedy);
  }

  /** The line of such a place, 1 when nothing of it is found. */
  static int line(KnowledgeFile file, List<String> path) {
    int at = 0;
    int from = 0;
    for (String text : path) {
      int found = find(file.text(), text, from);
      if (found < 0) {
        break;
      }
      at = found;
      from = found + text.length();
    }
    return file.lineAt(at);
  }

  private static int find(String text, String part, int from) {
    int at = part.isEmpty() ? -1 : text.indexOf(part, from);
    while (at >= 0 && !(edge(text, at - 1) && edge(text, at + part.length()))) {
      at = text.indexOf(part, at + 1);
    }
    return at;
  }

  private static boolean edge(String text, int i) {
    return i < 0
        || i >= text.length()
        || !(Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '-');
  }

  static KnowledgeException missing(String path) {
    return new KnowledgeException(
        List.of(
            new Trouble.Broken(
                "lexicon", path, 0, path + " is missing", "put the file back under rules/")));
  }

  static KnowledgeException broken(KnowledgeFile file, int line, String message, String remedy) {
    return new KnowledgeException(
        List.of(new Trouble.Broken("lexicon", file.origin(), line, message, remedy)));
  }
}
