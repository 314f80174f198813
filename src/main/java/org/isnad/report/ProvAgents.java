package org.isnad.report;

import static org.isnad.report.ProvTerms.labels;
import static org.isnad.report.ProvTerms.node;
import static org.isnad.report.ProvTerms.ref;
import static org.isnad.report.ProvTerms.refs;
import static org.isnad.report.ProvTerms.typed;

import java.util.function.Consumer;
import org.isnad.fact.Root;
import org.isnad.fact.Source;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Verification;

/** Who acted: the run, its rules, the sources of the registry and the roots of chains. */
final class ProvAgents {
  private final Lookup lookup;
  private final Consumer<Tree> to;

  ProvAgents(Lookup lookup, Consumer<Tree> to) {
    this.lookup = lookup;
    this.to = to;
  }

  /**
   * @param withheld how many claims were left out
   */
  void write(int withheld) {
    run(lookup.all.run(), withheld);
    lookup.all.rules().forEach(this::rule);
    lookup.all.facts().sources().forEach(this::source);
    lookup.all.facts().roots().forEach(this::root);
  }

  private void run(Verification.Run run, int withheld) {
    Tree node = node("run", "this", "prov:Activity");
    if (run.started() != null) {
      node.put("prov:startedAtTime", typed(run.started(), "xsd:dateTime"));
    }
    node.put("prov:used", refs("document", lookup.documents.keySet()));
    node.put("prov:wasAssociatedWith", ref("agent", "isnad"));
    node.put("isnad:claimsWithheld", withheld);
    to.accept(node);
    to.accept(
        node("agent", "isnad", "prov:SoftwareAgent")
            .put("rdfs:label", "Isnad")
            .put("isnad:version", run.version())
            .put("isnad:engine", run.engine()));
  }

  private void rule(RuleCard rule) {
    to.accept(
        node("rule", rule.id(), "prov:Plan")
            .put("rdfs:label", rule.id())
            .put("rdfs:comment", rule.summary()));
  }

  private void source(Source source) {
    to.accept(
        node("source", source.id(), "prov:Agent")
            .put("rdfs:label", labels(source.nameEn(), source.name()))
            .put("isnad:kind", source.kind())
            .put("isnad:reliability", source.reliability())
            .put("isnad:party", source.party()));
  }

  private void root(Root root) {
    Tree node = node("root", root.id(), "prov:Agent").put("rdfs:label", root.name());
    if (root.source() != null) {
      node.put("owl:sameAs", ref("source", root.source()));
    }
    to.accept(
        node.put("isnad:kind", root.kind())
            .put("isnad:reliability", root.reliability())
            .put("isnad:unnamed", root.anonymous()));
  }
}
