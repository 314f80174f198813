package org.isnad.report;

import java.io.IOException;
import java.util.List;

/** Lines for a terminal or a text file: indented, wrapped, coloured when asked. */
final class Printer {
  /** ANSI style of a line. */
  enum Style {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    RED("1;31"),
    YELLOW("33"),
    GREEN("32");

    private final String code;

    Style(String code) {
      this.code = code;
    }

    static Style of(String severityOrStatus) {
      return switch (severityOrStatus) {
        case "high", "contested", "discounted" -> RED;
        case "medium", "weak" -> YELLOW;
        case "confirmed", "probable", "fair" -> GREEN;
        default -> PLAIN;
      };
    }
  }

  private final Appendable out;
  private final Reports.Options options;

  Printer(Appendable out, Reports.Options options) {
    this.out = out;
    this.options = options;
  }

  /** A paragraph; its first line may begin with a bullet, the others hang under the text. */
  void line(int indent, String bullet, String text, Style style) throws IOException {
    int hang = indent + Columns.width(bullet);
    List<String> lines = Columns.wrap(text, Math.max(20, options.width() - hang));
    for (int i = 0; i < lines.size(); i++) {
      String lead = i == 0 ? " ".repeat(indent) + bullet : " ".repeat(hang);
      out.append(lead).append(shown(lines.get(i), style)).append('\n');
    }
  }

  void line(int indent, String text, Style style) throws IOException {
    line(indent, "", text, style);
  }

  void gap() throws IOException {
    out.append('\n');
  }

  private String shown(String line, Style style) {
    boolean arabic = options.lang().equals("ar");
    String turned = options.isolate() ? Columns.isolate(line, arabic) : line;
    if (options.isolate() && arabic) {
      // a mark at its start makes the terminal lay the line out from right to left
      turned = '\u200F' + turned;
    }
    return options.colour() && style != Style.PLAIN
        ? "\u001B[" + style.code + "m" + turned + "\u001B[0m"
        : turned;
  }
}
