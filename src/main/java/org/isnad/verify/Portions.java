package org.isnad.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.checkpoint.PackedRecords;
import org.isnad.fact.FactBase;
import org.isnad.finding.Finding;
import org.isnad.finding.Trouble;

/**
 * Runs a rule book over a batch that was cut into portions, each of them wherever one likes, and
 * puts together what a {@link Verifier} says of the whole.
 */
public final class Portions {
  private final RuleBook book;

  /** With the same rules in every place. */
  public Portions(RuleBook book) {
    this.book = book;
  }

  /**
   * What rules about events said of one portion.
   *
   * @param findings before those of other portions are known
   * @param broken rules that fail: nothing that they said anywhere stands
   * @param stops rules that were stopped for some island
   */
  public record Said(List<Finding> findings, List<String> broken, List<Stop> stops) {}

  /** Why a rule was stopped. */
  record Stop(String rule, Trouble.Incomplete trouble) {}

  /**
   * Cuts a batch.
   *
   * @param most how many portions at most
   */
  public static List<Portion> cut(FactBase facts, int most) {
    FactIndex index = new FactIndex(Sorted.of(facts));
    return new Cutter(index, Verifier.EVENTS_A_SESSION).cut(most);
  }

  /** What rules about events say of a portion. */
  public Said say(Portion portion) {
    Map<String, Set<String>> carriers = new TreeMap<>();
    portion.carriers().forEach((root, outlets) -> carriers.put(root, new TreeSet<>(outlets)));
    FactIndex index = new FactIndex(Sorted.of(portion.facts()), carriers);
    Pass pass = new Pass(book, "event", index, Verifier.BUDGET);
    Set<String> own = new HashSet<>(portion.islands());
    List<Flagged> flagged = pass.run(book, Batch.of(index, Verifier.EVENTS_A_SESSION, own));
    List<Stop> stops = new ArrayList<>();
    for (String rule : pass.stopped()) {
      if (pass.stopped(rule) instanceof Trouble.Incomplete trouble) {
        stops.add(new Stop(rule, trouble));
      }
    }
    return new Said(
        Collapse.of(maker(index).all(flagged)), List.copyOf(pass.broken()), List.copyOf(stops));
  }

  /** Adds what rules about persons and groups say, who look at the whole batch, and judges. */
  public Verifier.Result conclude(FactBase facts, List<Said> portions) {
    FactIndex index = new FactIndex(Sorted.of(facts));
    Set<String> broken = new TreeSet<>();
    portions.forEach(said -> broken.addAll(said.broken()));
    List<Finding> findings = new ArrayList<>();
    for (Said said : portions) {
      said.findings().stream().filter(f -> !broken.contains(f.rule())).forEach(findings::add);
    }
    List<Trouble> troubles = new ArrayList<>(stops(portions, broken).values());
    if (book.of("entity") != null) {
      Pass pass = new Pass(book, "entity", index, Verifier.BUDGET);
      pass.run(
          book, Verifier.EVENTS_A_SESSION, flagged -> findings.addAll(maker(index).all(flagged)));
      troubles.addAll(pass.troubles());
    }
    List<Finding> said = Collapse.of(findings);
    Verdicts verdicts = new Verdicts(index, book.tables(), said);
    return new Verifier(book)
        .withFlipSets(
            facts,
            new Verifier.Result(
                PackedRecords.of(Finding.class, said),
                verdicts.all(),
                verdicts.gradedEvents(),
                troubles));
  }

  private FindingMaker maker(FactIndex index) {
    return new FindingMaker(index, book.tables().phrases(), book.cardsById());
  }

  /** One trouble for each rule: that it fails before all, then that it compares too much. */
  private static Map<String, Trouble> stops(List<Said> portions, Set<String> broken) {
    Map<String, Trouble> stops = new TreeMap<>();
    for (Said said : portions) {
      for (Stop stop : said.stops()) {
        if (!broken.contains(stop.rule()) || said.broken().contains(stop.rule())) {
          // "compared" stands before "fired" in the alphabet as it does here
          stops.merge(
              stop.rule(),
              stop.trouble(),
              (one, other) -> one.message().compareTo(other.message()) <= 0 ? one : other);
        }
      }
    }
    return stops;
  }
}
