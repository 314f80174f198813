package org.isnad.verify;

import static org.isnad.fact.Compare.beyond;
import static org.isnad.fact.Compare.disjoint;
import static org.isnad.fact.Compare.earlier;
import static org.isnad.fact.Compare.exceeds;
import static org.isnad.fact.Compare.has;
import static org.isnad.fact.Compare.later;
import static org.isnad.fact.Compare.near;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.isnad.fact.Answer;
import org.isnad.fact.Fact;
import org.isnad.fact.FactBase;
import org.isnad.fact.Tolerance;
import org.isnad.knowledge.Knowledge;
import org.isnad.link.Batches;

/**
 * The verify stage: the whole book on growing batches, on one crowded event, and one rule beside
 * the same comparison written by hand. Both give the same number of conflicts, or the run stops.
 */
public final class VerifySpeed {
  private static final String RULE = "toll-figures-disjoint";
  private static final int SECOND = 1_000_000_000;

  private VerifySpeed() {}

  /** Prints a table. */
  public static void main(String[] args) {
    RuleBook book = RuleBook.load(Knowledge.shipped());
    System.out.printf("Rules in force: %d%n", book.cards().size());
    double first = 0;
    double last = 0;
    for (int claims : new int[] {1_000, 10_000, 100_000}) {
      FactBase facts = Batches.ofClaims(claims);
      double spent = best(3, () -> new Verifier(book).verify(facts).findings().size());
      first = first == 0 ? spent / facts.claims().size() : first;
      last = spent / facts.claims().size();
      tell("Verify, whole book", facts, spent);
    }
    System.out.printf(
        "Growth exponent from 1,000 to 100,000 claims: %.2f (at most 1.10 is wanted)%n",
        1 + Math.log(last / first) / Math.log(100));
    FactBase crowded = Batches.ofOneEvent(10_000);
    tell(
        "Verify, one event of " + crowded.answers().size() + " answers",
        crowded,
        best(3, () -> new Verifier(book).verify(crowded).findings().size()));
    ruleBesideJava(book, Batches.ofClaims(100_000));
  }

  private static void tell(String what, FactBase facts, double seconds) {
    int claims = facts.claims().size();
    System.out.printf(
        "%s: %,d claims in %.2f s, %,.0f claims a second%n",
        what, claims, seconds, claims / seconds);
  }

  private static void ruleBesideJava(RuleBook book, FactBase facts) {
    FactBase sorted = Sorted.of(facts);
    FactIndex index = new FactIndex(sorted);
    RuleBook alone = book.only(RULE);
    List<Collection<Fact>> batches = List.copyOf(Batch.of(index, 100));
    IntSupplier engine =
        () -> {
          Session session =
              new Session(
                  index,
                  book.tolerances(),
                  new Pass.Budget(Integer.MAX_VALUE, Integer.MAX_VALUE),
                  true);
          int found = 0;
          for (Collection<Fact> batch : batches) {
            found += session.run(alone.of("event"), batch).flagged().size();
          }
          return found;
        };
    Map<String, Double> limits = new HashMap<>();
    for (Tolerance row : book.tolerances()) {
      limits.put(row.name(), row.share());
    }
    IntSupplier java = () -> byHand(batches, limits.get("about"), limits.get("same-count"));
    int found = engine.getAsInt();
    if (found != java.getAsInt()) {
      throw new IllegalStateException(found + " conflicts by rule, by hand " + java.getAsInt());
    }
    double rule = best(5, engine);
    double hand = best(5, java);
    System.out.printf(
        "One rule, %,d claims, %,d conflicts: Drools %.3f s, plain Java %.3f s, ratio %.1f%n",
        facts.claims().size(), found, rule, hand, rule / hand);
  }

  /** The conditions of the rule, joined by a hash on the question. */
  private static int byHand(List<Collection<Fact>> batches, double slack, double days) {
    int found = 0;
    for (Collection<Fact> batch : batches) {
      Map<String, List<Answer>> byQuestion = new HashMap<>();
      for (Fact fact : batch) {
        if (fact instanceof Answer a && a.topic().equals("casualty") && a.actor() == null) {
          byQuestion.computeIfAbsent(a.question(), q -> new ArrayList<>()).add(a);
        }
      }
      for (List<Answer> answers : byQuestion.values()) {
        for (Answer a : answers) {
          for (Answer b : answers) {
            if (b.rank() > a.rank()
                && conflict(a, b, slack, days)
                && lone(a, answers)
                && lone(b, answers)) {
              found++;
            }
          }
        }
      }
    }
    return found;
  }

  private static boolean conflict(Answer a, Answer b, double slack, double days) {
    return !a.modality().equals("unknown")
        && !b.modality().equals("unknown")
        && has(a.parts(), "body")
        && has(b.parts(), "body")
        && disjoint(b.value(), a.value(), slack)
        && beyond(b.documents(), a.documents())
        && beyond(a.documents(), b.documents())
        && near(b.firstReported(), a.firstReported(), days)
        && (b.firstReported().equals(a.firstReported()) || !b.type().equals("missing"))
        && !(later(b.firstReported(), a.firstReported()) && exceeds(b.value(), a.value()))
        && !(earlier(b.firstReported(), a.firstReported()) && exceeds(a.value(), b.value()));
  }

  private static boolean lone(Answer a, List<Answer> answers) {
    for (Answer other : answers) {
      if (other.polarity().equals("affirmed")
          && a.polarity().equals("affirmed")
          && exceeds(other.value(), a.value())
          && !beyond(a.documents(), other.documents())) {
        return false;
      }
    }
    return true;
  }

  /** Seconds of the fastest run. */
  private static double best(int runs, IntSupplier work) {
    double best = Double.MAX_VALUE;
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      work.getAsInt();
      best = Math.min(best, (System.nanoTime() - start) / (double) SECOND);
    }
    return best;
  }
}
