package org.isnad.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Answer;
import org.isnad.fact.Compare;
import org.isnad.fact.Figure;
import org.isnad.finding.Verdict;

/** Which answer of a question stands, and how it stands: the situation the verdict table reads. */
final class Standing {
  /** Kinds of findings that a verdict depends on, beside listing what was found. */
  static final Set<String> TURNING = Set.of("inconsistency", "credibility-conflict", "update");

  private static final Set<String> FLOORS = Set.of("at-least", "more-than");

  private final List<Weight> weights;
  private final Set<String> outrun;
  private final List<Bearing> findings;
  private final Weight best;

  /**
   * Of one question.
   *
   * @param weights its answers
   * @param superseded ids of answers that an update left behind
   * @param findings those that cite an answer or claim of the question
   */
  Standing(List<Weight> weights, Set<String> superseded, List<Bearing> findings) {
    this.weights = weights;
    this.outrun = outrun(weights);
    this.findings = findings;
    weights.stream().map(w -> w.answer().id()).filter(superseded::contains).forEach(outrun::add);
    Set<String> parts = parts(weights);
    boolean numbered =
        weights.stream().anyMatch(w -> w.stated() && Compare.known(w.answer().value()));
    this.best =
        weights.stream()
            .min(
                Comparator.comparing((Weight w) -> outrun.contains(w.answer().id()))
                    .thenComparing(w -> !w.stated())
                    .thenComparing(w -> numbered && !Compare.known(w.answer().value()))
                    .thenComparing(w -> parts.contains(w.answer().id()))
                    .thenComparing(Weight.ROOTS)
                    .thenComparing(Weight::hedged)
                    .thenComparing(w -> least(w).negate()) // parts are smaller
                    .thenComparing(Weight.ORDER))
            .orElseThrow();
  }

  Weight best() {
    return best;
  }

  /** The other answers that still stand, heaviest first. */
  List<Weight> others() {
    return weights.stream()
        .filter(w -> w != best && w.stated() && !outrun.contains(w.answer().id()))
        .sorted(Weight.ORDER)
        .toList();
  }

  Map<String, String> situation() {
    List<Weight> against = opposed();
    boolean denied =
        best.denied() && against.stream().anyMatch(w -> !w.denied()) && allBetter(against);
    String conflict =
        against.isEmpty() ? "no" : against.stream().allMatch(Weight::interested) ? "weak" : "yes";
    Map<String, String> situation = new LinkedHashMap<>();
    situation.put("superseded", word(outrun.contains(best.answer().id())));
    situation.put("stated", word(best.stated()));
    situation.put("denied", word(denied));
    situation.put("conflict", conflict);
    situation.put("interested", word(best.interested()));
    situation.put("against", word(best.against()));
    situation.put("proven", Integer.toString(best.proven()));
    situation.put("possible", Integer.toString(best.possible()));
    situation.put("letter", best.letter());
    situation.put("partial", word(others().stream().anyMatch(this::fits)));
    return situation;
  }

  /**
   * Low, best and high over the answers of the question; open where the best answer is open.
   *
   * @param floor how many of those counted are known by name: no fewer, unless the best says so
   */
  Verdict.Range range(int floor) {
    Figure value = best.answer().value();
    BigDecimal low = null;
    BigDecimal high = null;
    for (Weight weight : weights) {
      Figure figure = weight.answer().value();
      if (!weight.stated() || !Compare.known(figure)) {
        continue;
      }
      low = figure.lo() == null ? low : low == null ? figure.lo() : low.min(figure.lo());
      BigDecimal top = figure.hi() == null ? figure.lo() : figure.hi();
      high = top == null ? high : high == null ? top : high.max(top);
    }
    if (low == null && high == null) {
      return null;
    }
    boolean open = value == null || value.hi() == null;
    BigDecimal best = value == null ? null : value.lo();
    BigDecimal named = BigDecimal.valueOf(floor);
    boolean raised = low != null && best != null && named.compareTo(best) <= 0;
    return new Verdict.Range(raised ? low.max(named) : low, best, open ? null : high);
  }

  /**
   * Live answers to this question that exclude the best one: a rule says so, or they affirm what it
   * denies. A conflict with the answer to another question leaves this one as it is.
   */
  private List<Weight> opposed() {
    Map<String, Weight> opposed = new LinkedHashMap<>();
    for (Weight other : others()) {
      if (other.denied() != best.denied() && !sameZero(other)) {
        opposed.put(other.answer().id(), other);
      }
    }
    for (Bearing finding : findings) {
      if (finding.rivals().contains(best)) {
        for (Weight other : finding.rivals()) {
          boolean rival = other.answer().question().equals(best.answer().question());
          if (rival && other != best && other.stated() && !outrun.contains(other.answer().id())) {
            opposed.put(other.answer().id(), other);
          }
        }
      }
    }
    return new ArrayList<>(opposed.values());
  }

  /**
   * "No dead" may be told as a denial or as a figure of zero; the two do not exclude each other.
   */
  private boolean sameZero(Weight other) {
    return Compare.zero(other.answer().value()) && Compare.zero(best.answer().value());
  }

  private boolean allBetter(List<Weight> against) {
    return against.stream().allMatch(best::better);
  }

  /** Whether an answer says nothing against the best one and comes from somebody else. */
  private boolean fits(Weight other) {
    boolean sameWord = other.denied() == best.denied();
    boolean figures =
        other.answer().value() == null
            || best.answer().value() == null
            || Compare.compatible(other.answer().value(), best.answer().value());
    boolean states = !Compare.differ(other.answer().state(), best.answer().state());
    return sameWord
        && figures
        && states
        && !best.answer().roots().proven().containsAll(other.answer().roots().proven());
  }

  /** Figures that every article giving them tops with a larger one: each a part of that one. */
  private static Set<String> parts(List<Weight> weights) {
    Map<String, BigDecimal> most = new TreeMap<>();
    for (Weight weight : weights) {
      if (weight.stated() && !weight.denied() && !weight.hedged()) {
        for (String document : weight.answer().documents()) {
          most.merge(document, least(weight), BigDecimal::max);
        }
      }
    }
    Set<String> parts = new TreeSet<>();
    for (Weight weight : weights) {
      Answer answer = weight.answer();
      boolean topped =
          answer.documents().stream().allMatch(d -> below(answer.value(), most.get(d)));
      if (topped && !weight.denied()) {
        parts.add(answer.id());
      }
    }
    return parts;
  }

  /**
   * Figures that lie wholly below a floor that was reported later: the toll has risen past them.
   */
  private static Set<String> outrun(List<Weight> weights) {
    List<Answer> latestFirst =
        weights.stream()
            .filter(Weight::stated)
            .map(Weight::answer)
            .filter(a -> Compare.known(a.value()) && a.lastReported() != null)
            .sorted(Comparator.comparing(Answer::lastReported).reversed())
            .toList();
    Set<String> outrun = new TreeSet<>();
    BigDecimal floor = null;
    BigDecimal next = null;
    LocalDate day = null;
    for (Answer answer : latestFirst) {
      if (!answer.lastReported().equals(day)) {
        day = answer.lastReported();
        floor = next;
      }
      Figure value = answer.value();
      BigDecimal top = value.hi() == null ? value.lo() : value.hi();
      if (top != null && floor != null && top.compareTo(floor) < 0) {
        outrun.add(answer.id());
      }
      if (FLOORS.contains(String.valueOf(value.basis())) && value.lo() != null) {
        next = next == null ? value.lo() : next.max(value.lo());
      }
    }
    return outrun;
  }

  private static BigDecimal least(Weight weight) {
    Figure value = weight.answer().value();
    return value == null || value.lo() == null ? BigDecimal.ZERO : value.lo();
  }

  private static boolean below(Figure part, BigDecimal whole) {
    return part != null && part.hi() != null && whole != null && part.hi().compareTo(whole) < 0;
  }

  private static String word(boolean yes) {
    return yes ? "yes" : "no";
  }
}
