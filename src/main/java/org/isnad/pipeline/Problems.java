package org.isnad.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;

/**
 * Gathers what is wrong with the knowledge of every stage, so that an author sees it all at once.
 */
final class Problems {
  private final List<Trouble> found = new ArrayList<>();

  /** What the stage made, or null with its problems kept. */
  <T> T gather(Supplier<T> stage) {
    try {
      return stage.get();
    } catch (KnowledgeException e) {
      e.problems().stream().filter(p -> !found.contains(p)).forEach(found::add);
      return null;
    }
  }

  /** Throws everything gathered, if anything. */
  void stopIfAny() {
    if (!found.isEmpty()) {
      throw new KnowledgeException(found);
    }
  }
}
