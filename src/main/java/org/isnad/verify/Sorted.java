package org.isnad.verify;

import java.util.Comparator;
import java.util.List;
import org.isnad.fact.Fact;
import org.isnad.fact.FactBase;
import org.isnad.fact.Island;
import org.isnad.fact.Judgement;

/** A fact base in one order, so that nothing depends on how it was listed. */
final class Sorted {
  private Sorted() {}

  static FactBase of(FactBase base) {
    return new FactBase(
        facts(base.documents()),
        facts(base.sources()),
        facts(base.entities()),
        facts(base.events()),
        facts(base.questions()),
        facts(base.answers()),
        facts(base.claims()),
        facts(base.roots()),
        facts(base.links()),
        facts(base.relays()),
        sorted(base.judgements(), Comparator.comparing(Judgement::id)),
        sorted(base.islands(), Comparator.comparing(Island::id)));
  }

  private static <F extends Fact> List<F> facts(List<F> list) {
    return sorted(list, Comparator.comparing(Evidence::id));
  }

  /** The list itself when it has this order, as most lists of a linked batch. */
  private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
    T before = null;
    for (T one : list) {
      if (before != null && order.compare(before, one) > 0) {
        return list.stream().sorted(order).toList();
      }
      before = one;
    }
    return list;
  }
}
