package org.isnad.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isnad.checkpoint.Checkpoint;
import org.isnad.checkpoint.Key;
import org.isnad.extract.ClaimExtractor;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Sharing;
import org.isnad.fact.Source;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.ingest.ClaimFile;
import org.isnad.ingest.Ingest;
import org.isnad.ingest.Intake;
import org.isnad.knowledge.Knowledge;
import org.isnad.registry.Registry;

/** The first half of the way: articles to claims. */
public final class Reading {
  /** From so many documents on, starting more threads pays. */
  private static final int MANY = 16;

  private final Watcher watcher;
  private final Ingest ingest;
  private final Registry registry;
  private final Function<Document, List<Claim>> extractor;
  private final Supplier<Key> words;

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
    return extractor == null
        ? null
        : new Reading(
            Watcher.NOBODY,
            ingest,
            registry,
            extractor::extract,
            () -> KnownClaims.words(knowledge, registry));
  }

  /** With another way to find claims, for tests. */
  Reading(Ingest ingest, Registry registry, Function<Document, List<Claim>> extractor) {
    this(Watcher.NOBODY, ingest, registry, extractor, () -> Key.of("")); // nothing known of it
  }

  /**
   * With its parts.
   *
   * @param words all of the knowledge that the extractor looks at; asked for only when claims are
   *     kept
   */
  private Reading(
      Watcher watcher,
      Ingest ingest,
      Registry registry,
      Function<Document, List<Claim>> extractor,
      Supplier<Key> words) {
    this.watcher = watcher;
    this.words = words;
    this.ingest = ingest;
    this.registry = registry;
    this.extractor = extractor;
  }

  /** The same, line by line. */
  LineReading lines() {
    return new LineReading(ingest, extractor);
  }

  /** The same, watched. */
  public Reading watchedBy(Watcher other) {
    return new Reading(other, ingest, registry, extractor, words);
  }

  /**
   * What was read.
   *
   * @param documents by file
   * @param sources the outlets of the documents, by id, those of no registry too
   * @param claims by document and place, nothing linked yet; linking empties the list
   * @param troubles by file, line and code
   */
  public record Result(
      List<Document> documents, List<Source> sources, List<Claim> claims, List<Trouble> troubles) {
    public Result {
      claims = claims instanceof ArrayList ? claims : new ArrayList<>(claims);
    }
  }

  /** Reads files and folders; what cannot be read becomes a trouble. */
  public Result read(List<Path> paths) {
    return read(paths, Checkpoint.NONE);
  }

  /** As {@link #read(List)}; of documents that are known, claims are not looked for again. */
  Result read(List<Path> paths, Checkpoint checkpoint) {
    Function<Document, List<Claim>> finder =
        checkpoint.keeps() ? new KnownClaims(checkpoint, words.get(), extractor) : extractor;
    watcher.begun(Watcher.Stage.READ);
    Intake intake = ingest.read(paths);
    watcher.counted(Watcher.Count.DOCUMENTS_READ, intake.documents().size());
    watcher.ended(Watcher.Stage.READ);
    watcher.begun(Watcher.Stage.EXTRACT);
    Map<String, Source> outlets = new HashMap<>();
    intake.sources().forEach(source -> outlets.put(source.id(), source));
    List<Claim> claims = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>(intake.troubles());
    List<Given> given =
        intake.documents().stream().map(d -> new Given(d, outlets.get(d.outlet()))).toList();
    Sharing sharing = new Sharing();
    for (Page page : pages(given, finder.andThen(sharing::of)).toList()) {
      claims.addAll(page.claims());
      troubles.addAll(page.troubles());
    }
    troubles.sort(Pipeline.TROUBLES);
    watcher.ended(Watcher.Stage.EXTRACT);
    return new Result(intake.documents(), intake.sources(), claims, List.copyOf(troubles));
  }

  /** Reads claims that somebody else found, over these articles or over none. */
  Result given(List<Path> paths, Path claims) {
    watcher.begun(Watcher.Stage.READ);
    Intake intake =
        paths.isEmpty() ? new Intake(List.of(), List.of(), List.of()) : ingest.read(paths);
    ClaimFile.Given given = ClaimFile.read(claims, intake, registry);
    watcher.counted(Watcher.Count.DOCUMENTS_READ, given.documents().size());
    watcher.counted(Watcher.Count.CLAIMS, given.claims().size());
    watcher.ended(Watcher.Stage.READ);
    return new Result(given.documents(), given.sources(), given.claims(), given.troubles());
  }

  /** Is handed what reading gives, one document after another, always in the same order. */
  public interface Listener {
    /** The claims of one document, by place, nothing linked. */
    void claims(Document document, List<Claim> claims);

    /** What could not be read, as soon as it is known. */
    void trouble(Trouble trouble);
  }

  /**
   * Reads files and folders and keeps nothing: as many documents are held as are read at a time.
   */
  public void stream(List<Path> paths, Listener listener) {
    watcher.begun(Watcher.Stage.EXTRACT);
    List<Given> waiting = new ArrayList<>(MANY);
    ingest.stream(
        paths,
        new Ingest.Taker() {
          @Override
          public void document(Document document, Source outlet) {
            watcher.counted(Watcher.Count.DOCUMENTS_READ, 1);
            waiting.add(new Given(document, outlet));
            if (waiting.size() == MANY) {
              hand(waiting, listener);
            }
          }

          @Override
          public void trouble(Trouble trouble) {
            listener.trouble(trouble);
          }
        });
    hand(waiting, listener);
    watcher.ended(Watcher.Stage.EXTRACT);
  }

  /** An article and who published it, registered or not. */
  private record Given(Document document, Source outlet) {}

  private void hand(List<Given> waiting, Listener listener) {
    pages(List.copyOf(waiting), extractor)
        .forEachOrdered(
            page -> {
              listener.claims(page.document(), page.claims());
              page.troubles().forEach(listener::trouble);
            });
    waiting.clear();
  }

  /** What came out of one document. */
  private record Page(Document document, List<Claim> claims, List<Trouble> troubles) {}

  /** In the order of the documents. */
  private Stream<Page> pages(List<Given> given, Function<Document, List<Claim>> finder) {
    return (given.size() < MANY ? given.stream() : given.parallelStream())
        .map(one -> page(one, finder));
  }

  private Page page(Given given, Function<Document, List<Claim>> finder) {
    Document document = given.document();
    try {
      List<Claim> claims =
          finder.apply(document).stream().map(c -> Publisher.named(c, given.outlet())).toList();
      watcher.counted(Watcher.Count.CLAIMS, claims.size());
      return new Page(document, claims, List.of());
    } catch (RuntimeException | StackOverflowError e) {
      return new Page(document, List.of(), List.of(gaveUp(document, e)));
    } finally {
      watcher.counted(Watcher.Count.DOCUMENTS_EXTRACTED, 1);
    }
  }

  static Trouble.Incomplete gaveUp(Document document, Throwable e) {
    return new Trouble.Incomplete(
        "extraction-failed",
        document.file(),
        0,
        "no claim of this article was taken: " + e,
        "the rest of the batch is whole; report this article with the words above");
  }
}
