package org.isnad.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.isnad.fact.Claim;
import org.isnad.finding.Verification;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** {@code claims.jsonl}: one claim a line, to be read by anything and given back with --claims. */
final class ClaimsReport implements ReportWriter {
  @Override
  public String format() {
    return "claims";
  }

  @Override
  public String file() {
    return "claims.jsonl";
  }

  @Override
  public void write(Verification v, Reports.Options options, OutputStream out) throws IOException {
    for (Claim claim : v.facts().claims()) {
      out.write(line(claim, Set.of()).getBytes(StandardCharsets.UTF_8));
      out.write('\n');
    }
    out.flush();
  }

  static String line(Record record, Set<String> skipped) {
    StringWriter line = new StringWriter(1_000);
    try (JsonGenerator json =
        JsonReport.FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      new RecordWriter(json, skipped).write(record);
    }
    return line.toString();
  }
}
