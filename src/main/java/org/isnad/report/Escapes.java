package org.isnad.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a format writes instead of some ASCII signs. */
final class Escapes {
  /** Bytes that a UTF-16 unit may become: no escape is longer, and no letter in UTF-8. */
  static final int WIDEST = 6;

  /** Inside the quotation marks of JSON. */
  static final Escapes JSON = json();

  /** Inside the quotation marks of CSV. */
  static final Escapes CSV = new Escapes().with('"', "\"\"");

  /** In texts and attributes of HTML; control characters are left out. */
  static final Escapes HTML = html();

  /** Every sign as it is. */
  static final Escapes NONE = new Escapes();

  private final byte[][] instead = new byte[128][];

  private Escapes() {}

  /** What stands for the sign, or null when it stands for itself. */
  byte[] instead(char ascii) {
    return instead[ascii];
  }

  private Escapes with(char sign, String other) {
    instead[sign] = other.getBytes(StandardCharsets.US_ASCII);
    return this;
  }

  private static Escapes html() {
    Escapes escapes = new Escapes();
    for (char c = 0; c < ' '; c++) {
      if (c != '\n' && c != '\t') {
        escapes.with(c, "");
      }
    }
    return escapes
        .with('&', "&amp;")
        .with('<', "&lt;")
        .with('>', "&gt;")
        .with('"', "&quot;")
        .with('\'', "&#39;");
  }

  private static Escapes json() {
    Escapes escapes = new Escapes();
    for (char c = 0; c < ' '; c++) {
      escapes.with(c, String.format(Locale.ROOT, "\\u%04X", (int) c));
    }
    return escapes
        .with('\b', "\\b")
        .with('\t', "\\t")
        .with('\n', "\\n")
        .with('\f', "\\f")
        .with('\r', "\\r")
        .with('"', "\\\"")
        .with('\\', "\\\\");
  }
}
