package org.isnad.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.KnowledgeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads lexicon files as plain maps, lists and texts, and says where one is wrong. */
final class Yaml {
  private static final YAMLMapper MAPPER = new YAMLMapper();

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
    throw broken(file, 0, what + " does not hold fields", "write it as 'name: value' lines");
  }

  static String text(KnowledgeFile file, Map<String, Object> fields, String name) {
    Object value = fields.get(name);
    if (value == null) {
      throw broken(file, 0, "the field '" + name + "' is missing in " + fields.keySet(), "add it");
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

  /** With the line that first holds the text. */
  static KnowledgeException broken(KnowledgeFile file, String near, String message, String remedy) {
    int at = file.text().indexOf(near);
    return broken(file, at < 0 ? 0 : file.lineAt(at), message, remedy);
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
