package org.isnad.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.isnad.fact.Answer;
import org.isnad.fact.Compare;
import org.isnad.fact.Entity;
import org.isnad.fact.Root;

/**
 * What an answer weighs: its roots without those that only serve themselves.
 *
 * @param answer the answer
 * @param proven roots whose independence is established and who are not self-interested
 * @param possible other roots who are not self-interested
 * @param interested whether it has roots and all of them speak for themselves
 * @param against whether a root speaks against its own interest
 * @param letter best Admiralty letter of its roots; F for none
 */
record Weight(
    Answer answer, int proven, int possible, boolean interested, boolean against, String letter) {
  /** Heavier first; of equals the one reported last, then by id. */
  static final Comparator<Weight> ROOTS =
      Comparator.comparing((Weight w) -> w.interested)
          .thenComparing(w -> -w.proven)
          .thenComparing(w -> -w.possible)
          .thenComparing(Weight::letter);

  /** As {@link #ROOTS}; of equals the latest. */
  static final Comparator<Weight> ORDER =
      ROOTS
          .thenComparing(
              w -> w.answer.lastReported(), Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(w -> w.answer.id());

  static Weight of(Answer answer, FactIndex index, DecisionTable interests) {
    int[] counts = new int[2];
    boolean against = false;
    int disinterested = 0;
    String own = null;
    String letter = null;
    List<Root> roots = index.rootsOf(Slots.rootsOf(answer, index));
    for (Root root : roots) {
      String rated = root.reliability();
      letter = letter == null || rated != null && rated.compareTo(letter) < 0 ? rated : letter;
      String weighs = "neither";
      if (ofItself(root, answer, index)) {
        own = own == null ? weighs(answer, interests) : own;
        weighs = own;
      }
      against |= weighs.equals("against");
      if (!weighs.equals("interested")) {
        disinterested++;
        counts[answer.roots().proven().contains(root.id()) ? 0 : 1]++;
      }
    }
    boolean interested = !roots.isEmpty() && disinterested == 0;
    return new Weight(
        answer, counts[0], counts[1], interested, against, letter == null ? "F" : letter);
  }

  /**
   * Whether it is rooted better than another: more proven roots, or as many and a better letter.
   */
  boolean better(Weight other) {
    return interested != other.interested
        ? other.interested
        : proven != other.proven ? proven > other.proven : letter.compareTo(other.letter) < 0;
  }

  boolean stated() {
    return !"unknown".equals(answer.modality());
  }

  /** Whether it is told as likely or alleged only. */
  boolean hedged() {
    return stated() && !"certain".equals(answer.modality());
  }

  boolean denied() {
    return "denied".equals(answer.polarity());
  }

  /** Whether the root speaks of its own side or deed. */
  private static boolean ofItself(Root root, Answer answer, FactIndex index) {
    return Compare.interested(root.party(), answer.side())
        || Compare.interested(root.party(), answer.actor())
        || Compare.interested(root.party(), party(answer.actor(), index));
  }

  private static String party(String id, FactIndex index) {
    Entity entity = id == null ? null : index.entities.get(id);
    return entity == null ? null : entity.party();
  }

  private static String weighs(Answer answer, DecisionTable interests) {
    return interests
        .decide(
            Map.of(
                "type", answer.type(),
                "polarity", answer.polarity(),
                "zero", Compare.zero(answer.value()) ? "yes" : "no"))
        .cell("weighs");
  }
}
