package org.isnad.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.isnad.fact.Claim;
import org.isnad.finding.Verification;

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
    RecordWriter lines = RecordWriter.dense(Set.of());
    for (Claim claim : v.facts().claims()) {
      lines.write(claim);
      lines.bytes().put('\n');
      lines.bytes().spill(out);
    }
    lines.bytes().drain(out);
    out.flush();
  }

  static String line(Record record, Set<String> skipped) {
    RecordWriter line = RecordWriter.dense(skipped);
    line.write(record);
    return line.bytes().toString();
  }
}
