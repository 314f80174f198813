package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.corpus.Corpus;
import org.isnad.fact.FactBase;
import org.isnad.knowledge.Knowledge;
import org.isnad.pipeline.Linking;

/** Generated articles in a temporary folder, and what is linked of them. */
public final class News {
  private static final int CLAIMS_AN_ARTICLE = 17;
  private static final long SEED = 1;

  private News() {}

  /** So many articles as JSON Lines in a folder. */
  static Path articles(int count, Path folder) throws IOException {
    Path file = Files.createDirectories(folder).resolve("articles.jsonl");
    Corpus.write(count, SEED, file);
    return file;
  }

  /** About so many claims, linked. */
  public static FactBase ofClaims(int claims, Path folder) throws IOException {
    Path file = articles(claims / CLAIMS_AN_ARTICLE, folder);
    FactBase facts = Linking.of(Knowledge.shipped()).read(List.of(file)).facts();
    Files.delete(file);
    return facts;
  }
}
