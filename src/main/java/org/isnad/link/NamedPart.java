package org.isnad.link;

import java.util.ArrayList;
import java.util.List;

/** The parts of a mention that stand in quotation marks or after a word such as "called". */
final class NamedPart {
  private static final String OPEN = "\"«“”„'";
  private static final String CLOSE = "\"»”“'";

  private NamedPart() {}

  /** Parts that may be names, the surest first; at most a handful. */
  static List<String> of(String text, Wordbook words) {
    List<String> parts = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (start < 0 && OPEN.indexOf(c) >= 0) {
        start = i + 1;
      } else if (start >= 0 && CLOSE.indexOf(c) >= 0) {
        parts.add(0, text.substring(start, i)); // the last quoted words are the name
        start = -1;
      }
    }
    if (start >= 0 && start < text.length()) {
      parts.add(0, text.substring(start));
    }
    String[] said = text.split("\\s+");
    for (int i = said.length - 2; i >= 0; i--) {
      List<String> word = Keys.words(said[i]);
      if (word.size() == 1 && words.listed("naming", word.get(0))) {
        parts.add(String.join(" ", List.of(said).subList(i + 1, said.length)));
        break;
      }
    }
    return parts;
  }
}
