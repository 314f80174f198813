package org.isnad.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.isnad.fact.Answer;
import org.isnad.finding.Finding;

/**
 * What answers are to one another, read off the findings. Answers and not claims: a hot event has
 * thousands of claims and few different things that they say.
 */
final class ProvEdges {
  private static final Set<String> CONFLICTS =
      Set.of("inconsistency", "internal-inconsistency", "credibility-conflict");

  /** Beyond so many answers a finding is a list, and the first stands for the others. */
  private static final int PAIRED = 12;

  private static final Comparator<Answer> LATER =
      Comparator.comparing(ProvEdges::day, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(
              Answer::lastReported, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Answer::id);

  private final Map<String, Map<String, Set<String>>> edges = new TreeMap<>();

  /**
   * @param leaves which answers may be named
   */
  ProvEdges(Lookup lookup, Predicate<Answer> leaves) {
    for (Finding finding : lookup.all.findings()) {
      List<Answer> answers =
          finding.answers().stream()
              .map(lookup.answers::get)
              .filter(a -> a != null && leaves.test(a))
              .toList();
      for (int i = 0; i < Math.min(answers.size(), PAIRED); i++) {
        for (int j = i + 1; j < answers.size(); j++) {
          join(finding.kind(), answers.get(i), answers.get(j));
        }
      }
    }
  }

  /** Word to ids of the answers it leads to, both sorted. */
  Map<String, Set<String>> of(String answer) {
    return edges.getOrDefault(answer, Map.of());
  }

  private void join(String kind, Answer one, Answer other) {
    if (CONFLICTS.contains(kind)) {
      edge("isnad:contradicts", one, other);
      edge("isnad:contradicts", other, one);
      if (denies(one, other)) {
        edge("isnad:denies", one, other);
      } else if (denies(other, one)) {
        edge("isnad:denies", other, one);
      }
    } else if ("corroboration".equals(kind)) {
      edge("isnad:corroborates", one, other);
      edge("isnad:corroborates", other, one);
    } else if ("update".equals(kind)) {
      boolean later = LATER.compare(one, other) > 0;
      edge("isnad:supersedes", later ? one : other, later ? other : one);
    }
  }

  private static LocalDate day(Answer answer) {
    return answer.asOf() == null ? answer.lastReported() : answer.asOf();
  }

  private static boolean denies(Answer one, Answer other) {
    return "denied".equals(one.polarity()) && "affirmed".equals(other.polarity());
  }

  private void edge(String word, Answer from, Answer to) {
    edges
        .computeIfAbsent(from.id(), id -> new TreeMap<>())
        .computeIfAbsent(word, w -> new TreeSet<>())
        .add(to.id());
  }
}
