package org.isnad.cli;

import org.isnad.finding.Trouble;

/** How a trouble is told in one or two lines. */
final class Troubles {
  private Troubles() {}

  /** {@code path:line: message}, with the remedy on a line of its own. */
  static String line(Trouble trouble) {
    StringBuilder out = new StringBuilder();
    if (trouble.file() != null && !trouble.file().isEmpty()) {
      out.append(trouble.file()).append(':');
      if (trouble.line() > 0) {
        out.append(trouble.line()).append(':');
      }
      out.append(' ');
    }
    out.append(trouble.message());
    if (trouble.remedy() != null && !trouble.remedy().isEmpty()) {
      out.append(System.lineSeparator()).append("    ").append(trouble.remedy());
    }
    return out.toString();
  }
}
