package org.isnad.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.KnowledgeFile;

/** Gathers what is wrong, so that an editor sees everything at once. */
final class Problems {
  private final List<Trouble.Broken> found = new ArrayList<>();

  void add(String code, KnowledgeFile file, int line, String message, String remedy) {
    found.add(new Trouble.Broken(code, file.origin(), line, message, remedy));
  }

  void add(String code, Entry entry, String field, String message, String remedy) {
    add(code, entry.file(), entry.lineOf(field), entry.title() + " " + message, remedy);
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      found.sort(
          Comparator.comparing(Trouble.Broken::file)
              .thenComparingInt(Trouble.Broken::line)
              .thenComparing(Trouble.Broken::message));
      throw new KnowledgeException(found);
    }
  }
}
