package org.isnad.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.fact.Event;
import org.isnad.fact.Fact;
import org.isnad.fact.FactBase;
import org.isnad.finding.Finding;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verdict;
import org.kie.api.KieBase;

/** Runs a rule book over the facts of a batch. Immutable; may be shared by threads. */
public final class Verifier {
  private static final int EVENTS_A_SESSION = 100;
  private static final int FIRINGS_AN_ISLAND = 200_000;

  private final RuleBook book;
  private final int events;
  private final int budget;

  public Verifier(RuleBook book) {
    this(book, EVENTS_A_SESSION, FIRINGS_AN_ISLAND);
  }

  /**
   * With other sizes, for tests.
   *
   * @param events about how many events share a session; changes no result
   * @param budget how often one rule may fire for one island
   */
  Verifier(RuleBook book, int events, int budget) {
    this.book = book;
    this.events = events;
    this.budget = budget;
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
    Set<String> stopped = new TreeSet<>();
    List<Finding> said =
        say(index, new FindingMaker(index, book.tables().phrases(), book.cardsById()), stopped);
    Verdicts verdicts = new Verdicts(index, book.tables(), said);
    return new Result(said, verdicts.all(), verdicts.gradedEvents(), troubles(stopped));
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
    List<Finding> said = say(index, FindingMaker.mute(index, book.cardsById()), new TreeSet<>());
    return new Verdicts(index, book.tables(), said, false).all();
  }

  private List<Finding> say(FactIndex index, FindingMaker maker, Set<String> stopped) {
    List<Finding> findings = new ArrayList<>();
    run("event", Batch.of(index, events), index, maker, findings, stopped);
    if (book.of("entity") != null) {
      run("entity", List.of(Batch.ofEntities(index)), index, maker, findings, stopped);
    }
    return Collapse.of(findings);
  }

  private void run(
      String scope,
      List<Collection<Fact>> batches,
      FactIndex index,
      FindingMaker maker,
      List<Finding> findings,
      Set<String> stopped) {
    KieBase base = book.of(scope);
    if (base == null) {
      return;
    }
    Session session = new Session(index, book.tolerances(), budget, scope.equals("event"));
    for (Collection<Fact> batch : batches) {
      session.run(base, batch).forEach(flagged -> findings.add(maker.make(flagged)));
    }
    stopped.addAll(session.exhausted());
  }

  private List<Trouble> troubles(Set<String> stopped) {
    List<Trouble> troubles = new ArrayList<>();
    for (String rule : stopped) {
      troubles.add(
          new Trouble.Incomplete(
              "rule-budget",
              book.file(rule),
              0,
              "the rule " + rule + " fired more than " + budget + " times for one group of events",
              "join its patterns more closely, with == on question, event or id; what it said of"
                  + " that group is left out"));
    }
    return troubles;
  }
}
