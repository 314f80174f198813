package org.isnad.report;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Breaks the line before each field of the report and before each record of a list, and nowhere
 * else: two runs can be compared line by line, and a line is a whole record.
 */
final class RecordLines implements PrettyPrinter {
  private static final int REPORT = 1;
  private static final int LIST = 2;
  private int depth;

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
    breakAt(REPORT, json);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    json.writeRaw(depth == REPORT ? ",\n" : ", ");
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    if (entries > 0) {
      breakAt(REPORT, json);
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
    breakAt(LIST, json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    json.writeRaw(depth == LIST ? ",\n" : ", ");
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    if (values > 0) {
      breakAt(LIST, json);
    }
    depth--;
    json.writeRaw(']');
  }

  private void breakAt(int level, JsonGenerator json) {
    if (depth == level) {
      json.writeRaw('\n');
    }
  }
}
