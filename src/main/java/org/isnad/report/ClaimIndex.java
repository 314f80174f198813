package org.isnad.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.finding.Finding;
import org.isnad.finding.Verdict;

/** The claims of each event, and what became of them. Made once, in one pass over the batch. */
final class ClaimIndex {
  private final Map<String, List<Claim>> ofEvent = new HashMap<>();
  private final Map<String, Answer> answers = new HashMap<>();
  private final Map<String, TreeSet<Integer>> findings = new HashMap<>();
  private final Set<String> superseded = new HashSet<>();
  private final Map<String, Verdict> verdicts = new HashMap<>();

  ClaimIndex(Lookup lookup) {
    for (Claim claim : lookup.claims.values()) {
      ofEvent.computeIfAbsent(lookup.top(claim.event()), e -> new ArrayList<>()).add(claim);
    }
    for (Answer answer : lookup.answers.values()) {
      answer.claims().forEach(id -> answers.putIfAbsent(id, answer));
    }
    for (Verdict verdict : lookup.all.verdicts()) {
      verdicts.putIfAbsent(verdict.question(), verdict);
      if ("superseded".equals(verdict.status()) && verdict.answer() != null) {
        superseded.add(verdict.answer());
      }
    }
    for (Finding finding : lookup.findings.values()) {
      int number = lookup.number(finding.id());
      if (number > 0 && !lookup.dismissed(finding)) {
        finding
            .claims()
            .forEach(id -> findings.computeIfAbsent(id, c -> new TreeSet<>()).add(number));
        if ("update".equals(finding.kind())) {
          outdated(finding.answers().stream().map(lookup.answers::get).toList());
        }
      }
    }
  }

  /** Of the answers to one question that a finding calls an update, those last heard before it. */
  private void outdated(List<Answer> updated) {
    Map<String, List<Answer>> asked =
        updated.stream()
            .filter(a -> a != null && a.question() != null)
            .filter(a -> a.firstReported() != null && a.lastReported() != null)
            .collect(Collectors.groupingBy(Answer::question));
    for (List<Answer> same : asked.values()) {
      LocalDate latest =
          same.stream().map(Answer::firstReported).max(LocalDate::compareTo).orElseThrow();
      same.stream()
          .filter(a -> a.lastReported().isBefore(latest))
          .forEach(a -> superseded.add(a.id()));
    }
  }

  /** Claims of a top event, in the order of their ids. */
  List<Claim> of(String event) {
    return ofEvent.getOrDefault(event, List.of());
  }

  /** The answer that a claim gives, or null. */
  Answer answer(Claim claim) {
    return answers.get(claim.id());
  }

  /** What stands for a question, or null. */
  Verdict verdict(String question) {
    return verdicts.get(question);
  }

  /** Whether something later took the place of an answer. */
  boolean superseded(Answer answer) {
    return answer != null && superseded.contains(answer.id());
  }

  /** The numbers of the findings that cite any of the claims. */
  TreeSet<Integer> findings(Collection<Claim> claims) {
    return claims.stream()
        .map(c -> findings.get(c.id()))
        .filter(Objects::nonNull)
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
