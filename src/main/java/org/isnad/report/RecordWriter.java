package org.isnad.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonGenerator;

/**
 * Records as JSON objects: components in their order under their own names, nulls as null, days as
 * ISO strings. Written by hand on the streaming layer because the shape of a published format must
 * not hang on a library's defaults, and because binding costs a short run its start.
 */
final class RecordWriter {
  private record Field(String name, String key, Method accessor) {}

  /** Looked up once for the whole program: a writer is made for every line. */
  private static final Map<Class<?>, List<Field>> FIELDS = new ConcurrentHashMap<>();

  private final JsonGenerator json;
  private final Set<String> skipped;

  /**
   * @param skipped names like {@code Document.text} of components that are left out
   */
  RecordWriter(JsonGenerator json, Set<String> skipped) {
    this.json = json;
    this.skipped = skipped;
  }

  void write(Object value) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof String text) {
      json.writeString(wellFormed(text));
    } else if (value instanceof Integer number) {
      json.writeNumber(number.intValue());
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag.booleanValue());
    } else if (value instanceof LocalDate day) {
      json.writeString(day.toString());
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(this::write);
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach((name, item) -> field(String.valueOf(name), item));
      json.writeEndObject();
    } else if (value instanceof Record) {
      json.writeStartObject();
      fieldsOf(value.getClass()).forEach(f -> field(f.name(), get(f, value)));
      json.writeEndObject();
    } else {
      throw new IllegalStateException("reports cannot hold a " + value.getClass().getName());
    }
  }

  void field(String name, Object value) {
    json.writeName(wellFormed(name));
    write(value);
  }

  /** Half a surrogate pair cannot be written in UTF-8; one unit for one keeps every offset true. */
  static String wellFormed(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!Character.isSurrogate(unit)) {
        continue;
      }
      if (Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (mended == null) {
        mended = new StringBuilder(text);
      }
      mended.setCharAt(i, '\uFFFD');
    }
    return mended == null ? text : mended.toString();
  }

  private List<Field> fieldsOf(Class<?> type) {
    List<Field> all = FIELDS.computeIfAbsent(type, RecordWriter::fields);
    return skipped.isEmpty()
        ? all
        : all.stream().filter(field -> !skipped.contains(field.key())).toList();
  }

  private static List<Field> fields(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(c -> new Field(c.getName(), type.getSimpleName() + "." + c.getName(), c.getAccessor()))
        .toList();
  }

  private static Object get(Field field, Object owner) {
    try {
      return field.accessor().invoke(owner);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + field.name() + " of " + owner.getClass(), e);
    }
  }
}
