package org.isnad.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.isnad.checkpoint.Checkpoint;
import org.isnad.fact.FactBase;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Review;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verification;
import org.isnad.knowledge.Knowledge;
import org.isnad.verify.RuleBook;
import org.isnad.verify.Verifier;

/** The whole way, in its order: ingest, extract, link, verify. */
public final class Pipeline {
  static final Comparator<Trouble> TROUBLES =
      Comparator.comparing(Trouble::file)
          .thenComparingInt(Trouble::line)
          .thenComparing(Trouble::code)
          .thenComparing(Trouble::message);

  private final Watcher watcher;
  private final Linking linking;
  private final RuleBook book;
  private final Clock clock;
  private final String version;

  private Pipeline(Watcher watcher, Linking linking, RuleBook book, Clock clock, String version) {
    this.watcher = watcher;
    this.linking = linking;
    this.book = book;
    this.clock = clock;
    this.version = version;
  }

  /**
   * Every stage, made from the knowledge in force.
   *
   * @param clock read once a run, only for {@code run.started}
   * @param version of Isnad, for {@code run.version}
   * @throws KnowledgeException with the problems of all stages
   */
  public static Pipeline of(Knowledge knowledge, Clock clock, String version) {
    Problems problems = new Problems();
    // rules need nothing of the registry, so that both load side by side
    CompletableFuture<RuleBook> rules =
        CompletableFuture.supplyAsync(() -> RuleBook.load(knowledge));
    Linking linking = Linking.of(knowledge, problems);
    RuleBook book = problems.gather(() -> loaded(rules));
    problems.stopIfAny();
    return new Pipeline(Watcher.NOBODY, linking, book, clock, version);
  }

  /** The same, watched. */
  public Pipeline watchedBy(Watcher other) {
    return new Pipeline(other, linking.watchedBy(other), book, clock, version);
  }

  /** The rules, or what was wrong with them, as if they had been loaded here. */
  private static RuleBook loaded(CompletableFuture<RuleBook> rules) {
    try {
      return rules.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      throw e;
    }
  }

  /** Reads articles and says what follows from them. */
  public Verification verify(List<Path> inputs) {
    return verify(Batch.of(inputs));
  }

  /** Reads a batch and says what follows from it. */
  public Verification verify(Batch batch) {
    return verify(batch, Checkpoint.NONE);
  }

  /** As {@link #verify(Batch)}, the same to the byte; what is known already is not done again. */
  public Verification verify(Batch batch, Checkpoint checkpoint) {
    String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    String started = checkpoint.begin(String.join("\n", batch.inputs()), now);
    Linking.Result read = linking.read(batch, checkpoint);
    watcher.begun(Watcher.Stage.VERIFY);
    Verifier.Result result =
        new Verifier(book, checkpoint)
            .counting(events -> watcher.counted(Watcher.Count.EVENTS_VERIFIED, events))
            .verifyWithFlipSets(read.facts());
    watcher.ended(Watcher.Stage.VERIFY);
    return verification(version, started, batch.inputs(), book, read, result);
  }

  /** What came of a run, put together. */
  static Verification verification(
      String version,
      String started,
      List<String> inputs,
      RuleBook book,
      Linking.Result read,
      Verifier.Result result) {
    FactBase linked = read.facts();
    FactBase facts = Linking.with(linked, linked.sources(), result.events());
    List<Trouble> troubles = new ArrayList<>(read.troubles());
    troubles.addAll(result.troubles());
    troubles.sort(TROUBLES);
    return new Verification(
        new Verification.Run(version, started, inputs, book.packs(), RuleBook.ENGINE),
        facts,
        result.findings(),
        result.verdicts(),
        List.copyOf(troubles),
        book.cards(),
        Coverage.of(facts, result, troubles),
        new Review(List.of(), List.of(), read.corrections()));
  }
}
