package org.isnad.report;

import static org.isnad.report.ProvTerms.labels;
import static org.isnad.report.ProvTerms.node;
import static org.isnad.report.ProvTerms.ref;
import static org.isnad.report.ProvTerms.refs;
import static org.isnad.report.ProvTerms.typed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Question;
import org.isnad.fact.Relay;
import org.isnad.finding.Finding;
import org.isnad.finding.Verdict;
import org.isnad.finding.Verification;

/** The nodes of the provenance graph: what was read, said, asked and found. */
final class ProvNodes {
  private static final int ORIGINALS = 20;

  private final Lookup lookup;
  private final Consumer<Tree> to;
  private final Set<String> withheld;
  private final Set<String> accusingTitles = new HashSet<>();
  private final ProvEdges edges;

  ProvNodes(Lookup lookup, Consumer<Tree> to) {
    this.lookup = lookup;
    this.to = to;
    this.withheld = new Accusations(lookup).withheld();
    for (String id : withheld) {
      Claim claim = lookup.claims.get(id);
      if ("title".equals(claim.part())) {
        accusingTitles.add(claim.document());
      }
    }
    this.edges = new ProvEdges(lookup, this::leaves);
  }

  void write() {
    Verification all = lookup.all;
    new ProvAgents(lookup, to).write(withheld.size());
    all.facts().documents().forEach(this::document);
    Map<String, List<String>> originals = originals();
    for (Claim claim : all.facts().claims()) {
      if (!withheld.contains(claim.id())) {
        claim(claim, originals.getOrDefault(claim.id(), List.of()));
      }
    }
    Set<String> asked = new HashSet<>();
    for (Answer answer : all.facts().answers()) {
      if (leaves(answer)) {
        asked.add(answer.question());
        answer(answer);
      }
    }
    all.facts().questions().stream().filter(q -> asked.contains(q.id())).forEach(this::question);
    all.findings().stream().filter(this::leaves).forEach(this::finding);
    for (Verdict verdict : all.verdicts()) {
      Answer standing = lookup.answers.get(verdict.answer());
      if (asked.contains(verdict.question()) && (standing == null || leaves(standing))) {
        verdict(verdict);
      }
    }
    all.facts().links().forEach(this::link);
  }

  private boolean leaves(Answer answer) {
    return answer.claims().stream().noneMatch(withheld::contains);
  }

  private boolean leaves(Finding finding) {
    return lookup.words(finding).stream().noneMatch(claim -> withheld.contains(claim.id()));
  }

  private void document(Document document) {
    Tree node = node("document", document.id(), "prov:Entity");
    if (!accusingTitles.contains(document.id())) {
      node.put("dcterms:title", document.title());
    }
    node.put("isnad:file", document.file());
    if (document.published() != null) {
      node.put("dcterms:issued", typed(document.published().toString(), "xsd:date"));
    }
    String address = ClaimReviewReport.address(document.url());
    node.put("dcterms:source", address == null ? null : Tree.of("@id", address));
    node.put("dcterms:language", document.lang());
    if (document.outlet() != null) {
      node.put("prov:wasAttributedTo", ref("source", document.outlet()));
    }
    if (document.versionOf() != null) {
      node.put("prov:wasRevisionOf", ref("document", document.versionOf()));
    }
    to.accept(node.put("isnad:sha256", document.sha256()));
  }

  /** Claims that were passed on, with those they were taken from. */
  private Map<String, List<String>> originals() {
    Map<String, List<String>> originals = new HashMap<>();
    for (Relay relay : lookup.all.facts().relays()) {
      if (relay.ordered()) {
        List<String> from =
            relay.originals().stream()
                .filter(id -> !withheld.contains(id))
                .limit(ORIGINALS)
                .toList();
        relay
            .claims()
            .forEach(id -> originals.computeIfAbsent(id, i -> new ArrayList<>()).addAll(from));
      }
    }
    return originals;
  }

  private void claim(Claim claim, List<String> originals) {
    Tree node = node("claim", claim.id(), "isnad:Claim", "prov:Entity");
    node.put("prov:value", claim.quote());
    node.put("prov:wasQuotedFrom", ref("document", claim.document()));
    node.put(
        "oa:hasSelector",
        List.of(
            Tree.of("@type", "oa:TextQuoteSelector").put("oa:exact", claim.quote()),
            Tree.of("@type", "oa:TextPositionSelector")
                .put("oa:start", claim.span().start())
                .put("oa:end", claim.span().end())));
    if (claim.root() != null) {
      node.put("prov:wasAttributedTo", ref("root", claim.root()));
    }
    List<String> chain =
        claim.attribution().stream().map(hop -> String.valueOf(hop.name())).toList();
    node.put("isnad:chain", Tree.of("@list", chain));
    node.put("prov:wasDerivedFrom", refs("claim", originals));
    node.put("prov:wasGeneratedBy", ref("run", "this"));
    to.accept(
        node.put("isnad:type", claim.type())
            .put("isnad:polarity", claim.polarity())
            .put("isnad:modality", claim.modality()));
  }

  private void answer(Answer answer) {
    Tree node = node("answer", answer.id(), "isnad:Answer", "prov:Collection");
    node.put("rdfs:label", labels(lookup.says(answer).en(), lookup.says(answer).ar()));
    if (answer.question() != null) {
      node.put("isnad:answers", ref("question", answer.question()));
    }
    node.put("prov:hadMember", refs("claim", answer.claims()));
    edges.of(answer.id()).forEach((word, others) -> node.put(word, refs("answer", others)));
    to.accept(node);
  }

  private void question(Question question) {
    to.accept(
        node("question", question.id(), "isnad:Question")
            .put("rdfs:label", labels(question.textEn(), question.text()))
            .put("isnad:type", question.type()));
  }

  private void finding(Finding finding) {
    List<String> cited = lookup.words(finding).stream().map(Claim::id).toList();
    to.accept(
        node("finding", finding.id(), "isnad:Finding", "prov:Entity")
            .put("rdfs:comment", labels(finding.explanation().en(), finding.explanation().ar()))
            .put("isnad:kind", finding.kind())
            .put("isnad:severity", finding.severity())
            .put("prov:wasDerivedFrom", refs("claim", cited))
            .put("isnad:compares", refs("answer", finding.answers()))
            .put("isnad:rule", ref("rule", finding.rule()))
            .put("isnad:accepted", lookup.accepted(finding))
            .put("prov:wasGeneratedBy", ref("run", "this")));
  }

  private void verdict(Verdict verdict) {
    Tree node = node("verdict", verdict.question(), "isnad:Verdict", "prov:Entity");
    node.put("isnad:question", ref("question", verdict.question()));
    node.put("isnad:status", verdict.status());
    if (verdict.value() != null) {
      node.put("isnad:low", verdict.value().low()).put("isnad:best", verdict.value().best());
      node.put("isnad:high", verdict.value().high());
    }
    node.put("isnad:grade", Words.grade(verdict));
    List<String> found =
        verdict.findings().stream()
            .filter(id -> lookup.findings.containsKey(id) && leaves(lookup.findings.get(id)))
            .toList();
    if (verdict.answer() != null) {
      node.put("isnad:stands", ref("answer", verdict.answer()));
    }
    to.accept(
        node.put("prov:wasDerivedFrom", refs("finding", found))
            .put("prov:wasGeneratedBy", ref("run", "this")));
  }

  /** Two names of one; what is only said or likely is no identity for a machine to reason with. */
  private void link(IdentityLink link) {
    boolean sure = "certain".equals(link.modality());
    boolean stays = link.claims().stream().anyMatch(withheld::contains);
    if (stays || link.left() == null || link.right() == null) {
      return;
    }
    to.accept(
        node("entity", link.left(), "prov:Entity")
            .put(
                "rdfs:label",
                labels(lookup.entity(link.left()).en(), lookup.entity(link.left()).ar()))
            .put(sure ? "owl:sameAs" : "isnad:saidToBe", ref("entity", link.right()))
            .put("isnad:basis", link.basis())
            .put("prov:wasDerivedFrom", refs("claim", link.claims())));
    to.accept(
        node("entity", link.right(), "prov:Entity")
            .put(
                "rdfs:label",
                labels(lookup.entity(link.right()).en(), lookup.entity(link.right()).ar())));
  }
}
