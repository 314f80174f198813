package org.isnad.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.isnad.finding.Verification;

/**
 * {@code provenance.jsonld}: PROV-O in JSON-LD, with the graph of what contradicts, supports,
 * replaces or denies what. One node a line. Claims that accuse living people by name, and what says
 * something of them, are left out unless an editor accepted a finding that cites them.
 */
final class ProvReport implements ReportWriter {
  private static final Tree CONTEXT =
      Tree.of("prov", "http://www.w3.org/ns/prov#")
          .put("oa", "http://www.w3.org/ns/oa#")
          .put("owl", "http://www.w3.org/2002/07/owl#")
          .put("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
          .put("dcterms", "http://purl.org/dc/terms/")
          .put("xsd", "http://www.w3.org/2001/XMLSchema#")
          .put("isnad", "urn:isnad:vocabulary:");

  @Override
  public String format() {
    return "prov";
  }

  @Override
  public String file() {
    return "provenance.jsonld";
  }

  @Override
  public void write(Verification v, Reports.Options options, OutputStream out) throws IOException {
    Lookup lookup = Lookup.of(v);
    RecordWriter json = RecordWriter.lines(out, 2, Set.of()).object();
    json.field("@context", CONTEXT.fields());
    json.list("@graph");
    new ProvNodes(lookup, node -> json.write(node.fields())).write();
    json.endList().endObject().end();
  }
}
