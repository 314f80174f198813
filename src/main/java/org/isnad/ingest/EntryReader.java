package org.isnad.ingest;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of a list: refuses what is no entry, leaves out a field that is no good. */
final class EntryReader {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final int LONGEST_FIELD = 2_000;
  private static final Pattern DAY = Pattern.compile("(?:19|20)\\d{2}-\\d{2}-\\d{2}([T ].{0,40})?");
  private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]+");

  private final JsonNode node;
  private final int line;
  private final List<String> doubts = new ArrayList<>();

  EntryReader(String json, int line) throws Refused {
    this.line = line;
    try {
      node = JSON.readTree(json);
    } catch (JacksonException e) {
      throw malformed("the line is not JSON: " + shortly(e.getOriginalMessage()));
    }
    if (!node.isObject()) {
      throw malformed("the line is not a JSON object");
    }
  }

  /** What was left out of the entry, and why. */
  List<String> doubts() {
    return doubts;
  }

  Entry entry() throws Refused {
    String file = string("file", LONGEST_FIELD);
    String text = string("text", Integer.MAX_VALUE);
    if ((file == null) == (text == null)) {
      throw malformed(
          file == null ? "the line has neither file nor text" : "the line has both file and text");
    }
    String outlet = string("outlet", 200);
    LocalDate published = published();
    String url = url();
    String title = string("title", LONGEST_FIELD);
    String lang = lang();
    String sha = text == null ? null : Bytes.sha256(text.getBytes(StandardCharsets.UTF_8));
    return new Entry(line, file, text, sha, outlet, published, url, title, lang, !doubts.isEmpty());
  }

  private LocalDate published() throws Refused {
    String written = string("published", LONGEST_FIELD);
    if (written == null) {
      return null;
    }
    try {
      if (DAY.matcher(written).matches()) {
        return LocalDate.parse(written.substring(0, 10));
      }
    } catch (DateTimeException e) {
      // told below, like any other day that is none
    }
    doubts.add("published '" + shortly(written) + "' is no day");
    return null;
  }

  private String url() throws Refused {
    String written = string("url", LONGEST_FIELD);
    if (written != null && !URL.matcher(written).matches()) {
      doubts.add("url '" + shortly(written) + "' is no web address");
      return null;
    }
    return written;
  }

  private String lang() throws Refused {
    String written = string("lang", LONGEST_FIELD);
    try {
      return written == null
          ? null
          : new Locale.Builder().setLanguageTag(written).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      doubts.add("lang '" + shortly(written) + "' is no language tag");
      return null;
    }
  }

  private String string(String field, int longest) throws Refused {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw malformed(field + " is not a string");
    }
    String text = value.stringValue();
    if (text.length() > longest) {
      throw malformed(field + " is longer than " + longest + " characters");
    }
    return text.isBlank() ? null : longest == Integer.MAX_VALUE ? text : text.strip();
  }

  private static Refused malformed(String message) {
    return new Refused(
        "malformed-line",
        message,
        "write one object a line: {\"file\" or \"text\", \"outlet\", \"published\", \"url\","
            + " \"title\", \"lang\"}");
  }

  private static String shortly(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return line.length() <= 80 ? line : line.substring(0, 80) + "...";
  }
}
