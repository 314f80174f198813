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
        base.judgements().stream().sorted(Comparator.comparing(Judgement::id)).toList(),
        base.islands().stream().sorted(Comparator.comparing(Island::id)).toList());
  }

  private static <F extends Fact> List<F> facts(List<F> list) {
    return list.stream().sorted(Comparator.comparing(Evidence::id)).toList();
  }
}
