package org.isnad.ingest;

import java.util.ArrayList;
import java.util.List;

/** The name of an entry, as far as it may be trusted. */
final class EntryName {
  private EntryName() {}

  /**
   * The name with single slashes.
   *
   * @throws Refused when it leads out of its archive, or would on some system
   */
  static String of(String raw) throws Refused {
    boolean drive = raw.length() > 1 && raw.charAt(1) == ':' && Character.isLetter(raw.charAt(0));
    if (raw.isEmpty() || raw.startsWith("/") || raw.indexOf('\\') >= 0 || drive) {
      throw escape(raw);
    }
    if (raw.length() > Limits.NAME || raw.chars().anyMatch(Character::isISOControl)) {
      throw escape(raw);
    }
    List<String> steps = new ArrayList<>();
    for (String step : raw.split("/")) {
      if (step.equals("..")) {
        throw escape(raw);
      }
      if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    if (steps.size() > Limits.DEPTH) {
      throw escape(raw);
    }
    return String.join("/", steps);
  }

  /** The name as a trouble may show it. */
  static String shown(String raw) {
    StringBuilder shown = new StringBuilder();
    raw.codePoints()
        .limit(120)
        .forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
    return shown.toString();
  }

  /** Whether it lies in a folder, or is a file, that is kept out of sight. */
  static boolean hidden(String name) {
    return name.startsWith(".") || name.contains("/.");
  }

  static Refused escape(String raw) {
    return new Refused(
        "path-escape",
        "the entry '" + shown(raw) + "' has a name that leads out of its archive, or is no name",
        "do not trust this archive; pack the articles again with plain relative names");
  }
}
