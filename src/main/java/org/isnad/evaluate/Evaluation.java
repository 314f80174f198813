package org.isnad.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.FactBase;
import org.isnad.finding.Trouble;

/** How the claims found in some articles compare with those marked in them by hand. */
public final class Evaluation {
  private static final Set<String> CASUALTIES =
      Set.of("killed", "injured", "casualties", "arrested");

  private final List<Document> documents;
  private final List<Claim> claims;
  private final List<GoldClaim> gold;
  private final List<Trouble> troubles;
  private final SortedMap<String, Integer> absent;
  private final List<Pair> strict;
  private final List<Pair> lenient;
  private final List<Pair> located;

  /**
   * Holds linked claims against a gold file; every claim of every article counts.
   *
   * @param facts what reading and linking gave, without any rule
   */
  public Evaluation(Gold gold, FactBase facts) {
    Placing placing = new Placing(gold, facts.documents());
    this.documents = facts.documents();
    this.claims = facts.claims();
    this.gold = placing.claims();
    this.troubles = placing.troubles();
    this.absent = placing.absent();
    this.strict = Matching.match(claims, this.gold, Matching.STRICT);
    this.lenient = Matching.match(claims, this.gold, Matching.LENIENT);
    this.located = Matching.match(claims, this.gold, Matching.LOCATED);
  }

  /** Lines of the gold file that cannot be placed; with any, the figures tell nothing. */
  public List<Trouble> troubles() {
    return troubles;
  }

  /** Articles the gold file names that were not read, with their claims, which are left out. */
  public SortedMap<String, Integer> absent() {
    return absent;
  }

  /** Articles without a marked claim: all that is found in them counts as spurious. */
  public List<String> unmarked() {
    Set<String> marked = new TreeSet<>();
    gold.forEach(g -> marked.add(g.document().id()));
    return documents.stream().filter(d -> !marked.contains(d.id())).map(Document::file).toList();
  }

  /** Whether any marked claim stands in an article that was read. */
  public boolean hasGold() {
    return !gold.isEmpty();
  }

  /** Prints the figures as tables, for people. */
  public void print(Appendable out) throws IOException {
    new FigureTables(this).print(out);
  }

  /** Prints every miss, every spurious claim and every wrong attribute with its sentence. */
  public void printMisses(Appendable out) throws IOException {
    for (Miss miss : misses()) {
      miss.print(out);
    }
  }

  /** One JSON object: the figures and the misses, for machines. */
  public String json() {
    return new EvaluationJson(this).text();
  }

  int articles() {
    return documents.size();
  }

  Score strict() {
    return score(strict, type -> true);
  }

  Score lenient() {
    return score(lenient, type -> true);
  }

  Score located() {
    return score(located, type -> true);
  }

  Score casualties() {
    return score(strict, CASUALTIES::contains);
  }

  SortedMap<String, Score> byType() {
    Set<String> types = new TreeSet<>();
    claims.forEach(c -> types.add(c.type()));
    gold.forEach(g -> types.add(g.line().type()));
    SortedMap<String, Score> out = new TreeMap<>();
    types.forEach(type -> out.put(type, score(strict, type::equals)));
    return out;
  }

  private Score score(List<Pair> matched, Predicate<String> type) {
    return new Score(
        (int) matched.stream().filter(p -> type.test(p.gold().line().type())).count(),
        (int) claims.stream().filter(c -> type.test(c.type())).count(),
        (int) gold.stream().filter(g -> type.test(g.line().type())).count());
  }

  Map<String, Score> attributes() {
    Map<String, Score> out = new LinkedHashMap<>(Attributes.of(lenient));
    out.put("event_pairwise_f1", Attributes.events(lenient));
    return out;
  }

  Score figures() {
    return Attributes.figures(lenient);
  }

  Score denials() {
    return Attributes.denials(lenient, gold);
  }

  Score uncertain() {
    return Attributes.uncertain(lenient, gold);
  }

  /** By article and place. */
  List<Miss> misses() {
    return new ArrayList<>(new Misses(documents, claims, gold, lenient, located).list());
  }
}
