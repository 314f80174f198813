package org.isnad.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.FactBase;
import org.isnad.fact.Hop;
import org.isnad.finding.Finding;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verdict;
import org.isnad.verify.Verifier;

/** How much was read and what was not checked: silence is told, never taken for denial. */
final class Coverage {
  private final SortedMap<String, Integer> numbers = new TreeMap<>();

  private Coverage() {}

  static SortedMap<String, Integer> of(
      FactBase facts, Verifier.Result result, List<Trouble> troubles) {
    Coverage coverage = new Coverage();
    coverage.documents(facts);
    coverage.claims(facts);
    coverage.sources(facts);
    coverage.results(facts, result);
    coverage.troubles(troubles);
    return coverage.numbers;
  }

  private void documents(FactBase facts) {
    Set<String> speaking = new HashSet<>();
    facts.claims().forEach(c -> speaking.add(c.document()));
    List<Document> documents = facts.documents();
    put("documents", documents.size());
    put("documentsUndated", documents.stream().filter(d -> d.published() == null).count());
    put(
        "documentsWithoutClaims",
        documents.stream().filter(d -> !speaking.contains(d.id())).count());
    put(
        "documentsOlderVersions",
        documents.stream().map(Document::versionOf).filter(Objects::nonNull).distinct().count());
  }

  private void claims(FactBase facts) {
    Set<String> alone = new HashSet<>();
    for (Answer answer : facts.answers()) {
      if (answer.roots().count() <= 1) {
        alone.addAll(answer.claims());
      }
    }
    List<Claim> claims = facts.claims();
    put("claims", claims.size());
    put("claimsWithOneRoot", alone.size());
    put("claimsWithoutQuestion", claims.stream().filter(c -> c.question() == null).count());
    put("claimsWithoutTime", claims.stream().filter(c -> c.time() == null).count());
    put("claimsOutsideBody", claims.stream().filter(c -> !c.part().equals("body")).count());
    put("events", facts.events().size());
    put("questions", facts.questions().size());
    put("answers", facts.answers().size());
    put("roots", facts.roots().size());
  }

  /** Sources are silent when articles name them but none of their own is in the batch. */
  private void sources(FactBase facts) {
    Set<String> publishing = new HashSet<>();
    facts.documents().forEach(d -> publishing.add(d.outlet()));
    Set<String> quoted = new HashSet<>();
    Set<String> unknown = new HashSet<>();
    for (Claim claim : facts.claims()) {
      for (Hop hop : claim.attribution()) {
        if (hop.source() == null) {
          unknown.add(hop.name());
        } else if (!publishing.contains(hop.source())) {
          quoted.add(hop.source());
        }
      }
    }
    put("outlets", publishing.size());
    put("sourcesQuotedOnly", quoted.size());
    put("sourcesNotInRegistry", unknown.size());
  }

  private void results(FactBase facts, Verifier.Result result) {
    Set<String> cited = new HashSet<>();
    for (Finding finding : result.findings()) {
      cited.addAll(finding.claims());
    }
    put("findings", result.findings().size());
    put("claimsInNoFinding", facts.claims().stream().filter(c -> !cited.contains(c.id())).count());
    Set<String> judged = new HashSet<>();
    for (Verdict verdict : result.verdicts()) {
      judged.add(verdict.question());
    }
    put(
        "questionsWithoutVerdict",
        facts.questions().stream().filter(q -> !judged.contains(q.id())).count());
  }

  private void troubles(List<Trouble> troubles) {
    put("inputsUnread", troubles.stream().filter(Trouble.Unread.class::isInstance).count());
    put("inputsIncomplete", troubles.stream().filter(Trouble.Incomplete.class::isInstance).count());
  }

  private void put(String name, long number) {
    numbers.put(name, Math.toIntExact(number));
  }
}
