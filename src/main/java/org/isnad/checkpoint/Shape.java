package org.isnad.checkpoint;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;

/** The fields of a record type, and a mark that another list of fields would not have. */
final class Shape {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shape(type);
        }
      };

  private final Constructor<?> constructor;
  private final Method[] fields;
  private final Type[] types;
  private final int mark;

  private Shape(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    if (components == null) {
      throw new IllegalArgumentException(type.getName() + " is no record");
    }
    Class<?>[] raw = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
    fields = Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
    types = Arrays.stream(components).map(RecordComponent::getGenericType).toArray(Type[]::new);
    try {
      constructor = type.getDeclaredConstructor(raw);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has this constructor", e);
    }
    constructor.setAccessible(true); // records that a room keeps to itself are kept as well
    Arrays.stream(fields).forEach(f -> f.setAccessible(true));
    mark = (int) Key.ofText(type.getName() + Arrays.toString(components)).high();
  }

  static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  int mark() {
    return mark;
  }

  int size() {
    return fields.length;
  }

  Type type(int field) {
    return types[field];
  }

  Object field(Record record, int field) {
    try {
      return fields[field].invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }

  Object make(Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
