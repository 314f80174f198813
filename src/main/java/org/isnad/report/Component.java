package org.isnad.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A component of a record, as JSON has it.
 *
 * @param key such as {@code Document.text}
 * @param name as a field, with quotation marks and colon
 * @param accessor reads it
 */
record Component(String key, byte[] name, Method accessor) {
  /** Looked up once for the whole program: millions of records are written. */
  private static final ClassValue<Component[]> ALL =
      new ClassValue<>() {
        @Override
        protected Component[] computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(c -> new Component(type.getSimpleName(), c.getName(), c.getAccessor()))
              .toArray(Component[]::new);
        }
      };

  private Component(String type, String name, Method accessor) {
    this(type + "." + name, ('"' + name + "\":").getBytes(StandardCharsets.US_ASCII), accessor);
  }

  /** The components of a record, in their order. */
  static Component[] of(Class<?> type) {
    return ALL.get(type);
  }

  /** What a record has there. */
  Object of(Object record) {
    try {
      return accessor.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + key, e);
    }
  }
}
