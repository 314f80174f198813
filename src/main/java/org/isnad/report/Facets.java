package org.isnad.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Event;
import org.isnad.fact.Hop;
import org.isnad.finding.Finding;
import org.isnad.finding.Text;
import org.isnad.finding.Verdict;

/**
 * What the findings of a page can be chosen by. Values are written as anchors, so that they may
 * stand in an attribute, a list with blanks and a link, whatever an id of a report holds.
 */
final class Facets {
  /** One value that can be chosen: how it stands in the page, what it is called, how often. */
  record Value(String value, Text name, int findings) {}

  static final List<String> SEVERITIES = List.of("high", "medium", "low");

  /** Where findings of no event stand. */
  static final String IDENTITY = "identity";

  private final Lookup lookup;
  private final Map<String, SortedSet<String>> sourcesOf = new HashMap<>();

  Facets(Lookup lookup) {
    this.lookup = lookup;
  }

  static String severity(Finding f) {
    return "high".equals(f.severity()) || "medium".equals(f.severity()) ? f.severity() : "low";
  }

  /** What the element of a finding says of it, names and values in turn. */
  String[] attributes(Finding f) {
    return new String[] {
      "class", "finding " + severity(f),
      "id", Html.anchor(f.id()),
      "data-severity", severity(f),
      "data-kind", Html.anchor(String.valueOf(f.kind())),
      "data-rule", Html.anchor(String.valueOf(f.rule())),
      "data-sources", anchors(idsOf(f))
    };
  }

  /** Everybody through whose hands the answers to a verdict's question went. */
  String sources(Verdict v) {
    return anchors(
        sources(
            lookup.answersTo(v.question()).stream()
                .flatMap(a -> a.claims().stream())
                .map(lookup.claims::get)));
  }

  /** Every facet with the values that findings have: events as they stand, others by number. */
  Map<String, List<Value>> all() {
    Map<String, List<Value>> facets = new LinkedHashMap<>();
    Collection<Finding> findings = lookup.findings.values();
    facets.put(
        "severity",
        SEVERITIES.stream()
            .map(s -> value(s, Words.of("severity." + s), count(findings, s)))
            .filter(v -> v.findings() > 0)
            .toList());
    facets.put(
        "kind", counted(findings.stream().map(Finding::kind), kind -> Words.of("kind." + kind)));
    facets.put(
        "source", counted(findings.stream().flatMap(f -> idsOf(f).stream()), lookup::source));
    facets.put("event", events());
    facets.put("rule", counted(findings.stream().map(Finding::rule), Words::same));
    return facets;
  }

  private List<Value> events() {
    List<Value> values = new java.util.ArrayList<>();
    for (Event event : lookup.shown()) {
      values.add(value(event.id(), lookup.event(event), lookup.findingsOf(event.id()).size()));
    }
    int none = lookup.findingsOf(null).size();
    values.add(new Value(IDENTITY, Words.of("identity"), none));
    return values.stream().filter(v -> v.findings() > 0).toList();
  }

  private static int count(Collection<Finding> findings, String severity) {
    return (int) findings.stream().filter(f -> severity(f).equals(severity)).count();
  }

  private static List<Value> counted(
      Stream<String> ids, java.util.function.Function<String, Text> name) {
    Map<String, Integer> numbers =
        ids.filter(Objects::nonNull)
            .collect(Collectors.toMap(id -> id, id -> 1, Integer::sum, java.util.TreeMap::new));
    return numbers.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(e -> value(e.getKey(), name.apply(e.getKey()), e.getValue()))
        .toList();
  }

  private static Value value(String id, Text name, int findings) {
    return new Value(Html.anchor(id), name, findings);
  }

  private SortedSet<String> idsOf(Finding f) {
    return sourcesOf.computeIfAbsent(f.id(), id -> sources(lookup.words(f).stream()));
  }

  private SortedSet<String> sources(Stream<Claim> claims) {
    SortedSet<String> ids = new TreeSet<>();
    claims
        .filter(Objects::nonNull)
        .forEach(
            claim -> {
              Document in = lookup.documents.get(claim.document());
              ids.add(in == null || in.outlet() == null ? "" : in.outlet());
              claim.attribution().stream()
                  .map(Hop::source)
                  .forEach(s -> ids.add(s == null ? "" : s));
            });
    ids.remove("");
    return ids;
  }

  private static String anchors(Collection<String> ids) {
    return ids.stream().map(Html::anchor).collect(Collectors.joining(" "));
  }
}
