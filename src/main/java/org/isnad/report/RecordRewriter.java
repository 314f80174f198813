package org.isnad.report;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Records again with other strings: nothing that a report can hold is passed by. */
final class RecordRewriter {
  private record Shape(RecordComponent[] components, Constructor<?> maker) {}

  private final Map<Class<?>, Shape> shapes = new HashMap<>();
  private final BiFunction<String, String, String> strings;

  /**
   * @param strings a component such as {@code Claim.quote} and a string in it, to the string to be
   */
  RecordRewriter(BiFunction<String, String, String> strings) {
    this.strings = strings;
  }

  /** The same record with its strings rewritten. */
  <T extends Record> T rewrite(T record) {
    @SuppressWarnings("unchecked") // a record is made anew by its own constructor
    T rewritten = (T) value("", record);
    return rewritten;
  }

  private Object value(String where, Object value) {
    if (value instanceof String text) {
      return strings.apply(where, text);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(item -> value(where, item)).toList();
    }
    if (value instanceof Map<?, ?> map) {
      TreeMap<Object, Object> rewritten = new TreeMap<>();
      map.forEach((name, item) -> rewritten.put(value(where, name), value(where, item)));
      return Collections.unmodifiableSortedMap(rewritten);
    }
    return value instanceof Record record ? made(record) : value;
  }

  private Object made(Record record) {
    Shape shape = shapes.computeIfAbsent(record.getClass(), RecordRewriter::shape);
    Object[] values = new Object[shape.components().length];
    try {
      for (int i = 0; i < values.length; i++) {
        RecordComponent component = shape.components()[i];
        String where = record.getClass().getSimpleName() + "." + component.getName();
        values[i] = value(where, component.getAccessor().invoke(record));
      }
      return shape.maker().newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("cannot rewrite a " + record.getClass(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot rewrite a " + record.getClass(), e);
    }
  }

  private static Shape shape(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] raw =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> maker = type.getDeclaredConstructor(raw);
      return new Shape(components, maker);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
