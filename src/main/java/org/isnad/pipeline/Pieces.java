package org.isnad.pipeline;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.isnad.checkpoint.RecordBytes;
import org.isnad.fact.FactBase;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Verification;
import org.isnad.ingest.Ingest;
import org.isnad.knowledge.Knowledge;
import org.isnad.link.Linker;
import org.isnad.registry.Registry;
import org.isnad.review.Corrections;
import org.isnad.verify.Portion;
import org.isnad.verify.Portions;
import org.isnad.verify.RuleBook;

/**
 * The whole way in pieces, for machines that share no memory: what goes from one to another is
 * bytes. The result is that of {@link Pipeline}. Each stage is made when it is first asked for, so
 * that a machine loads what its work needs. May be shared by threads.
 */
public final class Pieces {
  /** The longest line of a list that is read, in bytes. */
  public static final int LONGEST_LINE = Ingest.LONGEST_LINE;

  private final Knowledge knowledge;
  private final Supplier<Registry> registry;
  private final Supplier<Reading> reading;
  private final Supplier<RuleBook> book;

  /** With this knowledge in every place. */
  public Pieces(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.registry = once(() -> Registry.load(knowledge));
    this.reading = once(this::makeReading);
    this.book = once(() -> RuleBook.load(knowledge));
  }

  /** The bytes of some knowledge. */
  public static byte[] bytes(Knowledge knowledge) {
    return RecordBytes.of(knowledge.copy());
  }

  /** With the knowledge whose bytes these are. */
  public static Pieces of(byte[] knowledge) {
    return new Pieces(Knowledge.of(RecordBytes.read(knowledge, Knowledge.Copy.class)));
  }

  /**
   * Loads every stage, so that what is wrong with the knowledge is told before any work is done.
   *
   * @throws KnowledgeException with the problems of all stages
   */
  public void check() {
    Problems problems = new Problems();
    problems.gather(reading::get);
    problems.gather(() -> new Linker(knowledge, registry.get()));
    problems.gather(book::get);
    problems.stopIfAny();
  }

  private Reading makeReading() {
    Problems problems = new Problems();
    Reading made = Reading.of(knowledge, registry.get(), problems);
    problems.stopIfAny();
    return made;
  }

  /**
   * Anywhere: reads one line of a list of articles and finds its claims.
   *
   * @param bytes without the line's end; null when they are more than {@link #LONGEST_LINE}
   */
  public byte[] read(String list, int line, byte[] bytes) {
    return RecordBytes.of(reading.get().lines().line(list, line, bytes));
  }

  /** In one place: puts together what {@link #read} gave of all lines, and links it. */
  public Linking.Result link(Collection<byte[]> lines, Collection<String> emptyLists) {
    List<LineReading.Searched> searched =
        lines.parallelStream()
            .map(bytes -> RecordBytes.read(bytes, LineReading.Searched.class))
            .toList();
    Linker linker = new Linker(knowledge, registry.get());
    return Linking.link(
        linker, reading.get().lines().gather(searched, emptyLists), Corrections.NONE);
  }

  /** In one place: cuts linked facts into at most so many portions of like cost. */
  public static List<byte[]> portions(FactBase facts, int most) {
    return Portions.cut(facts, most).parallelStream().map(RecordBytes::of).toList();
  }

  /** Anywhere: what the rules say of one portion. */
  public byte[] say(byte[] portion) {
    Portion facts = RecordBytes.read(portion, Portion.class);
    return RecordBytes.of(new Portions(book.get()).say(facts));
  }

  /** In one place: puts together what {@link #say} gave of all portions. */
  public Verification conclude(
      Linking.Result linked,
      Collection<byte[]> said,
      List<String> inputs,
      Clock clock,
      String version) {
    List<Portions.Said> all =
        said.parallelStream().map(bytes -> RecordBytes.read(bytes, Portions.Said.class)).toList();
    return Pipeline.verification(
        version,
        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
        inputs,
        book.get(),
        linked,
        new Portions(book.get()).conclude(linked.facts(), all));
  }

  private static <T> Supplier<T> once(Supplier<T> maker) {
    return new Supplier<>() {
      private T made;

      @Override
      public synchronized T get() {
        if (made == null) {
          made = maker.get();
        }
        return made;
      }
    };
  }
}
