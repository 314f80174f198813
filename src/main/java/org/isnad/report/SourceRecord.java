package org.isnad.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Hop;
import org.isnad.fact.Root;
import org.isnad.fact.Source;
import org.isnad.finding.Finding;

/**
 * How a source fared in one batch. This never touches its reliability, which only editors give.
 *
 * @param documents articles it published
 * @param claims claims whose chain it stands in
 * @param roots roots that are this source
 * @param corroborated findings of support that cite a claim it published or spoke
 * @param disputed findings of conflict that cite one
 */
record SourceRecord(
    Source source, int documents, int claims, int roots, int corroborated, int disputed) {
  private static final Set<String> CONFLICTS =
      Set.of("inconsistency", "internal-inconsistency", "credibility-conflict");

  /** Sources that play a part in the batch, those that stand in most chains first. */
  static List<SourceRecord> of(Lookup lookup) {
    Map<String, Integer> documents = new HashMap<>();
    Map<String, Integer> claims = new HashMap<>();
    Map<String, Integer> roots = new HashMap<>();
    Map<String, Integer> support = new HashMap<>();
    Map<String, Integer> conflict = new HashMap<>();
    for (Document document : lookup.documents.values()) {
      documents.merge(String.valueOf(document.outlet()), 1, Integer::sum);
    }
    for (Claim claim : lookup.claims.values()) {
      inChain(claim).forEach(source -> claims.merge(source, 1, Integer::sum));
    }
    for (Root root : lookup.roots.values()) {
      roots.merge(String.valueOf(root.source()), 1, Integer::sum);
    }
    for (Finding finding : lookup.findings.values()) {
      Map<String, Integer> counts =
          "corroboration".equals(finding.kind())
              ? support
              : CONFLICTS.contains(String.valueOf(finding.kind())) ? conflict : null;
      if (counts != null) {
        Set<String> cited = new HashSet<>();
        finding.claims().stream()
            .map(lookup.claims::get)
            .filter(c -> c != null)
            .forEach(c -> cited.addAll(inChain(c)));
        cited.forEach(source -> counts.merge(source, 1, Integer::sum));
      }
    }
    List<SourceRecord> rows = new ArrayList<>();
    for (Source source : lookup.sources.values()) {
      SourceRecord row =
          new SourceRecord(
              source,
              documents.getOrDefault(source.id(), 0),
              claims.getOrDefault(source.id(), 0),
              roots.getOrDefault(source.id(), 0),
              support.getOrDefault(source.id(), 0),
              conflict.getOrDefault(source.id(), 0));
      if (row.documents() + row.claims() + row.roots() > 0) {
        rows.add(row);
      }
    }
    rows.sort(
        Comparator.comparingInt((SourceRecord r) -> -r.documents())
            .thenComparingInt(r -> -r.claims())
            .thenComparing(r -> r.source().id()));
    return rows;
  }

  private static Set<String> inChain(Claim claim) {
    Set<String> sources = new HashSet<>();
    for (Hop hop : claim.attribution()) {
      if (hop.source() != null) {
        sources.add(hop.source());
      }
    }
    return sources;
  }
}
