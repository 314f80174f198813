package org.isnad.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** One line of a list of articles, wherever the list lies. */
final class ArticleLine {
  private ArticleLine() {}

  /**
   * What the line holds, or null when it is blank.
   *
   * @param list name of the list, for troubles
   * @throws Refused when the line is no entry
   */
  static Entry read(String list, int line, byte[] bytes, Troubles troubles) throws Refused {
    String text = utf8(bytes);
    if (text.isBlank()) {
      return null;
    }
    EntryReader reader = new EntryReader(text, line);
    Entry entry = reader.entry();
    if (entry.doubted()) {
      troubles.doubt(
          "bad-field",
          list,
          line,
          "left out: " + String.join("; ", reader.doubts()),
          "write published as YYYY-MM-DD, url as http(s), lang as a tag such as ar");
    }
    return entry;
  }

  static Refused tooLong() {
    return new Refused(
        "line-too-long", "the line is longer than 5 MB", "give each article its line");
  }

  private static String utf8(byte[] bytes) throws Refused {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Refused("undecodable", "the line is not UTF-8", "save the list as UTF-8");
    }
  }
}
