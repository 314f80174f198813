package org.isnad.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.isnad.extract.ClaimExtractor;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.ingest.Ingest;
import org.isnad.ingest.Intake;
import org.isnad.knowledge.Knowledge;
import org.isnad.registry.Registry;

/** The first half of the way: articles to claims. */
public final class Reading {
  private final Ingest ingest;
  private final Function<Document, List<Claim>> extractor;

  /**
   * Reads sources and lexicons.
   *
   * @throws KnowledgeException with the problems of both
   */
  public static Reading of(Knowledge knowledge) {
    Problems problems = new Problems();
    Registry registry = problems.gather(() -> Registry.load(knowledge));
    Reading reading = registry == null ? null : of(knowledge, registry, problems);
    problems.stopIfAny();
    return reading;
  }

  /** As far as it can be made; the problems say whether it can be used. */
  static Reading of(Knowledge knowledge, Registry registry, Problems problems) {
    Ingest ingest = problems.gather(() -> new Ingest(knowledge, registry));
    ClaimExtractor extractor = problems.gather(() -> new ClaimExtractor(knowledge, registry));
    return extractor == null ? null : new Reading(ingest, extractor::extract);
  }

  Reading(Ingest ingest, Function<Document, List<Claim>> extractor) {
    this.ingest = ingest;
    this.extractor = extractor;
  }

  /**
   * What was read.
   *
   * @param documents by file
   * @param claims by id, nothing linked yet
   * @param troubles by file, line and code
   */
  public record Result(List<Document> documents, List<Claim> claims, List<Trouble> troubles) {}

  /** Reads files and folders; what cannot be read becomes a trouble. */
  public Result read(List<Path> paths) {
    Intake intake = ingest.read(paths);
    List<Claim> claims = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>(intake.troubles());
    for (Document document : intake.documents()) {
      try {
        claims.addAll(extractor.apply(document));
      } catch (RuntimeException | StackOverflowError e) {
        troubles.add(gaveUp(document, e));
      }
    }
    claims.sort(Comparator.comparing(Claim::id));
    troubles.sort(Pipeline.TROUBLES);
    return new Result(intake.documents(), List.copyOf(claims), List.copyOf(troubles));
  }

  private static Trouble gaveUp(Document document, Throwable e) {
    return new Trouble.Incomplete(
        "extraction-failed",
        document.file(),
        0,
        "no claim of this article was taken: " + e,
        "the rest of the batch is whole; report this article with the words above");
  }
}
