package org.isnad.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.isnad.fact.Claim;
import org.isnad.fact.Hop;
import org.isnad.fact.Source;

/** Who published an article, as its claims tell it. */
final class Publisher {
  private Publisher() {}

  /** With the name of an outlet that only this batch names; the registry could tell but its id. */
  static Claim named(Claim claim, Source outlet) {
    Hop first = claim.attribution().get(0);
    if (outlet == null
        || !outlet.id().equals(first.source())
        || !first.name().equals(outlet.id())) {
      return claim;
    }
    List<Hop> chain = new ArrayList<>(claim.attribution());
    chain.set(0, new Hop(outlet.name(), first.source(), first.kind(), first.party(), first.verb()));
    return claim.attributed(List.copyOf(chain));
  }
}
