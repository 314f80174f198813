package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.isnad.corpus.Corpus;
import org.isnad.extract.ClaimExtractor;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.FactBase;
import org.isnad.ingest.Ingest;
import org.isnad.knowledge.Knowledge;
import org.isnad.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many threads link a batch, and in whatever order it comes, the result is the same. */
class ThreadsTest {
  private static final int ARTICLES = 150;

  private static FactBase linked(
      int threads, Linker linker, List<Document> documents, List<Claim> claims) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads); // parallel streams run where they are started
    try {
      return pool.submit(() -> linker.link(documents, claims)).get();
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void threadsAndOrderChangeNothing(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("articles.jsonl");
    Corpus.write(ARTICLES, 11, file);
    Knowledge knowledge = Knowledge.shipped();
    Registry registry = Registry.load(knowledge);
    ClaimExtractor extractor = new ClaimExtractor(knowledge, registry);
    List<Document> documents =
        new ArrayList<>(new Ingest(knowledge, registry).read(List.of(file)).documents());
    List<Claim> claims = new ArrayList<>();
    documents.forEach(document -> claims.addAll(extractor.extract(document)));
    Linker linker = new Linker(knowledge, registry);

    FactBase alone = linked(1, linker, documents, claims);
    assertThat(alone.events()).as("the batch tells of something").hasSizeGreaterThan(10);
    for (int threads : new int[] {2, 3, 8}) {
      Collections.shuffle(documents, new Random(threads));
      Collections.shuffle(claims, new Random(threads));
      same(linked(threads, linker, documents, claims), alone, threads);
      same(linked(1, new Linker(knowledge, registry), documents, claims), alone, 1);
    }
  }

  /** Part by part, so that a failure tells where to look. */
  private static void same(FactBase found, FactBase alone, int threads) {
    String hint = " of %d threads: look for what articles or events share while they are read";
    assertThat(found.events()).as("events" + hint, threads).isEqualTo(alone.events());
    assertThat(found.roots()).as("roots" + hint, threads).isEqualTo(alone.roots());
    assertThat(found.questions()).as("questions" + hint, threads).isEqualTo(alone.questions());
    assertThat(found.claims()).as("claims" + hint, threads).isEqualTo(alone.claims());
    assertThat(found.answers()).as("answers" + hint, threads).isEqualTo(alone.answers());
    assertThat(found.relays()).as("relays" + hint, threads).isEqualTo(alone.relays());
    assertThat(found.judgements()).as("reasons" + hint, threads).isEqualTo(alone.judgements());
    assertThat(found).as("all" + hint, threads).isEqualTo(alone);
  }
}
