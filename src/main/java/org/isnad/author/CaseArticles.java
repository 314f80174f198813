package org.isnad.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.fact.FactBase;
import org.isnad.knowledge.Knowledge;
import org.isnad.pipeline.Linking;
import tools.jackson.databind.JsonNode;

/** Runs the articles of a case through the stages before the rules. */
final class CaseArticles {
  private final Knowledge knowledge;
  private Linking linking;

  CaseArticles(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Each article is {@code {outlet, published, text}}, with {@code title} and {@code url} if any.
   */
  FactBase facts(JsonNode articles) {
    StringBuilder lines = new StringBuilder();
    articles.forEach(article -> lines.append(article).append('\n'));
    Linking.Result read = read(lines.toString());
    if (read.facts().documents().size() != articles.size()) {
      throw new IllegalArgumentException("an article cannot be read: " + read.troubles());
    }
    return read.facts();
  }

  private Linking.Result read(String lines) {
    try {
      Path folder = Files.createTempDirectory("case");
      Path file = folder.resolve("articles.jsonl");
      try {
        Files.writeString(file, lines);
        return linking().read(List.of(folder));
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loaded when the first case needs it: most cases are facts. */
  private synchronized Linking linking() {
    if (linking == null) {
      linking = Linking.of(knowledge);
    }
    return linking;
  }
}
