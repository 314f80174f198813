package org.isnad.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.KnowledgeFile;

/**
 * Gathers everything that is wrong with rules and tables, so that an author sees it all at once.
 */
final class Problems {
  private final List<Trouble> found = new ArrayList<>();

  void add(String code, KnowledgeFile file, int line, String message, String remedy) {
    found.add(new Trouble.Broken(code, file.origin(), line, message, remedy));
  }

  void add(String code, Spot spot, String message, String remedy) {
    add(code, spot.file(), spot.line(), message, remedy);
  }

  boolean none() {
    return found.isEmpty();
  }

  int count() {
    return found.size();
  }

  /** Throws when anything was added. */
  void check() {
    if (!found.isEmpty()) {
      List<Trouble> all = new ArrayList<>(new LinkedHashSet<>(found));
      all.sort(
          Comparator.comparing(Trouble::file)
              .thenComparingInt(Trouble::line)
              .thenComparing(Trouble::code)
              .thenComparing(Trouble::message));
      throw new KnowledgeException(all);
    }
  }
}
