package org.isnad.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.isnad.checkpoint.Checkpoint;
import org.isnad.fact.Event;
import org.isnad.fact.FactBase;
import org.isnad.finding.Finding;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verdict;

/** Runs a rule book over the facts of a batch. Immutable; may be shared by threads. */
public final class Verifier {
  static final int EVENTS_A_SESSION = 100;

  /** Far above what the largest event needs, and small enough for the memory of a laptop. */
  static final Pass.Budget BUDGET = new Pass.Budget(200_000, 2_000_000);

  private final RuleBook book;
  private final int events;
  private final Pass.Budget budget;
  private final IntConsumer counter;
  private final KnownFindings known;

  public Verifier(RuleBook book) {
    this(book, EVENTS_A_SESSION, BUDGET);
  }

  /** That asks what is known already before it runs a rule; the result is the same. */
  public Verifier(RuleBook book, Checkpoint checkpoint) {
    this(book, EVENTS_A_SESSION, BUDGET, checkpoint);
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
    this(book, events, budget, Checkpoint.NONE);
  }

  Verifier(RuleBook book, int events, Pass.Budget budget, Checkpoint checkpoint) {
    this(
        book,
        events,
        budget,
        checkpoint.keeps() ? new KnownFindings(book, budget, checkpoint) : null,
        done -> {});
  }

  private Verifier(
      RuleBook book, int events, Pass.Budget budget, KnownFindings known, IntConsumer counter) {
    this.counter = counter;
    this.book = book;
    this.events = events;
    this.budget = budget;
    this.known = known;
  }

  /** The same, telling now and then how many more events the rules have been over. */
  public Verifier counting(IntConsumer other) {
    return new Verifier(book, events, budget, known, other);
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
            known,
            counter);
    Verdicts verdicts = new Verdicts(index, book.tables(), said);
    return new Result(said, verdicts.all(), verdicts.gradedEvents(), troubles);
  }

  /** As {@link #verify}, and each verdict knows what must be taken away for it to change. */
  public Result verifyWithFlipSets(FactBase facts) {
    return withFlipSets(facts, verify(facts));
  }

  Result withFlipSets(FactBase facts, Result result) {
    KnownFlips flips = known == null ? KnownFlips.NONE : known.flips();
    // what other rules find is listed under a verdict and turns none
    Verifier turning = new Verifier(book.ofKinds(Standing.TURNING), events, budget);
    List<Verdict> searched =
        new FlipSearch(book, turning::judge, flips).fill(facts, result.verdicts());
    return new Result(result.findings(), searched, result.events(), result.troubles());
  }

  /** The verdicts alone, without a word. */
  List<Verdict> judge(FactBase facts) {
    FactIndex index = new FactIndex(Sorted.of(facts));
    List<Finding> said =
        say(index, FindingMaker.mute(index, book.cardsById()), new ArrayList<>(), null, n -> {});
    return new Verdicts(index, book.tables(), said, false).all();
  }

  private List<Finding> say(
      FactIndex index,
      FindingMaker maker,
      List<Trouble> troubles,
      KnownFindings asked,
      IntConsumer told) {
    FindingRuns findings = new FindingRuns();
    for (String scope : List.of("event", "entity")) {
      if (book.of(scope) != null) {
        boolean ofEvents = scope.equals("event");
        Pass pass = new Pass(book, scope, index, budget).counting(ofEvents ? told : n -> {});
        if (asked == null) {
          pass.run(book, events, flagged -> findings.add(maker.all(flagged)));
          findings.forget(pass.broken());
        } else {
          new Increment(book, index, maker, asked, events, findings).run(pass, scope);
        }
        troubles.addAll(pass.troubles());
      }
    }
    return findings.all();
  }
}
