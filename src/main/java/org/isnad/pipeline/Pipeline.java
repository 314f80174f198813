package org.isnad.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.isnad.fact.Event;
import org.isnad.fact.FactBase;
import org.isnad.fact.Source;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verification;
import org.isnad.knowledge.Knowledge;
import org.isnad.link.Linker;
import org.isnad.registry.Registry;
import org.isnad.verify.RuleBook;
import org.isnad.verify.Verifier;

/** The whole way, in its order: ingest, extract, link, verify. */
public final class Pipeline {
  static final Comparator<Trouble> TROUBLES =
      Comparator.comparing(Trouble::file)
          .thenComparingInt(Trouble::line)
          .thenComparing(Trouble::code)
          .thenComparing(Trouble::message);

  private final Reading reading;
  private final Linker linker;
  private final RuleBook book;
  private final Clock clock;
  private final String version;

  private Pipeline(Reading reading, Linker linker, RuleBook book, Clock clock, String version) {
    this.reading = reading;
    this.linker = linker;
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
    Registry registry = problems.gather(() -> Registry.load(knowledge));
    Reading reading = registry == null ? null : Reading.of(knowledge, registry, problems);
    Linker linker =
        registry == null ? null : problems.gather(() -> new Linker(knowledge, registry));
    RuleBook book = problems.gather(() -> loaded(rules));
    problems.stopIfAny();
    return new Pipeline(reading, linker, book, clock, version);
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
    String started = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    Reading.Result read = reading.read(inputs);
    FactBase linked = known(linker.link(read.documents(), read.claims()), read.sources());
    Verifier.Result result = new Verifier(book).verify(linked);
    FactBase facts = with(linked, linked.sources(), result.events());
    List<Trouble> troubles = new ArrayList<>(read.troubles());
    troubles.addAll(result.troubles());
    troubles.sort(TROUBLES);
    return new Verification(
        new Verification.Run(
            version,
            started,
            inputs.stream().map(Path::toString).toList(),
            book.packs(),
            RuleBook.ENGINE),
        facts,
        result.findings(),
        result.verdicts(),
        List.copyOf(troubles),
        book.cards(),
        Coverage.of(facts, result, troubles));
  }

  /** With what the batch itself tells of outlets that no registry knows. */
  private static FactBase known(FactBase facts, List<Source> outlets) {
    SortedMap<String, Source> sources = new TreeMap<>();
    facts.sources().forEach(source -> sources.put(source.id(), source));
    outlets.forEach(source -> sources.put(source.id(), source));
    return with(facts, List.copyOf(sources.values()), facts.events());
  }

  private static FactBase with(FactBase facts, List<Source> sources, List<Event> events) {
    return new FactBase(
        facts.documents(),
        sources,
        facts.entities(),
        events,
        facts.questions(),
        facts.answers(),
        facts.claims(),
        facts.roots(),
        facts.links(),
        facts.relays(),
        facts.islands());
  }
}
