package org.isnad.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;
import org.isnad.fact.Event;
import org.isnad.fact.Fact;
import org.isnad.fact.FactBase;
import org.isnad.finding.Finding;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verdict;

/** Runs a rule book over the facts of a batch. Immutable; may be shared by threads. */
public final class Verifier {
  private static final int EVENTS_A_SESSION = 100;

  /** Far above what the largest event needs, and small enough for the memory of a laptop. */
  private static final Pass.Budget BUDGET = new Pass.Budget(200_000, 2_000_000);

  private final RuleBook book;
  private final int events;
  private final Pass.Budget budget;
  private final IntConsumer counter;

  public Verifier(RuleBook book) {
    this(book, EVENTS_A_SESSION, BUDGET);
  }

  /** With other sizes, for tests. */
  Verifier(RuleBook book, int events, int firings) {
    this(book, events, new Pass.Budget(firings, BUDGET.steps()));
  }

  /**
   * With other sizes, for tests.
   *
   * @param events about how many events share a session; changes no result
   * @param budget what one rule may cost
   */
  Verifier(RuleBook book, int events, Pass.Budget budget) {
    this(book, events, budget, done -> {});
  }

  private Verifier(RuleBook book, int events, Pass.Budget budget, IntConsumer counter) {
    this.counter = counter;
    this.book = book;
    this.events = events;
    this.budget = budget;
  }

  /** The same, telling now and then how many more events the rules have been over. */
  public Verifier counting(IntConsumer other) {
    return new Verifier(book, events, budget, other);
  }

  /**
   * What the rules say.
   *
   * @param findings high severity first, then by event, rule and id
   * @param verdicts by question
   * @param events as they came, with grades
   * @param troubles rules that were stopped
   */
  public record Result(
      List<Finding> findings, List<Verdict> verdicts, List<Event> events, List<Trouble> troubles) {}

  /** The same facts give the same result, in whatever order they are listed. */
  public Result verify(FactBase facts) {
    FactIndex index = new FactIndex(Sorted.of(facts));
    List<Trouble> troubles = new ArrayList<>();
    List<Finding> said =
        say(
            index,
            new FindingMaker(index, book.tables().phrases(), book.cardsById()),
            troubles,
            counter);
    Verdicts verdicts = new Verdicts(index, book.tables(), said);
    return new Result(said, verdicts.all(), verdicts.gradedEvents(), troubles);
  }

  /** As {@link #verify}, and each verdict knows what must be taken away for it to change. */
  public Result verifyWithFlipSets(FactBase facts) {
    Result result = verify(facts);
    List<Verdict> searched = new FlipSearch(book, this::judge).fill(facts, result.verdicts());
    return new Result(result.findings(), searched, result.events(), result.troubles());
  }

  /** The verdicts alone, without a word. */
  List<Verdict> judge(FactBase facts) {
    FactIndex index = new FactIndex(Sorted.of(facts));
    List<Finding> said =
        say(index, FindingMaker.mute(index, book.cardsById()), new ArrayList<>(), again -> {});
    return new Verdicts(index, book.tables(), said, false).all();
  }

  private List<Finding> say(
      FactIndex index, FindingMaker maker, List<Trouble> troubles, IntConsumer told) {
    Pass ofEvents = new Pass(book, "event", index, budget).counting(told);
    ofEvents.run(Batch.of(index, events), () -> Batch.of(index, 1));
    List<Pass> passes = new ArrayList<>(List.of(ofEvents));
    if (book.of("entity") != null) {
      Pass ofEntities = new Pass(book, "entity", index, budget);
      List<Collection<Fact>> all = List.of(Batch.ofEntities(index));
      ofEntities.run(all, () -> all);
      passes.add(ofEntities);
    }
    List<Finding> findings = new ArrayList<>();
    for (Pass pass : passes) {
      findings.addAll(pass.flagged().parallelStream().map(maker::make).toList());
      troubles.addAll(pass.troubles());
    }
    return Collapse.of(findings);
  }
}
