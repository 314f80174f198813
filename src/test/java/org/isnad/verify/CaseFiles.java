package org.isnad.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.fact.FactBase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The cases that lie beside the rules. */
final class CaseFiles {
  static final Path CHECKS = Path.of("rules", "checks");

  private static final ObjectMapper YAML = new YAMLMapper();
  private static final Set<String> FIELDS =
      Set.of("name", "facts", "articles", "claims", "count", "says");

  private CaseFiles() {}

  /**
   * One case.
   *
   * @param rule id of the rule it belongs to
   * @param flags whether the rule must flag it
   * @param node its fields
   */
  record Case(String rule, boolean flags, JsonNode node) {
    String name() {
      return (flags ? "flags: " : "passes: ") + node.path("name").asString();
    }

    /** What the rules read of it. */
    FactBase facts() {
      Set<String> unknown = new TreeSet<>();
      node.propertyNames().forEach(unknown::add);
      unknown.removeAll(FIELDS);
      if (!unknown.isEmpty()) {
        throw new IllegalArgumentException("a case has no field " + unknown + "; it has " + FIELDS);
      }
      return node.has("articles")
          ? CaseArticles.facts(node.get("articles"))
          : CaseFacts.of(node.path("facts"));
    }
  }

  /** Folders of all rules, sorted. */
  static List<Path> folders() {
    try (Stream<Path> walk = Files.walk(CHECKS, 3)) {
      return walk.filter(p -> p.getFileName().toString().equals("cases.yaml"))
          .map(Path::getParent)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Case> cases(Path folder) {
    String rule = folder.getFileName().toString();
    JsonNode root = yaml(folder.resolve("cases.yaml"));
    List<Case> cases = new ArrayList<>();
    root.path("flags").forEach(node -> cases.add(new Case(rule, true, node)));
    root.path("passes").forEach(node -> cases.add(new Case(rule, false, node)));
    return cases;
  }

  static FactBase facts(String yaml) {
    return CaseFacts.of(YAML.readTree(yaml));
  }

  private static JsonNode yaml(Path file) {
    try {
      return YAML.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
