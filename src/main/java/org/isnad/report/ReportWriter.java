package org.isnad.report;

import java.io.IOException;
import java.io.OutputStream;
import org.isnad.finding.Verification;

/** One report format: the same verification gives the same bytes, always. */
public interface ReportWriter {
  /** The name that {@code --format} knows it by. */
  String format();

  /** The name of the file it makes inside the report folder. */
  String file();

  /**
   * Writes the whole file and flushes; the caller closes the stream.
   *
   * @throws IOException when the stream refuses
   */
  void write(Verification verification, Reports.Options options, OutputStream out)
      throws IOException;
}
