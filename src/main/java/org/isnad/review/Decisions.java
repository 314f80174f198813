package org.isnad.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What editors decided about findings. A decision holds for a finding of the same key and
 * fingerprint; when only the key is left, the evidence has changed and the finding is open again.
 */
public final class Decisions {
  /** Looked for beside the articles when no other is given. */
  public static final String FILE = "decisions.yaml";

  /** No decision at all. */
  public static final Decisions NONE = new Decisions(List.of());

  private static final Set<String> FIELDS =
      Set.of("key", "fingerprint", "decision", "reason", "who", "when", "quotes");
  private static final Set<String> WORDS = Set.of("accept", "dismiss");

  /**
   * One decision.
   *
   * @param quotes the evidence as it was, for telling later what has changed; may be empty
   */
  record Decision(
      String key,
      String fingerprint,
      String decision,
      String reason,
      String who,
      String when,
      List<String> quotes) {}

  private final Map<String, List<Decision>> byKey = new LinkedHashMap<>();

  private Decisions(List<Decision> decisions) {
    decisions.forEach(d -> byKey.computeIfAbsent(d.key(), k -> new ArrayList<>()).add(d));
  }

  /**
   * Reads a file of decisions.
   *
   * @throws IOException when it cannot be read
   * @throws org.isnad.finding.KnowledgeException with every line that cannot be used
   */
  public static Decisions read(Path file) throws IOException {
    Entry.Problems problems = new Entry.Problems(file.toString(), "decisions", new ArrayList<>());
    List<Decision> decisions = new ArrayList<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (Entry entry : EntryFile.read(file, problems)) {
      entry.only(FIELDS, problems);
      Decision decision =
          new Decision(
              entry.need("key", problems),
              entry.need("fingerprint", problems),
              entry.oneOf("decision", WORDS, problems),
              entry.need("reason", problems),
              entry.need("who", problems),
              entry.day("when", problems),
              entry.words("quotes"));
      Integer before =
          lines.putIfAbsent(decision.key() + "\n" + decision.fingerprint(), entry.line());
      if (before != null && decision.key() != null && decision.fingerprint() != null) {
        problems.add(
            entry.line(), "line " + before + " decides about the same finding", "keep one of them");
      }
      decisions.add(decision);
    }
    EntryFile.stopIfAny(problems);
    return new Decisions(decisions);
  }

  /** How many there are. */
  public int count() {
    return byKey.values().stream().mapToInt(List::size).sum();
  }

  /** Those about findings of a key, in the order of the file. */
  List<Decision> of(String key) {
    return byKey.getOrDefault(key, List.of());
  }
}
