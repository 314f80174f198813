package org.isnad.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.isnad.finding.Verification;

/** {@code summary.txt}: the summary as a file, without colours and isolates. */
final class TextReport implements ReportWriter {
  @Override
  public String format() {
    return "text";
  }

  @Override
  public String file() {
    return "summary.txt";
  }

  @Override
  public void write(Verification v, Reports.Options options, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    new TerminalSummary(v, options.forFile()).print(writer, null);
    writer.flush();
  }
}
