package org.isnad.verify;

import java.util.List;
import org.isnad.fact.Event;
import org.isnad.finding.Finding;
import org.isnad.finding.Verdict;

final class Verdicts {
  private final FactIndex index;

  Verdicts(FactIndex index, Tables tables, List<Finding> findings) {
    this.index = index;
  }

  List<Verdict> all() {
    return List.of();
  }

  List<Event> gradedEvents() {
    return index.base.events();
  }
}
