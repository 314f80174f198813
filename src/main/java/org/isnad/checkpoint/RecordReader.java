package org.isnad.checkpoint;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads back what {@link RecordBytes} wrote; checks every step, for a file may hold anything. */
final class RecordReader {
  private static final int DEEPEST = 64;

  private final byte[] bytes;
  private int at;
  private int depth;

  RecordReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** One value that takes up all the bytes. */
  Object whole(Class<?> type) {
    Object value;
    try {
      value = value(type);
    } catch (RuntimeException e) { // of many kinds, all for one reason
      throw new IllegalArgumentException("bytes of something else", e);
    }
    if (at != bytes.length) {
      throw new IllegalArgumentException("more bytes than one record");
    }
    return value;
  }

  private Object value(Type type) {
    if (++depth > DEEPEST) {
      throw new IllegalArgumentException("records within records without end");
    }
    char tag = (char) bytes[at++];
    Object value =
        switch (tag) {
          case '0' -> null;
          case 's' -> text();
          case 'i' -> Math.toIntExact(number());
          case 'l' -> number();
          case 'y' -> true;
          case 'n' -> false;
          case 'd' -> Double.longBitsToDouble(number());
          case 'b' -> new BigDecimal(text());
          case 't' -> LocalDate.ofEpochDay(number());
          case 'r' -> record((Class<?>) type);
          case '[' -> list(argument(type, 0));
          case '{' -> map(argument(type, 1));
          default -> throw new IllegalArgumentException("no value begins with " + (int) tag);
        };
    depth--;
    return value;
  }

  private Object record(Class<?> type) {
    Shape shape = Shape.of(type);
    if (number() != shape.mark()) {
      throw new IllegalArgumentException("another shape of " + type.getName());
    }
    Object[] fields = new Object[shape.size()];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = value(shape.type(i));
    }
    return shape.make(fields);
  }

  private List<Object> list(Type of) {
    int count = count();
    List<Object> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(value(of));
    }
    return Collections.unmodifiableList(values);
  }

  private SortedMap<String, Object> map(Type of) {
    int count = count();
    SortedMap<String, Object> map = new TreeMap<>();
    for (int i = 0; i < count; i += 2) {
      map.put((String) value(String.class), value(of));
    }
    return Collections.unmodifiableSortedMap(map);
  }

  private String text() {
    int length = count();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  /** How many follow: each takes a byte at least. */
  private int count() {
    long count = number();
    if (count < 0 || count > bytes.length - at) {
      throw new IllegalArgumentException("a length of " + count);
    }
    return (int) count;
  }

  private long number() {
    long rest = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = bytes[at++];
      rest |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return (rest >>> 1) ^ -(rest & 1);
      }
    }
    throw new IllegalArgumentException("a number without end");
  }

  private static Type argument(Type type, int index) {
    return type instanceof ParameterizedType p ? p.getActualTypeArguments()[index] : type;
  }
}
