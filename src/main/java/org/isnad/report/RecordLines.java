package org.isnad.report;

import java.io.OutputStream;
import java.io.StringWriter;
import java.util.Set;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/**
 * Breaks the line before each field of the report and before each record of a list, and nowhere
 * else: two runs can be compared line by line, and a line is a whole record.
 */
final class RecordLines implements PrettyPrinter {
  private final int levels;
  private int depth;

  /**
   * @param levels how deep lines are broken: 2 for an object with lists of records, 4 when such an
   *     object stands in a list itself
   */
  private RecordLines(int levels) {
    this.levels = levels;
  }

  /** JSON with a line for each record. */
  static JsonGenerator generator(OutputStream out, int levels) {
    return JsonReport.FACTORY.createGenerator(new OneLineEach(levels), out, JsonEncoding.UTF8);
  }

  /** A record as it stands in such a list, on one line. */
  static String line(Object record, Set<String> skipped) {
    StringWriter line = new StringWriter(1_000);
    try (JsonGenerator json = JsonReport.FACTORY.createGenerator(new OneLineEach(0), line)) {
      new RecordWriter(json, skipped).write(record);
    }
    return line.toString();
  }

  private static final class OneLineEach extends ObjectWriteContext.Base {
    private final int levels;

    private OneLineEach(int levels) {
      this.levels = levels;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new RecordLines(levels);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) {
    json.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    breakAt(true, json);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    json.writeRaw(breaks(true) ? ",\n" : ", ");
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    if (entries > 0) {
      breakAt(true, json);
    }
    depth--;
    json.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) {
    json.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    breakAt(false, json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    json.writeRaw(breaks(false) ? ",\n" : ", ");
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    if (values > 0) {
      breakAt(false, json);
    }
    depth--;
    json.writeRaw(']');
  }

  private void breakAt(boolean object, JsonGenerator json) {
    if (breaks(object)) {
      json.writeRaw('\n');
    }
  }

  /** Objects hold lists and lists hold objects, so the one is at odd depths, the other at even. */
  private boolean breaks(boolean object) {
    return depth <= levels && depth % 2 == (object ? 1 : 0);
  }
}
