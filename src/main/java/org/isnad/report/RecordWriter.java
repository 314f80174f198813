package org.isnad.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records as JSON objects: components in their order under their own names, nulls as null, days as
 * ISO strings. Written by hand because the shape of a published format must not hang on a library's
 * defaults, and because a batch makes hundreds of megabytes of it.
 *
 * <p>The line is broken before each field of a report and before each record of a list, and nowhere
 * else: two runs can be compared line by line, and a line is a whole record.
 */
final class RecordWriter {
  private static final byte[] NULL = ascii("null");
  private static final byte[] TRUE = ascii("true");
  private static final byte[] FALSE = ascii("false");

  private final Utf8 json;
  private final int levels;
  private final boolean spaced;
  private final Set<String> skipped;
  private final boolean everything;
  private OutputStream out;
  private int depth;
  private boolean first = true;

  private RecordWriter(int room, int levels, boolean spaced, Set<String> skipped) {
    this.json = new Utf8(room);
    this.levels = levels;
    this.spaced = spaced;
    this.skipped = skipped;
    this.everything = skipped.isEmpty();
  }

  /**
   * A report with a line for each record.
   *
   * @param levels how deep lines are broken: 2 for an object with lists of records, 4 when such an
   *     object stands in a list itself
   * @param skipped names like {@code Document.text} of components that are left out
   */
  static RecordWriter lines(OutputStream out, int levels, Set<String> skipped) {
    RecordWriter lines = new RecordWriter(1 << 17, levels, true, skipped);
    lines.out = out;
    return lines;
  }

  /** Without a blank anywhere, kept until it is asked for. */
  static RecordWriter dense(Set<String> skipped) {
    return new RecordWriter(2_000, 0, false, skipped);
  }

  /** For entries of a list of the object that is open here, to be {@link #join joined} to it. */
  RecordWriter part() {
    RecordWriter part = new RecordWriter(1 << 17, levels, spaced, skipped);
    part.depth = depth + 1;
    part.first = false;
    return part;
  }

  /** Takes the entries over; the part may be used again. */
  void join(RecordWriter part) {
    try {
      json.drain(out);
      part.json.drain(first ? 1 : 0, out); // without its comma
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    first = false;
  }

  /** An entry of the list that is open, or the only value. */
  void write(Object value) {
    entry(false);
    value(value);
    spill();
  }

  /** A field of the object that is open. */
  void field(String name, Object value) {
    name(name);
    value(value);
    spill();
  }

  /** Opens an object as an entry of the list that is open, or as the only value. */
  RecordWriter object() {
    entry(false);
    open('{');
    return this;
  }

  /** Opens a list as a field of the object that is open. */
  void list(String name) {
    name(name);
    open('[');
  }

  RecordWriter endObject() {
    close(true, '}');
    return this;
  }

  RecordWriter endList() {
    close(false, ']');
    return this;
  }

  /** Ends the line after the only value, and writes out what there is. */
  void end() throws IOException {
    json.put('\n');
    json.drain(out);
    out.flush();
  }

  Utf8 bytes() {
    return json;
  }

  private void value(Object value) {
    if (value == null) {
      json.put(NULL);
    } else if (value instanceof String text) {
      text(text);
    } else if (value instanceof Record) {
      record(value);
    } else if (value instanceof Integer || value instanceof BigDecimal) {
      json.put(value.toString(), Escapes.JSON);
    } else if (value instanceof Boolean flag) {
      json.put(flag ? TRUE : FALSE);
    } else if (value instanceof LocalDate day) {
      text(day.toString());
    } else if (value instanceof List<?> list) {
      open('[');
      for (Object item : list) {
        entry(false);
        value(item);
      }
      close(false, ']');
    } else if (value instanceof Map<?, ?> map) {
      open('{');
      map.forEach(
          (name, item) -> {
            name(String.valueOf(name));
            value(item);
          });
      close(true, '}');
    } else {
      throw new IllegalStateException("reports cannot hold a " + value.getClass().getName());
    }
  }

  private void record(Object record) {
    open('{');
    for (Component component : Component.of(record.getClass())) {
      if (everything || !skipped.contains(component.key())) {
        entry(true);
        json.put(component.name());
        space();
        value(component.of(record));
      }
    }
    close(true, '}');
  }

  private void name(String name) {
    entry(true);
    text(name);
    json.put(':');
    space();
  }

  private void text(String text) {
    json.put('"');
    json.put(text, Escapes.JSON);
    json.put('"');
  }

  private void open(char bracket) {
    json.put(bracket);
    depth++;
    first = true;
  }

  private void close(boolean object, char bracket) {
    if (!first && breaks(object)) {
      json.put('\n');
    }
    depth--;
    first = false;
    json.put(bracket);
  }

  /** What stands before an entry of an object or a list. */
  private void entry(boolean object) {
    if (depth == 0) {
      return;
    }
    boolean line = breaks(object);
    if (!first) {
      json.put(',');
    }
    if (line) {
      json.put('\n');
    } else if (!first) {
      space();
    }
    first = false;
  }

  /** Objects hold lists and lists hold objects, so the one is at odd depths, the other at even. */
  private boolean breaks(boolean object) {
    return depth <= levels && depth % 2 == (object ? 1 : 0);
  }

  private void space() {
    if (spaced) {
      json.put(' ');
    }
  }

  private void spill() {
    if (out != null) {
      try {
        json.spill(out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
