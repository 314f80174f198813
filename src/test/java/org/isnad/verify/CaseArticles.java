package org.isnad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.extract.ClaimExtractor;
import org.isnad.fact.Claim;
import org.isnad.fact.FactBase;
import org.isnad.ingest.Ingest;
import org.isnad.ingest.Intake;
import org.isnad.knowledge.Knowledge;
import org.isnad.link.Linker;
import org.isnad.registry.Registry;
import tools.jackson.databind.JsonNode;

/** Runs the articles of a case through the stages before the rules. */
final class CaseArticles {
  private static final Knowledge KNOWLEDGE = Knowledge.shipped();
  private static final Registry REGISTRY = Registry.load(KNOWLEDGE);
  private static final Ingest INGEST = new Ingest(KNOWLEDGE, REGISTRY);
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(KNOWLEDGE, REGISTRY);
  private static final Linker LINKER = new Linker(KNOWLEDGE, REGISTRY);

  private CaseArticles() {}

  /**
   * Each article is {@code {outlet, published, text}}, with {@code title} and {@code url} if any.
   */
  static FactBase facts(JsonNode articles) {
    StringBuilder lines = new StringBuilder();
    articles.forEach(article -> lines.append(article).append('\n'));
    Intake intake = read(lines.toString());
    assertThat(intake.documents()).as("articles that could be read").hasSize(articles.size());
    List<Claim> claims = new ArrayList<>();
    intake.documents().forEach(document -> claims.addAll(EXTRACTOR.extract(document)));
    return LINKER.link(intake.documents(), claims);
  }

  private static Intake read(String lines) {
    try {
      Path folder = Files.createTempDirectory("case");
      Path file = folder.resolve("articles.jsonl");
      try {
        Files.writeString(file, lines);
        return INGEST.read(List.of(folder));
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
